using Parley.Analysis;

namespace Parley.Bench;

/// <summary>The plain way: every package in turn. The baseline of the same run.</summary>
static class Enumeration
{
    /// <summary>The frontier of two parties: how many distinct efficient points.</summary>
    public static int Frontier(Problem problem)
    {
        var points = new List<(double U, double V)>();
        foreach (var worth in Worths(problem))
        {
            var (u, v) = (worth[0], worth[1]);
            if (!points.Exists(p => p.U >= u && p.V >= v))
            {
                points.RemoveAll(p => p.U <= u && p.V <= v);
                points.Add((u, v));
            }
        }

        return points.Count;
    }

    /// <summary>The greatest product of gains over the feasible packages.</summary>
    public static double Nash(Problem problem)
    {
        var best = double.NegativeInfinity;
        var reservations = problem.Reservations();
        foreach (var package in Packages(problem))
        {
            if (problem.IsFeasible(package))
            {
                best = Math.Max(best, problem.Worths(package).Select((u, p) => u - reservations[p]).Aggregate((a, b) => a * b));
            }
        }

        return best;
    }

    static IEnumerable<double[]> Worths(Problem problem)
    {
        var judges = problem.ValuedJudges.Select(j => problem.Judges[j]).ToArray();
        var issues = problem.OptionCounts.Length;
        var sums = new double[issues + 1][];
        for (var m = 0; m <= issues; m++)
        {
            sums[m] = new double[judges.Length];
        }

        var package = new int[issues];
        for (var changed = 0; changed >= 0;)
        {
            for (var m = changed; m < issues; m++)
            {
                for (var j = 0; j < judges.Length; j++)
                {
                    sums[m + 1][j] = sums[m][j] + judges[j].Share[m][package[m]];
                }
            }

            yield return sums[issues];
            changed = Advance(package, problem.OptionCounts);
        }
    }

    static IEnumerable<int[]> Packages(Problem problem)
    {
        var package = new int[problem.OptionCounts.Length];
        do
        {
            yield return package;
        }
        while (Advance(package, problem.OptionCounts) >= 0);
    }

    /// <summary>The next package in file order; gives the first issue that changed, -1 after the last package.</summary>
    static int Advance(int[] package, int[] counts)
    {
        var m = package.Length - 1;
        while (m >= 0 && ++package[m] == counts[m])
        {
            package[m--] = 0;
        }

        return m;
    }
}
