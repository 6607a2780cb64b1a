using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

/// <summary>A draft that rests on what may shape packages and be told to nobody.</summary>
public sealed class GivingAwayTests
{
    static readonly Confidence Hint = Said("c1", North, Harbour, 1);

    /// <summary>By what is assumed North would never take a permanent truce; by what it confided it would.</summary>
    static readonly Case Confided = Empty with
    {
        Confidences = [Hint],
        Valuations =
        [
            Ranks(North, ["none", "weeks", "renewable", "permanent"], ["0", "10", "20"], 1),
            Ranks(North, ["none", "weeks", "renewable", "permanent"], ["0", "10", "20"], 2, reservation: 0.1) with { RestsOn = Ids("c1") },
            Ranks(South, ["permanent", "renewable", "weeks", "none"], ["20", "10", "0"]),
        ],
    };

    [Fact]
    public void Terms_that_only_a_confidence_explains_give_it_away()
    {
        var clearance = Ask(Confided, South, Terms("permanent"));
        var warning = Assert.Single(clearance.Warned);
        Assert.True(clearance.Cleared);
        Assert.True(clearance.Complete);
        Assert.Same(Hint, warning.Confidence);
        Assert.Equal([Criterion.Nash, Criterion.Kalai, Criterion.Egalitarian, Criterion.Utilitarian], warning.Criteria);
    }

    [Fact]
    public void Terms_that_would_be_among_the_best_anyway_do_not() => Assert.Empty(Ask(Confided, South, Terms("weeks")).Warned);

    [Fact]
    public void Terms_that_no_best_package_has_do_not()
    {
        var never = Confided with { Rules = [Forbids("never", North, "permanent")] };
        Assert.Empty(Ask(never, South, Terms("permanent")).Warned);
    }

    [Fact]
    public void Nothing_is_given_away_to_the_giver_or_to_whoever_knows()
    {
        Assert.Empty(Ask(Confided, North, Terms("permanent")).Warned);
        Assert.Empty(Ask(Confided, Harbour, Terms("permanent")).Warned);
    }

    [Fact]
    public void Terms_that_do_not_rest_on_it_are_not_asked_about() =>
        Assert.Empty(Ask(Confided, South, Terms("permanent") with { RestsOn = [] }).Warned);

    [Fact]
    public void A_position_confided_counts_for_movement()
    {
        var whole = Empty with
        {
            Issues = [.. Empty.Issues, .. Enumerable.Range(1, 2).Select(n => new Issue { Id = new($"i{n}"), Name = "", Options = [.. Empty.Issues[0].Options] })],
            Confidences = [Hint],
            Positions =
            [
                Wants(North, 1, "none", rest: true), Wants(South, 1, "permanent", ["none"]),
                Wants(North, 2, "permanent", said: Model.Said.Private, restsOn: ["c1"]),
                Wants(North, 1, "0", issue: Detainees), Wants(South, 1, "0", issue: Detainees),
                .. from party in new[] { North, South } from n in new[] { 1, 2 } select Wants(party, 1, "none", ["weeks", "renewable", "permanent"], issue: new($"i{n}")),
            ],
        };
        var warning = Assert.Single(Ask(whole, South, Terms("permanent")).Warned);
        Assert.Equal([Criterion.Movement], warning.Criteria);
    }

    [Fact]
    public void At_a_limit_it_is_not_known_and_never_cleared()
    {
        var clearance = Ask(Confided, South, Terms("permanent"), new Work(1));
        Assert.Null(clearance.Cleared);
        Assert.False(clearance.Complete);
        Assert.False(Ask(Confided, South, Terms("permanent") with { Articles = [new()] }, new Work(1)).Cleared);
    }

    static Proposal Terms(string truce) => new() { Id = new("draft"), Name = "Draft", From = [Harbour], RestsOn = Ids("c1"), Terms = [new(Truce, new(truce))] };

    static ClearanceAnswer Ask(Case whole, ActorId reader, Proposal draft, Work? work = null) =>
        Clearance.Of(whole with { Proposals = [draft] }, Day(10), draft.Id, reader, work ?? Work.Unlimited());
}
