using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>The best packages by each criterion against the brute force.</summary>
public sealed class BridgePropertyTests
{
    [Fact]
    public void The_best_packages_are_those_of_the_brute_force() => Seeds.All(0, 500, c => Agrees(c, new BridgeQuery()));

    [Fact]
    public void Packages_that_differ_on_more_issues_are_those_of_the_brute_force() => Seeds.All(1000, 120, c => Agrees(c, new BridgeQuery { Top = 5, Different = 2 }));

    [Theory]
    [InlineData(Form.Whole)]
    [InlineData(Form.Partial)]
    public void Whole_and_partial_packages_are_those_of_the_brute_force(Form form) =>
        Seeds.All(2000, 100, c => Agrees(c, new BridgeQuery { Top = 4, Form = form }));

    [Fact]
    public void Packages_with_fixed_terms_are_those_of_the_brute_force() => Seeds.All(3000, 120, c =>
    {
        var dice = new Dice(c.Seed);
        Agrees(c, new BridgeQuery { Top = 4, Fixed = [.. dice.Some(c.Whole.Issues).Take(2).Select(i => new Term(i.Id, dice.Pick(i.Options).Id))] });
    });

    internal static void Agrees(Sample c, BridgeQuery query)
    {
        var answer = Bridge.Of(c.Problem, query with { Samples = 20 }, Work.Unlimited());
        var choosing = new Choosing(c.World);
        bool Allowed(Package x) => query.Fixed.All(t => Boxes.OptionOf(c.Whole, t.Issue, x) == t.Option)
            && (query.Form == Form.Any || Boxes.IsWhole(c.Whole, x) == (query.Form == Form.Whole));
        Assert.True(answer.Complete);
        Assert.Equal(c.World.Valued, answer.Valued);
        Assert.Equal(choosing.Zone.Exists(s => Allowed(s.Package)), answer.Feasible);
        Assert.Equal(choosing.Criteria, answer.Criteria.Select(k => k.Criterion.ToString().ToLowerInvariant()));
        List<Package> mentioned = [];
        foreach (var (criterion, found) in choosing.Criteria.Zip(answer.Criteria))
        {
            var top = choosing.Top(criterion, query.Top, query.Different, Allowed);
            Assert.Equal(
                (criterion, string.Join(' ', top.Select(s => Name(s.Package)))),
                (criterion, string.Join(' ', found.Ranked.Select(i => Name(answer.Packages[i].Package)))));
            Close.Check(criterion, top.Count == 0 ? null : Choosing.Values(criterion, top[0]), found.Value);
            Assert.Equal((true, null), (found.Proven, found.Bound));
            mentioned.AddRange(top.Select(s => s.Package));
        }

        Assert.Equal(mentioned.Distinct().Select(Name), answer.Packages.Select(p => Name(p.Package)));
        Assert.All(answer.Packages, p => Described(c, choosing, p));
    }

    static void Described(Sample c, Choosing choosing, BridgePackage found)
    {
        var expected = choosing.Zone.Single(s => s.Package.Equals(found.Package));
        Close.Check("worth", expected.Worth, found.Worth);
        Close.Check("gain", expected.Gain, found.Gain);
        Close.Check("normalised", expected.Normalised, c.World.Valued.IsEmpty ? [] : found.NormalisedGain);
        Close.Check("asked", expected.Asked?.Select(n => (double)n), found.Asked?.Select(n => (double)n));
        Assert.Equal(Boxes.IsWhole(c.Whole, found.Package), found.Whole);
        Assert.Equal(c.World.Valued.IsEmpty ? null : Pareto.IsEfficient(choosing.Zone, expected), found.Efficient);
        Assert.Equal(c.World.Feasible(found.Package, Reading.Sure) ? Sureness.Sure : Sureness.Point, found.Zone);
        Assert.Equal(MovesTo(c.World.Stands, found.Package), found.Moves);
        Assert.True(found.Zone != Sureness.Sure || found.Acceptance.All == 1, "a sure package is accepted in every draw");
    }

    static IEnumerable<Move> MovesTo(Parley.Tests.Oracle.InForce stands, Package x) =>
        from party in stands.Parties
        from issue in stands.Issues
        let option = Boxes.OptionOf(stands.Whole, issue.Id, x)
        let asked = stands.Positions.IsEmpty ? 0 : Parley.Tests.Oracle.Stances.Asked(stands, party.Id, issue.Id, option)
        where asked > 0
        select new Move(party.Id, issue.Id, Parley.Tests.Oracle.Stances.Known(stands, party.Id, issue.Id)?.Wants, option, asked);

    static string Name(Package x) => string.Concat(x.Options);
}
