namespace Parley.Analysis;

/// <summary>Whether a package is dominated: another is at least as good for every valued party and better for one.</summary>
static class Domination
{
    /// <summary>True if the first worths dominate the second.</summary>
    public static bool Dominates(ReadOnlySpan<double> worths, ReadOnlySpan<double> others)
    {
        var better = false;
        for (var p = 0; p < worths.Length; p++)
        {
            if (worths[p] < others[p] - Tolerance.Same)
            {
                return false;
            }

            better |= worths[p] > others[p] + Tolerance.Same;
        }

        return better;
    }

    /// <summary>Whether no feasible package dominates one; null: not known.</summary>
    public static bool? IsEfficient(Problem problem, int[] package, Work work)
    {
        var worths = problem.Worths(package);
        var formulation = Formulation.OfWorths(problem);
        for (var p = 0; p < worths.Length; p++)
        {
            formulation.Lines[p] = formulation.Lines[p] with { Floor = Math.Max(formulation.Lines[p].Floor, worths[p]) };
        }

        var sum = Goal.Of(Criterion.Utilitarian, worths, null, worths.Length)[1];
        var choice = Optimum.Find(formulation, [sum], work, [package]);
        return choice switch
        {
            { Package: { } best } when Dominates(problem.Worths(best).AsSpan(), worths.AsSpan()) => false,
            { Proven: true } => true,
            _ => null,
        };
    }
}
