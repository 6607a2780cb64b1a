using System.Numerics;
using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>At a limit an answer says less, and nothing that is not so.</summary>
public sealed class LimitPropertyTests
{
    static readonly long[] Limits = [1, 30, 300, 3000];

    static void AtEveryLimit(int from, int count, Action<Sample, Work> check) =>
        Seeds.All(from, count, c => Assert.All(Limits, limit => check(c, new Work(limit))));

    [Fact]
    public void A_stopped_bridge_ranks_feasible_packages_and_bounds_what_it_has_not_seen() => AtEveryLimit(7000, 40, (c, work) =>
    {
        var answer = Bridge.Of(c.Problem, new BridgeQuery { Top = 2, Samples = 1 }, work);
        var choosing = new Choosing(c.World);
        Assert.Contains(answer.Feasible, new bool?[] { null, choosing.Zone.Count > 0 });
        Assert.Equal(answer.Feasible is null, answer.Feasible is null && !answer.Complete);
        Assert.All(answer.Packages, p => Assert.True(c.World.Feasible(p.Package)));
        foreach (var found in answer.Criteria)
        {
            var criterion = found.Criterion.ToString().ToLowerInvariant();
            var top = choosing.Top(criterion, 2);
            if (found.Proven)
            {
                Assert.Equal(top.Select(s => s.Package), found.Ranked.Select(i => answer.Packages[i].Package));
                Assert.Null(found.Bound);
            }
            else
            {
                Assert.False(answer.Complete);
                Bounds(criterion, found, top);
            }
        }
    });

    /// <summary>The value found is no better than the best, and the bound no worse.</summary>
    static void Bounds(string criterion, CriterionAnswer found, List<Scored> top)
    {
        var sign = criterion == Choosing.Movement ? -1 : 1;
        if (top.Count > 0)
        {
            var best = sign * Choosing.Values(criterion, top[0])[0];
            Assert.True(found.Bound is not { } bound || sign * bound >= best - 1e-9, $"{criterion}: bound {found.Bound} of {best}");
            Assert.True(found.Value is not { } value || sign * value[0] <= best + 1e-9, $"{criterion}: value {found.Value} of {best}");
        }
    }

    [Fact]
    public void A_stopped_frontier_leaves_out_what_it_does_not_know() => AtEveryLimit(7100, 40, (c, work) =>
    {
        var answer = Frontier.Of(c.Problem, work);
        var zone = new Choosing(c.World);
        Assert.Equal(c.World.Packages.Count, answer.Packages);
        Assert.Contains(answer.Feasible, new BigInteger?[] { null, zone.Zone.Count });
        Assert.Contains(answer.Point, new bool?[] { null, zone.Zone.Count > 0 });
        Assert.Contains(answer.Sure, new bool?[] { null, c.World.Zone(Reading.Sure).Count > 0 });
        Assert.Contains(answer.Possible, new bool?[] { null, c.World.Zone(Reading.Possible).Count > 0 });
        Assert.True(!answer.Complete || answer.Point is not null);
        if (answer.Ideal is { } ideal)
        {
            Close.Check("ideal", zone.Ideal, ideal);
        }

        if (answer is { Complete: true, Efficient: { } efficient })
        {
            Assert.Equal(Pareto.Frontier(zone.Zone).Select(p => p.First), efficient.Select(p => p.First));
        }
    });

    [Fact]
    public void Stopped_reasons_are_some_of_the_reasons() => AtEveryLimit(7200, 40, (c, work) =>
    {
        var answer = Why.Of(c.Problem, 10_000, work);
        var reasons = new Reasons(c.World);
        Assert.Contains(answer.Feasible, new bool?[] { null, reasons.Feasible });
        Assert.Contains(answer.PracticalAlone, new bool?[] { null, reasons.PracticalAlone });
        Assert.Subset(Named(reasons.Conflicts), Named(answer.Conflicts.Select(k => k.AsEnumerable())));
        Assert.Subset(Named(reasons.Corrections.Select(o => o.Drop)), Named(answer.Corrections.Select(k => k.Drop.AsEnumerable())));
        Assert.Subset(reasons.Binding().Select(b => b.Id).ToHashSet(), answer.Binding.Select(b => b.Id).ToHashSet());
        Assert.True(!answer.Complete || (answer.Conflicts.Length, answer.Corrections.Length) == (reasons.Conflicts.Count, reasons.Corrections.Count));
    });

    static HashSet<string> Named(IEnumerable<IEnumerable<EntryId>> sets) => [.. sets.Select(ids => string.Join(" + ", ids))];
}
