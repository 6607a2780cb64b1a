using Parley.Model;
using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>The brute force against itself: what must hold of any right answer.</summary>
public sealed class OraclePropertyTests
{
    const int Cases = 160;

    static IEnumerable<(int Seed, Case Whole, World World)> Worlds() =>
        Enumerable.Range(10_000, Cases).Select(seed => (seed, RandomCases.Next(seed))).Select(c => (c.seed, c.Item2, new World(c.Item2, c.Item2.AsOf)));

    [Fact]
    public void A_seed_gives_the_same_case_every_time()
    {
        Assert.Equal(CaseText.Of(RandomCases.Next(7)), CaseText.Of(RandomCases.Next(7)));
        Assert.NotEqual(CaseText.Of(RandomCases.Next(7)), CaseText.Of(RandomCases.Next(15)));
    }

    [Fact]
    public void Random_cases_are_of_every_kind()
    {
        var worlds = Worlds().Select(c => (c.World, Reasons: new Reasons(c.World))).ToList();
        Assert.Contains(worlds, w => w.Reasons.Feasible && w.Reasons.Binding().Count > 0);
        Assert.Contains(worlds, w => w.Reasons.Conflicts.Exists(c => c.Length > 2));
        Assert.Contains(worlds, w => !w.Reasons.PracticalAlone);
        Assert.Contains(worlds, w => w.World.CannotRatify.Any());
        Assert.Contains(worlds, w => w.World.AssumedConsent.Any());
        Assert.Contains(worlds, w => w.World.Valued.IsEmpty);
        Assert.Contains(worlds, w => w.World.Unvalued.Length > 0 && w.World.Valued.Length > 0);
        Assert.Contains(worlds, w => w.Reasons.Feasible && w.World.Zone(Reading.Sure).Count == 0);
        Assert.Contains(worlds, w => !w.Reasons.Feasible && w.World.Zone(Reading.Possible).Count > 0);
    }

    [Fact]
    public void What_is_sure_is_so_by_point_values_and_what_is_so_is_possible() => Assert.All(Worlds(), c =>
    {
        var point = c.World.Zone();
        Assert.Subset(point.ToHashSet(), c.World.Zone(Reading.Sure).ToHashSet());
        Assert.Subset(c.World.Zone(Reading.Possible).ToHashSet(), point.ToHashSet());
    });

    [Fact]
    public void Dropping_a_rule_or_reservation_never_shrinks_the_zone() => Assert.All(Worlds(), c =>
        Assert.All(c.World.Members, e => Assert.Subset(c.World.Zone(Reading.Point, e).ToHashSet(), c.World.Zone().ToHashSet())));

    [Fact]
    public void Every_correction_hits_every_conflict_and_needs_all_it_drops() => Assert.All(Worlds(), c =>
    {
        var reasons = new Reasons(c.World);
        var conflicts = reasons.Conflicts;
        Assert.All(reasons.Corrections, o => Assert.All(conflicts, k => Assert.NotEmpty(k.Intersect(o.Drop))));
        Assert.All(reasons.Corrections, o => Assert.All(o.Drop, e => Assert.Contains(conflicts, k => k.Intersect(o.Drop).SequenceEqual([e]))));
        Assert.Equal(conflicts.Count > 0, reasons.Corrections.Count > 0);
    });

    [Fact]
    public void Another_order_of_parties_issues_and_options_changes_the_labels_alone() => Assert.All(Worlds(), c =>
    {
        var other = Reordered.Of(c.Whole, c.Seed);
        var world = new World(other, other.AsOf);
        Assert.Equal(
            c.World.Zone().Select(x => Reordered.Translate(x, c.Whole, other)).ToHashSet(),
            world.Zone().ToHashSet());
        var (here, there) = (new Choosing(c.World), new Choosing(world));
        Assert.All(here.Zone.Count == 0 ? [] : here.Criteria, criterion => Assert.All(
            Choosing.Values(criterion, here.Top(criterion, 1)[0]).Zip(Choosing.Values(criterion, there.Top(criterion, 1)[0])),
            v => Assert.Equal(v.First, v.Second, 1e-9)));
        Assert.Equal(
            Pareto.Frontier(here.Zone).Select(p => p.Count).Order(),
            Pareto.Frontier(there.Zone).Select(p => p.Count).Order());
    });

    [Fact]
    public void A_frontier_point_is_dominated_by_nothing_and_every_feasible_package_is_on_it_or_below() => Assert.All(Worlds().Where(c => !c.World.Valued.IsEmpty), c =>
    {
        var zone = new Choosing(c.World).Zone;
        var points = Pareto.Frontier(zone);
        Assert.All(zone, x => Assert.Contains(points, p => p.Worth.Zip(x.Worth).All(w => w.First >= w.Second - 1e-9)));
    });
}
