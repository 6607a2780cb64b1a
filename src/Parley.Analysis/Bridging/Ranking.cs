using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>The best packages by one criterion, best first, and whether they are proven to be.</summary>
sealed record Ranking(Criterion Criterion, Goal[] Goals, List<int[]> Packages, bool Proven, double? Bound)
{
    /// <summary>The best package's value: one number, or the sorted list of a leximin or leximax; null without a package.</summary>
    public ImmutableArray<double>? Value { get; private init; }

    /// <summary>What the best package reaches by each of <see cref="Goals"/>; empty without a package.</summary>
    public double[] Aims { get; private init; } = [];

    /// <summary>A criterion's own values among those by which it narrows, the sign of movement turned back.</summary>
    static ImmutableArray<double> OwnValues(Criterion criterion, double[] aims)
    {
        var sign = criterion == Criterion.Movement ? -1 : 1;
        return [.. aims.Take(criterion is Criterion.Nash or Criterion.Utilitarian ? 1 : aims.Length - 1).Select(v => sign * v)];
    }

    /// <summary>The best packages by each criterion that the case allows and a query asks for.</summary>
    public static List<Ranking> Of(Problem problem, BridgeQuery query, Selection selection)
    {
        var rankings = new List<Ranking>();
        foreach (var criterion in Enum.GetValues<Criterion>().Where(c => query.Criteria.Contains(c) && Selection.Allows(problem, c)))
        {
            rankings.Add(selection.Goals(criterion, out var known) is { } goals
                ? Of(criterion, goals, query.Top, selection)
                : new(criterion, [], [], known, null));
        }

        return rankings;
    }

    static Ranking Of(Criterion criterion, Goal[] goals, int top, Selection selection)
    {
        var packages = new List<int[]>();
        var (proven, bound) = (true, (double?)null);
        while (packages.Count < top)
        {
            var choice = selection.Choose(criterion == Criterion.Movement, goals, packages);
            proven &= choice.Proven;
            bound = packages.Count == 0 ? choice.Bound : bound;
            if (choice.Package is null)
            {
                break;
            }

            packages.Add(choice.Package);
        }

        var sign = criterion == Criterion.Movement ? -1 : 1;
        var aims = packages.Count == 0 ? [] : Narrowing.Values(goals, selection.ObjectivesOf(criterion, packages[0]));
        ImmutableArray<double>? value = packages.Count == 0 ? null : OwnValues(criterion, aims);
        return new(criterion, goals, packages, proven, proven ? null : NoWorse(sign * bound, value?[0], sign)) { Value = value, Aims = aims };
    }

    /// <summary>A bound is never past the value found, which rounding could else leave it.</summary>
    static double? NoWorse(double? bound, double? found, int sign) =>
        bound is { } b && found is { } f ? sign * Math.Max(sign * b, sign * f) : bound ?? found;
}
