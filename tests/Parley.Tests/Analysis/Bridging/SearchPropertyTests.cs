using Parley.Analysis;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>The two engines, sweep and search, give the same answers.</summary>
public sealed class SearchPropertyTests
{
    [Fact]
    public void Searching_gives_what_sweeping_gives() => Seeds.All(8000, 200, c =>
    {
        var query = new BridgeQuery { Top = 4, Samples = 1 };
        Assert.Equal(Text(Bridge.Of(c.Problem, query, Work.Unlimited())), Text(Bridge.Of(c.Problem, query with { SweepWidth = 0 }, Work.Unlimited())));
    });

    [Fact]
    public void Searching_packages_that_differ_more_gives_what_sweeping_gives() => Seeds.All(8200, 100, c =>
    {
        var query = new BridgeQuery { Top = 4, Different = 2, Samples = 1 };
        Assert.Equal(Text(Bridge.Of(c.Problem, query, Work.Unlimited())), Text(Bridge.Of(c.Problem, query with { SweepWidth = 0 }, Work.Unlimited())));
    });

    static string Text(BridgeAnswer answer) =>
        string.Join('\n', answer.Criteria.Select(k => $"{k.Criterion} {k.Proven} {k.Bound} {string.Join(' ', k.Value ?? [])}: {string.Join(' ', k.Ranked.Select(i => string.Concat(answer.Packages[i].Package.Options)))}"));
}
