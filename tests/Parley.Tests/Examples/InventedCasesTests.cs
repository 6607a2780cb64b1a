using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Examples;

public sealed class InventedCasesTests
{
    [Fact]
    public void In_the_strike_trading_across_issues_beats_splitting_every_difference()
    {
        var problem = Example.Case(Example.Strike).On("2031-11-20");
        var bridge = Bridge.Of(problem, new BridgeQuery { Criteria = [Criterion.Nash], Top = 1 }, new Work(10_000_000));
        var halfway = Package(problem, ("raise", "3"), ("second-raise", "2.5"), ("lump", "600"), ("night", "10"), ("rest", "10"), ("crew", "four"), ("term", "two-years"), ("peace", "bargaining"));
        Assert.All(bridge.Packages[0].Worth.Zip(problem.Worths([.. halfway])), w => Assert.True(w.First > w.Second));
    }

    [Fact]
    public void In_the_strike_the_committees_condition_and_the_members_ballot_bind()
    {
        var why = Why.Of(Example.Case(Example.Strike).On("2031-11-20"), 100, new Work(10_000_000));
        var binding = why.Binding.Select(b => b.Id.Value).ToList();
        Assert.Equal(["committee-long-term", "crews/members/reservation"], binding);
    }

    [Fact]
    public void On_the_river_any_two_of_three_demands_fit_and_the_three_do_not()
    {
        var why = Why.Of(Example.Case(Example.River).On("2032-05-01"), 100, new Work(10_000_000));
        Assert.False(why.Feasible);
        Assert.Equal(["fast-filling", "some-fields", "full-flow"], why.Conflicts[0].Select(i => i.Value));
        Assert.True(Frontier.Of(Example.Case(Example.River).On("2032-06-15"), new Work(10_000_000)).Point);
    }

    [Fact]
    public void On_the_river_every_deal_leaves_the_barrier_out()
    {
        var problem = Example.Case(Example.River).On("2032-06-15");
        Assert.False(Bridge.Of(problem, new BridgeQuery { Form = Form.Whole }, new Work(10_000_000)).Feasible);
        Assert.All(Bridge.Of(problem, new BridgeQuery(), new Work(10_000_000)).Packages,
            p => Assert.Contains(new Term(new IssueId("barrier"), new OptionId("none")), p.Package.Terms(problem.Standing.Case.Issues)));
    }

    static IEnumerable<int> Package(Problem problem, params (string Issue, string Option)[] terms) =>
        problem.Standing.Case.Issues.Select(i => i.IndexOf(new OptionId(terms.First(t => t.Issue == i.Id.Value).Option)));
}
