namespace Parley.Analysis;

/// <summary>A <see cref="Cut"/> laid out for a plan: what its weighted sum can still gain at each layer.</summary>
sealed class CutTable
{
    readonly double[] toCome;
    readonly (int Bit, double Gain)[][] open;

    public CutTable(Cut cut, Formulation formulation, SweepPlan plan)
    {
        Cut = cut;
        toCome = new double[plan.Order.Length + 1];
        open = new (int, double)[plan.Order.Length + 1][];
        open[^1] = [];
        for (var t = plan.Order.Length - 1; t >= 0; t--)
        {
            var issue = plan.Order[t];
            toCome[t] = toCome[t + 1] + plan.Options[issue].Max(k => Cut.Table[issue][k]);
            open[t] = [.. open[t + 1], .. plan.Resolved[t]
                .Where(c => formulation.Couplings[c].IsWelcome && Cut.Coefficient[formulation.Couplings[c].Line] > 0)
                .Select(c => (c, Cut.Coefficient[formulation.Couplings[c].Line] * formulation.Couplings[c].Worth))];
        }
    }

    /// <summary>The cut.</summary>
    public Cut Cut { get; }

    /// <summary>What no completion of a partial package can pass.</summary>
    public double Bound(int layer, ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits) => Cut.Bound(toCome[layer] + Sum(layer, values, bits));

    /// <summary>What no completion can pass that takes an option next, given the <see cref="Sum"/> before it.</summary>
    public double BoundOf(int layer, int issue, int option, double sum) => Cut.Bound(toCome[layer + 1] + sum + Cut.Table[issue][option]);

    /// <summary>The weighted sum of a partial package, and of the welcome boxes it may still match.</summary>
    public double Sum(int layer, ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits)
    {
        var sum = 0.0;
        for (var l = 0; l < values.Length; l++)
        {
            sum += Cut.Coefficient[l] * values[l];
        }

        foreach (var (bit, gain) in open[layer])
        {
            sum += (bits[bit >> 6] >> (bit & 63) & 1) != 0 ? gain : 0;
        }

        return sum;
    }
}
