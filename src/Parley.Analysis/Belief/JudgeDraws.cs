using System.Numerics;
using System.Runtime.InteropServices;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Whether one party or ratifier finds packages worth at least its reservation, draw by draw, a block of draws at a time.</summary>
sealed class JudgeDraws
{
    /// <summary>Draws in a block; a multiple of 64.</summary>
    public const int Block = 1024;

    readonly Judge judge;
    readonly int[][] packages;
    readonly Source[] weights;
    readonly Source reservation;
    readonly Source[] bonuses;
    readonly (int Issue, int Option)[] taken;
    readonly Source[] values;
    readonly int[][] takenBy;

    JudgeDraws(Judge judge, int[][] packages, ulong seed, long first)
    {
        (this.judge, this.packages) = (judge, packages);
        var issues = judge.WeightRange.Length;
        reservation = new(judge.Reservation, Draws.Stream(seed, first));
        weights = [.. judge.WeightRange.Select((w, m) => new Source(w, Draws.Stream(seed, first + 1 + m)))];
        var firstOption = new long[issues + 1];
        for (var m = 0; m < issues; m++)
        {
            firstOption[m + 1] = firstOption[m] + judge.ValueRange[m].Length;
        }

        taken = [.. packages.SelectMany(p => p.Select((option, issue) => (issue, option))).Distinct().Order()];
        takenBy = [.. packages.Select(p => p.Select((option, issue) => Array.IndexOf(taken, (issue, option))).ToArray())];
        values = [.. taken.Select(t => new Source(judge.ValueRange[t.Issue][t.Option], Draws.Stream(seed, first + 1 + issues + firstOption[t.Issue] + t.Option)))];
        bonuses = [.. judge.Bonuses.Select((b, k) => new Source(b.Worth, Draws.Stream(seed, first + 1 + issues + firstOption[issues] + k)))];
    }

    /// <summary>One a judge. Their amounts are numbered judge by judge: the reservation, the weights, the values, the bonuses.</summary>
    public static JudgeDraws[] Of(Judge[] judges, int[][] packages, ulong seed)
    {
        var draws = new JudgeDraws[judges.Length];
        var first = 0L;
        for (var j = 0; j < judges.Length; j++)
        {
            draws[j] = new JudgeDraws(judges[j], packages, seed, first);
            first += 1 + judges[j].WeightRange.Length + judges[j].ValueRange.Sum(v => v.Length) + judges[j].Bonuses.Length;
        }

        return draws;
    }

    /// <summary>By package, a bit a draw: set where the worth is at least the reservation.</summary>
    /// <param name="first">The number of the block's first draw.</param>
    public ulong[][] Agrees(long first)
    {
        var (total, least) = (new double[Block], new double[Block]);
        reservation.Fill(first, least);
        var weight = Filled(weights, first);
        Array.ForEach(weight, w => Add(total, w));
        var term = Filled(values, first);
        for (var t = 0; t < term.Length; t++)
        {
            Multiply(term[t], weight[taken[t].Issue]);
        }

        var bonus = Filled(bonuses, first);
        return [.. packages.Select((_, x) => Compare(Worth(x, term, total, bonus), least))];
    }

    double[] Worth(int package, double[][] term, double[] total, double[][] bonus)
    {
        var worth = new double[Block];
        foreach (var t in takenBy[package])
        {
            Add(worth, term[t]);
        }

        Divide(worth, total);
        for (var k = 0; k < bonus.Length; k++)
        {
            if (judge.Bonuses[k].When.Matches(packages[package]))
            {
                Add(worth, bonus[k]);
            }
        }

        return worth;
    }

    static double[][] Filled(Source[] sources, long first) => [.. sources.Select(s =>
    {
        var draws = new double[Block];
        s.Fill(first, draws);
        return draws;
    })];

    static ulong[] Compare(double[] worth, double[] least)
    {
        var bits = new ulong[Block / 64];
        for (var d = 0; d < Block; d++)
        {
            bits[d / 64] |= worth[d] >= least[d] - Tolerance.Same ? 1UL << (d % 64) : 0;
        }

        return bits;
    }

    static void Add(double[] to, double[] what)
    {
        var sum = Vectors(to);
        var term = Vectors(what);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += term[i];
        }
    }

    static void Multiply(double[] to, double[] what)
    {
        var product = Vectors(to);
        var factor = Vectors(what);
        for (var i = 0; i < product.Length; i++)
        {
            product[i] *= factor[i];
        }
    }

    static void Divide(double[] to, double[] what)
    {
        var quotient = Vectors(to);
        var divisor = Vectors(what);
        for (var i = 0; i < quotient.Length; i++)
        {
            quotient[i] /= divisor[i];
        }
    }

    static Span<Vector<double>> Vectors(double[] of) => MemoryMarshal.Cast<double, Vector<double>>(of.AsSpan());

    /// <summary>An amount and its stream of draws.</summary>
    readonly record struct Source(Amount Amount, ulong Stream)
    {
        public void Fill(long first, Span<double> draws) => Draws.Fill(Amount, Stream, first, draws);
    }
}
