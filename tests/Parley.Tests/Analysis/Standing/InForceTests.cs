using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class InForceTests
{
    [Theory]
    [InlineData(4, false, false)]
    [InlineData(5, true, false)]
    [InlineData(8, true, false)]
    [InlineData(9, false, true)]
    public void A_rule_holds_from_its_first_to_its_last_day(int day, bool holds, bool lapsed)
    {
        var standing = (Empty with { Rules = [Forbids("a", North, "none") with { Since = Day(5), Until = Day(8) }, Forbids("b", null, "none")] }).ForTeam(day);
        Assert.Equal(holds ? ["a", "b"] : ["b"], standing.Case.Rules.Select(r => r.Id.Value));
        Assert.Equal(lapsed ? ["a"] : [], standing.Lapsed.Select(r => r.Id.Value));
    }

    [Fact]
    public void A_position_over_some_days_counts_from_its_end_and_a_proposal_from_its_start()
    {
        var span = new DateSpan(Day(9), Day(11));
        var whole = Empty with
        {
            Positions = [Wants(North, 1, "weeks") with { Date = span }],
            Proposals = [Spring with { Date = span, Responses = [new() { Party = North, Date = span }, new() { Party = South }] }],
        };
        var before = whole.ForTeam(10).Case;
        Assert.Empty(before.Positions);
        Assert.Equal(South, Assert.Single(Assert.Single(before.Proposals).Responses).Party);
        Assert.Empty(whole.ForTeam(8).Case.Proposals);
        var after = whole.ForTeam(11).Case;
        Assert.Single(after.Positions);
        Assert.Equal(2, after.Proposals[0].Responses.Length);
    }

    [Theory]
    [InlineData(1, 0.1)]
    [InlineData(4, 0.2)]
    [InlineData(5, 0.3)]
    [InlineData(10, 0.3)]
    [InlineData(12, 0.4)]
    public void The_latest_valuation_stands_and_an_undated_one_before_all(int day, double reservation)
    {
        var whole = Empty with { Valuations = [Valued(5, 0.3), Valued(null, 0.1), Valued(12, 0.4), Valued(3, 0.2)] };
        Assert.Equal(reservation, Assert.Single(whole.ForTeam(day).Case.Valuations).Reservation.Low);
    }

    [Fact]
    public void A_ratifier_has_a_valuation_of_its_own()
    {
        var standing = (Empty with { Valuations = [Valued(5, 0.3), Ranks(Council, Truces, Numbers, 7)] }).ForTeam();
        Assert.NotNull(standing.ValuationOf(Council));
        Assert.Equal([South], standing.Unvalued);
    }

    [Fact]
    public void What_rests_on_a_later_confidence_is_not_in_force_even_through_a_report()
    {
        var whole = Empty with
        {
            Confidences = [Said("c1", South, Harbour, 11), Said("c2", South, Harbour, 3) with { RestsOn = Ids("r2") }],
            Reports = [.. Empty.Reports, new() { Id = new("r2"), RestsOn = Ids("c1") }],
            Rules = [Forbids("a", North, "none") with { RestsOn = Ids("c2") }],
            Valuations = [Valued(3, 0.2), Valued(5, 0.3) with { RestsOn = Ids("r2") }],
        };
        var before = whole.ForTeam(10).Case;
        Assert.Empty(before.Confidences);
        Assert.Empty(before.Rules);
        Assert.Equal(0.2, before.Valuations[0].Reservation.Low);
        var after = whole.ForTeam(11).Case;
        Assert.Equal(2, after.Confidences.Length);
        Assert.Single(after.Rules);
        Assert.Equal(0.3, after.Valuations[0].Reservation.Low);
    }

    [Fact]
    public void A_proposal_rests_on_what_the_earlier_one_rests_on()
    {
        var whole = Empty with
        {
            Confidences = [Said("c1", South, Harbour, 11)],
            Proposals = [Spring with { RestsOn = Ids("c1") }, Spring with { Id = new("summer"), BuildsOn = Spring.Id }],
        };
        Assert.Empty(whole.ForTeam(10).Case.Proposals);
        Assert.Equal(2, whole.ForTeam(11).Case.Proposals.Length);
    }

    [Fact]
    public void A_proposal_without_a_date_is_a_draft()
    {
        var standing = (Empty with { Proposals = [Spring with { Date = null }] }).ForTeam();
        Assert.Empty(standing.Case.Proposals);
        Assert.Single(standing.Drafts);
    }

    [Fact]
    public void What_is_ahead_stays_and_hindsight_goes()
    {
        var whole = Empty with
        {
            Events =
            [
                new() { Id = new("deadline"), Kind = EventKind.Deadline, Date = On(20) },
                new() { Id = new("threat"), Kind = EventKind.Threat, Date = On(20), Happened = true },
                new() { Id = new("shock"), Kind = EventKind.Shock, Date = On(20), Happened = true },
                new() { Id = new("past"), Kind = EventKind.Shock, Date = On(2), Happened = true },
            ],
            Meetings = [new() { Date = On(11) }, new() { Date = On(12), Status = MeetingStatus.Planned }, new() { Date = On(2) }],
            Figures = [new() { AsOf = Day(11) }, new() { AsOf = Day(9) }, new()],
            Promises = [new() { By = Harbour, To = South, Kept = Day(11) }, new() { By = Harbour, To = South, Date = On(11) }],
            Conveyed = [new() { By = Harbour, To = South, Date = On(9), Answered = Day(10) }],
        };
        var now = whole.ForTeam(10).Case;
        Assert.Equal([("deadline", false), ("threat", false), ("past", true)], now.Events.Select(e => (e.Id!.Value.Value, e.Happened)));
        Assert.Equal([MeetingStatus.Planned, MeetingStatus.Held], now.Meetings.Select(m => m.Status));
        Assert.Equal(2, now.Figures.Length);
        Assert.Null(Assert.Single(now.Promises).Kept);
        Assert.Equal(Day(10), now.Conveyed[0].Answered);
    }

    [Fact]
    public void The_latest_word_on_a_channel_stands()
    {
        var whole = Empty with
        {
            Channels =
            [
                new() { Of = [Isles, South], State = ChannelState.Strained, Since = Day(3) },
                new() { Of = [South, Isles], State = ChannelState.Open },
                new() { Of = [South, Isles], State = ChannelState.Closed, Since = Day(12) },
                new() { Of = [Harbour, South], State = ChannelState.Open },
            ],
        };
        Assert.Equal([ChannelState.Strained, ChannelState.Open], whole.ForTeam(10).Case.Channels.Select(c => c.State!.Value));
    }

    [Fact]
    public void A_ratifier_was_reachable_before_it_ceased_to_be()
    {
        var away = Empty.Parties[1] with { Ratifiers = [new() { Id = Council, Name = "Council", Reachable = false, Since = Day(5) }] };
        var whole = Empty with { Parties = [Empty.Parties[0], away] };
        Assert.True(whole.ForTeam(4).Case.Parties[1].Ratifiers[0].Reachable);
        Assert.False(whole.ForTeam(5).Case.Parties[1].Ratifiers[0].Reachable);
    }

    [Fact]
    public void Consent_is_assumed_where_it_cannot_be_asked_or_nothing_is_known()
    {
        var unreachable = Empty.Parties[1] with { Ratifiers = [new() { Id = Council, Name = "Council", Reachable = false }] };
        Case With(Party south, params Rule[] rules) => Empty with { Parties = [Empty.Parties[0], south], Rules = [.. rules] };
        var rule = Forbids("a", Council, "none");
        Assert.Equal([Council], With(unreachable, rule).ForTeam().AssumedConsent);
        Assert.Empty(With(unreachable with { Ratification = new Ratification.Majority() }, rule).ForTeam().AssumedConsent);
        Assert.Equal([Council], Empty.ForTeam().AssumedConsent);
        Assert.Empty(With(Empty.Parties[1], rule).ForTeam().AssumedConsent);
    }

    static readonly string[] Truces = ["permanent", "renewable", "weeks", "none"];
    static readonly string[] Numbers = ["20", "10", "0"];
    static readonly Proposal Spring = new() { Id = new("spring"), Name = "Spring", From = [Harbour], To = [North], Date = On(4) };

    static Valuation Valued(int? since, double reservation) => Ranks(North, Truces, Numbers, since, reservation);
}
