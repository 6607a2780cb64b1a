namespace Parley.Analysis;

/// <summary>
/// How a criterion chooses: packages are narrowed value by value, those within the tolerance of the best staying, and of those
/// left the first in file order is taken.
/// </summary>
static class Narrowing
{
    /// <summary>The place of the package chosen among <paramref name="packages"/>; -1 if there are none.</summary>
    public static int Choose(IReadOnlyList<Goal> goals, IReadOnlyList<int[]> packages, Func<int, double[]> objectives)
    {
        List<int> left = [.. Enumerable.Range(0, packages.Count)];
        foreach (var goal in goals)
        {
            if (left.Count <= 1)
            {
                break;
            }

            double[] values = [.. left.Select(i => goal.Value(objectives(i)))];
            var threshold = goal.Threshold(values.Max());
            left = [.. left.Where((_, i) => values[i] >= threshold)];
        }

        return left.Count == 0 ? -1 : left.Aggregate((a, b) => packages[b].AsSpan().SequenceCompareTo(packages[a]) < 0 ? b : a);
    }

    /// <summary>The values of a package by each goal.</summary>
    public static double[] Values(IReadOnlyList<Goal> goals, double[] objectives) => [.. goals.Select(g => g.Value(objectives))];

    /// <summary>True if the first of two lists of values is better where they first differ by more than the tolerance.</summary>
    public static bool IsBetter(IReadOnlyList<Goal> goals, double[] values, double[] than)
    {
        for (var g = 0; g < goals.Count; g++)
        {
            if (values[g] < goals[g].Threshold(than[g]))
            {
                return false;
            }

            if (than[g] < goals[g].Threshold(values[g]))
            {
                return true;
            }
        }

        return false;
    }
}
