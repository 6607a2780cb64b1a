using System.Collections.Immutable;
using System.Numerics;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>The zone of agreement, its ideals and its Pareto frontier.</summary>
public static class Frontier
{
    /// <summary>
    /// Finds them. At a limit the frontier holds the efficient packages that the criteria choose, and <c>Complete</c> is false.
    /// </summary>
    public static FrontierAnswer Of(Problem problem, Work work)
    {
        var formulation = Formulation.OfWorths(problem);
        var valued = problem.ValuedJudges.Length > 0;
        var lattice = valued ? Sweep.Run(formulation, counting: true, work.Slice((work.Limit - work.Done) / 5 * 4)) : null;
        var efficient = lattice is not null ? Points(problem, lattice, exact: formulation.Members == 0) : valued ? Chosen(problem, work) : (ImmutableArray<FrontierPoint>?)null;
        bool? point = efficient is { IsEmpty: false } ? true : lattice is not null ? false : Zone.Exists(problem, new BridgeQuery(), work);
        var (sure, possible) = problem.HasIntervals
            ? (point == false ? false : Zone.ExistsAtExtreme(problem, worst: true, work), point == true ? true : Zone.ExistsAtExtreme(problem, worst: false, work))
            : (point, point);
        return new FrontierAnswer
        {
            Valued = problem.Valued,
            Packages = problem.Packages,
            Feasible = point == false ? BigInteger.Zero : Zone.Count(problem, work),
            Sure = sure,
            Point = point,
            Possible = possible,
            Ideal = lattice is not null && efficient is { IsEmpty: false } points ? Ideals(points) : valued && point == true ? new Selection(problem, new BridgeQuery(), work).Ideals(out _) : null,
            Reservation = problem.Reservations(),
            Efficient = efficient,
            Complete = (lattice is not null || !valued) && point is not null && sure is not null && possible is not null,
        };
    }

    /// <summary>The package each worth criterion chooses: all of them choose on the frontier, so nothing is searched.</summary>
    internal static ImmutableArray<Package> Best(FrontierAnswer frontier, IEnumerable<Criterion> criteria)
    {
        if (frontier is not { Complete: true, Efficient: { IsEmpty: false } points, Ideal: { } ideal })
        {
            return [];
        }

        double[][] worths = [.. points.Select(p => p.Worth.ToArray())];
        int[][] packages = [.. points.Select(p => p.First.Options.ToArray())];
        return [.. criteria.Select(c => points[Narrowing.Choose(Goal.Of(c, frontier.Reservation, ideal, ideal.Length), packages, i => worths[i])].First)];
    }

    static ImmutableArray<double> Ideals(ImmutableArray<FrontierPoint> points) =>
        [.. points[0].Worth.Select((_, p) => points.Max(x => x.Worth[p]))];

    static ImmutableArray<FrontierPoint> Points(Problem problem, Lattice lattice, bool exact)
    {
        var counts = lattice.HasNoTies ? null : lattice.Counts();
        var left = new (int[] Options, ImmutableArray<double> Worth, BigInteger Count)[lattice.Count];
        for (var i = 0; i < left.Length; i++)
        {
            var options = lattice.Options(i);
            left[i] = (options, problem.Worths(options), counts?[i] ?? BigInteger.One);
        }

        Array.Sort(left, (a, b) => a.Options.AsSpan().SequenceCompareTo(b.Options));
        return Distinct(problem, exact ? left : Undominated(left));
    }

    /// <summary>Where members may disagree, a sum of their lines is too rough to order by, and a dominated package may be left.</summary>
    static (int[] Options, ImmutableArray<double> Worth, BigInteger Count)[] Undominated((int[] Options, ImmutableArray<double> Worth, BigInteger Count)[] left)
    {
        var order = left.OrderByDescending(x => x.Worth.Sum()).ToList();
        return [.. left.Where(x => !Dominated(x.Worth, order))];
    }

    static bool Dominated(ImmutableArray<double> worth, List<(int[] Options, ImmutableArray<double> Worth, BigInteger Count)> order)
    {
        var sum = worth.Sum();
        foreach (var other in order)
        {
            if (other.Worth.Sum() < sum - Tolerance.Same)
            {
                return false;
            }

            if (Domination.Dominates(other.Worth.AsSpan(), worth.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each distinct worth vector once, by its first package in file order.</summary>
    static ImmutableArray<FrontierPoint> Distinct(Problem problem, (int[] Options, ImmutableArray<double> Worth, BigInteger Count)[] left)
    {
        var reservations = problem.Reservations();
        var points = new List<FrontierPoint>(left.Length);
        var cells = new Dictionary<long, List<int>>();
        foreach (var (options, worth, count) in left)
        {
            var cell = (long)Math.Floor(worth[0] * 1e11);
            var same = Around(cells, cell).Where(i => IsSame(points[i].Worth, worth)).Select(i => (int?)i).Min();
            if (same is { } at)
            {
                points[at] = points[at] with { Count = points[at].Count + count };
                continue;
            }

            if (!cells.TryGetValue(cell, out var members))
            {
                cells[cell] = members = [];
            }

            members.Add(points.Count);
            points.Add(new(new Package([.. options]), worth, [.. worth.Zip(reservations, (u, r) => u - r)], count));
        }

        return [.. points];
    }

    static IEnumerable<int> Around(Dictionary<long, List<int>> cells, long cell)
    {
        for (var near = cell - 1; near <= cell + 1; near++)
        {
            foreach (var i in cells.TryGetValue(near, out var members) ? members : [])
            {
                yield return i;
            }
        }
    }

    static bool IsSame(ImmutableArray<double> a, ImmutableArray<double> b)
    {
        for (var p = 0; p < a.Length; p++)
        {
            if (Math.Abs(a[p] - b[p]) > Tolerance.Same)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The efficient packages that the criteria choose, for want of the whole frontier.</summary>
    static ImmutableArray<FrontierPoint> Chosen(Problem problem, Work work)
    {
        var query = new BridgeQuery { Criteria = [Criterion.Nash, Criterion.Kalai, Criterion.Egalitarian, Criterion.Utilitarian], Top = 1 };
        var chosen = Ranking.Of(problem, query, new Selection(problem, query, work)).Where(r => r.Proven).SelectMany(r => r.Packages);
        return Distinct(problem, [.. chosen.Distinct(PackageComparer.Instance).Select(o => (o, problem.Worths(o), BigInteger.One)).OrderBy(x => x.o, FileOrder)]);
    }

    static readonly Comparer<int[]> FileOrder = Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));
}
