namespace Parley.Analysis;

/// <summary>A <see cref="Cut"/> laid out for a plan: what its weighted sum can still gain at each layer.</summary>
sealed class CutTable
{
    readonly Cut cut;
    readonly double[] toCome;
    readonly (int Bit, double Gain)[][] open;

    public CutTable(Cut cut, Formulation formulation, SweepPlan plan)
    {
        this.cut = cut;
        toCome = new double[plan.Order.Length + 1];
        open = new (int, double)[plan.Order.Length + 1][];
        open[^1] = [];
        for (var t = plan.Order.Length - 1; t >= 0; t--)
        {
            var issue = plan.Order[t];
            toCome[t] = toCome[t + 1] + plan.Options[issue].Max(k => cut.Table[issue][k]);
            open[t] = [.. open[t + 1], .. plan.Resolved[t]
                .Where(c => formulation.Couplings[c].IsWelcome && cut.Coefficient[formulation.Couplings[c].Line] > 0)
                .Select(c => (c, cut.Coefficient[formulation.Couplings[c].Line] * formulation.Couplings[c].Worth))];
        }
    }

    /// <summary>What no completion of a partial package can pass.</summary>
    public double Bound(int layer, ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits)
    {
        var sum = toCome[layer];
        for (var l = 0; l < values.Length; l++)
        {
            sum += cut.Coefficient[l] * values[l];
        }

        foreach (var (bit, gain) in open[layer])
        {
            sum += (bits[bit >> 6] >> (bit & 63) & 1) != 0 ? gain : 0;
        }

        return cut.Bound(sum);
    }
}
