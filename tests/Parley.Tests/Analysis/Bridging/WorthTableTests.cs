using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class WorthTableTests
{
    [Fact]
    public void Ranked_issues_weigh_the_centroid_of_their_order()
    {
        Assert.Equal([11.0 / 18, 5.0 / 18, 2.0 / 18], Enumerable.Range(1, 3).Select(k => Math.Round(WorthTable.RankOrderCentroid(k, 3), 15)), (a, b) => Math.Abs(a - b) < 1e-12);
        var table = Table(new Weights.Ranking([Detainees, Truce]));
        Assert.Equal([0.25, 0.75], table.Weights.Select(w => w.Point));
    }

    [Fact]
    public void A_list_falls_evenly_from_one_to_nothing()
    {
        var table = Table(new Weights.Ranking([Truce]));
        Assert.Equal([0, 1.0 / 3, 2.0 / 3, 1], table.Values[0].Select(v => v.Point));
    }

    [Theory]
    [InlineData("0", "20", new[] { 1, 0.5, 0 })]
    [InlineData("20", "0", new[] { 0, 0.5, 1 })]
    public void A_range_is_linear_between_its_ends(string best, string worst, double[] expected)
    {
        var table = Table(new Weights.Ranking([Detainees]), new OptionValues.Linear(new(best), new(worst)));
        Assert.Equal(expected, table.Values[1].Select(v => v.Point));
    }

    [Fact]
    public void Intervals_stay_and_count_by_their_midpoint()
    {
        var given = new Weights.Given([KeyValuePair.Create(Detainees, new Amount(1, 3))]);
        var values = new OptionValues.Given(Empty.Issues[1].Options.ToImmutableDictionary(o => o.Id, o => o.Id.Value == "10" ? new Amount(0.5, 1) : new Amount(0.25)));
        var table = Table(given, values);
        Assert.Equal([new(0), new Amount(1, 3)], table.Weights);
        Assert.Equal(new Amount(0.5, 1), table.Values[1][1]);
        Assert.Equal(2, table.PointWeightSum);
        Assert.Equal(0.75, table.PointShare(1, 1));
        Assert.Equal(0, table.PointShare(0, 3));
    }

    static WorthTable Table(Weights weights, OptionValues? detainees = null)
    {
        var valuation = Ranks(North, ["permanent", "renewable", "weeks", "none"], ["0", "10", "20"]);
        return WorthTable.Of(valuation with { Weights = weights, Values = detainees is null ? valuation.Values : valuation.Values.SetItem(Detainees, detainees) }, Empty.Issues);
    }
}
