using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>
/// Chooses packages of a problem by criteria, one after the other. Packages are swept once for all worth criteria where the sweep
/// stays narrow, and searched criterion by criterion where it does not.
/// </summary>
sealed class Selection
{
    readonly Problem problem;
    readonly BridgeQuery query;
    readonly Work work;
    readonly bool[]? dropped;
    readonly Dictionary<(bool Movement, string Aside), IReadOnlyList<int[]>?> swept = [];
    readonly HashSet<bool> tooWide = [];
    readonly List<int[]> known = [];

    /// <summary>For the packages a query asks for, elements set in <paramref name="dropped"/> left out.</summary>
    public Selection(Problem problem, BridgeQuery query, Work work, bool[]? dropped = null)
    {
        (this.problem, this.query, this.work, this.dropped) = (problem, query, work, dropped);
        Reservations = problem.Reservations();
    }

    /// <summary>The reservation value of each valued party.</summary>
    public ImmutableArray<double> Reservations { get; }

    /// <summary>True if the case allows a criterion.</summary>
    public static bool Allows(Problem problem, Criterion criterion) =>
        criterion == Criterion.Movement ? problem.Asked is not null : problem.ValuedJudges.Length > 0;

    /// <summary>The same packages with other elements dropped, starting from what is known here.</summary>
    public Selection Without(bool[] others)
    {
        var other = new Selection(problem, query, work, others);
        other.known.AddRange(known);
        other.tooWide.UnionWith(tooWide);
        return other;
    }

    /// <summary>
    /// The greatest worth of each valued party over the feasible packages of any form; null if there are none or, and then
    /// <paramref name="known"/> is false, a limit was hit.
    /// </summary>
    public ImmutableArray<double>? Ideals(out bool known)
    {
        known = true;
        var all = query.Form == Form.Any && query.Fixed.IsEmpty ? this : new Selection(problem, query with { Form = Form.Any, Fixed = [] }, work, dropped);
        var ideals = new double[Reservations.Length];
        for (var p = 0; p < ideals.Length; p++)
        {
            double[] one = [.. Reservations.Select((_, q) => q == p ? 1.0 : 0)];
            var zeros = new double[ideals.Length];
            var choice = all.Choose(movement: false, [new Goal(GoalKind.Sum, 0, zeros, one, zeros)], []);
            known = choice.Proven;
            if (choice is not { Package: { } package, Proven: true })
            {
                return null;
            }

            ideals[p] = problem.Worths(package)[p];
        }

        return [.. ideals];
    }

    /// <summary>
    /// The values by which a criterion narrows; null where they rest on ideals and there are none or, and then
    /// <paramref name="known"/> is false, a limit was hit.
    /// </summary>
    public Goal[]? Goals(Criterion criterion, out bool known)
    {
        known = true;
        var ideals = criterion == Criterion.Kalai ? Ideals(out known) : null;
        return criterion == Criterion.Kalai && ideals is null
            ? null
            : Goal.Of(criterion, Reservations, ideals, criterion == Criterion.Movement ? problem.Asked!.Length : Reservations.Length);
    }

    /// <summary>The best package by some goals that differs enough from each of those set <paramref name="aside"/>.</summary>
    public Choice Choose(bool movement, IReadOnlyList<Goal> goals, IReadOnlyList<int[]> aside)
    {
        if (Sweep(movement, aside) is { } packages)
        {
            var objectives = Formulate(movement, []).ObjectivesOf;
            double[][] values = [.. packages.Select(objectives)];
            var at = Narrowing.Choose(goals, packages, i => values[i]);
            return new Choice(at < 0 ? null : packages[at], true, null);
        }

        var choice = Optimum.Find(Formulate(movement, aside), goals, work, known);
        if (choice.Package is { } found)
        {
            known.Add(found);
        }

        return choice;
    }

    /// <summary>The packages worth choosing among, if a sweep stays narrow.</summary>
    public IReadOnlyList<int[]>? Sweep(bool movement, IReadOnlyList<int[]> aside)
    {
        var key = (movement, string.Join(';', aside.Select(a => string.Join(',', a)).Order(StringComparer.Ordinal)));
        if (!swept.TryGetValue(key, out var packages) && !tooWide.Contains(movement))
        {
            var formulation = Formulate(movement, aside);
            var widest = PlanarSweep.Suits(formulation) && query.SweepWidth > 0 ? int.MaxValue : query.SweepWidth;
            var lattice = Analysis.Sweep.Run(formulation, counting: false, work, widest);
            packages = lattice is null ? null : [.. Enumerable.Range(0, lattice.Count).Select(lattice.Options)];
            swept[key] = packages;
            if (packages is null)
            {
                tooWide.Add(movement);
            }
        }

        return packages;
    }

    /// <summary>What a criterion's goals are functions of.</summary>
    public double[] ObjectivesOf(Criterion criterion, int[] package) => Formulate(criterion == Criterion.Movement, []).ObjectivesOf(package);

    /// <summary>The packages that differ enough from each of those set <paramref name="aside"/>.</summary>
    public Formulation Formulate(bool movement, IReadOnlyList<int[]> aside)
    {
        var formulation = movement ? Formulation.OfMovement(problem, dropped) : Formulation.OfWorths(problem, dropped);
        formulation.KeepTo(query.Form, problem);
        formulation.KeepTo(query.Fixed, problem);
        foreach (var package in aside)
        {
            formulation.AddDistance(package, query.Different);
        }

        return formulation;
    }
}
