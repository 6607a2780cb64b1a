using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class GapTests
{
    [Fact]
    public void One_voice_is_not_known() => Assert.Equal(GapStatus.Unknown, Status(Wants(North, 1, "weeks"), Wants(North, 2, "none")));

    [Fact]
    public void An_option_both_accept_is_overlap_and_not_agreement()
    {
        var gap = Truces(Wants(North, 1, "weeks", ["renewable"]), Wants(South, 2, "permanent", ["renewable"]));
        Assert.Equal(GapStatus.Overlap, gap.Public.Status);
        Assert.Equal(Opt("renewable"), gap.Public.Overlap);
    }

    [Fact]
    public void What_it_wants_it_accepts() => Assert.Equal(GapStatus.Overlap, Status(Wants(North, 1, "weeks"), Wants(South, 2, null, ["weeks"])));

    [Fact]
    public void An_option_nobody_refuses_is_open()
    {
        var gap = Truces(Wants(North, 1, "weeks", rest: true, accepts: ["none"]), Wants(South, 2, "permanent", refuses: ["weeks"]));
        Assert.Equal(GapStatus.Open, gap.Public.Status);
        Assert.Equal(Opt("none"), gap.Public.OpenOptions);
        Assert.Equal(Opt("renewable", "permanent"), gap.Parties[0].Public!.Refuses);
        Assert.Equal(Opt("none", "renewable"), gap.Parties[1].Public!.Unsaid);
    }

    [Fact]
    public void Every_option_refused_by_somebody_is_a_gap() =>
        Assert.Equal(GapStatus.Gap, Status(Wants(North, 1, "weeks", rest: true), Wants(South, 2, null, refuses: ["weeks"])));

    [Fact]
    public void The_latest_position_stands_and_of_one_day_the_later_in_the_file()
    {
        var gap = Truces(Wants(North, 3, "none"), Wants(North, 3, "weeks"), Wants(North, 1, "permanent"));
        Assert.Equal(new OptionId("weeks"), gap.Parties[0].Public!.Wants);
        Assert.Equal(Day(3), gap.Parties[0].PublicSince);
    }

    [Fact]
    public void It_has_stood_since_it_was_first_said_without_a_break()
    {
        var gap = Truces(Wants(North, 1, "weeks"), Wants(North, 2, "none"), Wants(North, 4, "weeks"), Wants(North, 6, "weeks", ["weeks"]));
        Assert.Equal(Day(4), gap.Parties[0].PublicSince);
        Assert.Equal(On(6), gap.Parties[0].Public!.Date);
    }

    [Fact]
    public void A_private_position_stands_beside_the_public_one_and_counts_where_it_is_known()
    {
        var gap = Truces(Wants(North, 1, "weeks", rest: true), Wants(South, 2, "permanent", rest: true), Wants(South, 1, "weeks", said: Model.Said.Private));
        Assert.Equal(GapStatus.Gap, gap.Public.Status);
        Assert.Equal(GapStatus.Overlap, gap.Known.Status);
        Assert.Equal(Opt("weeks"), gap.Known.Overlap);
        Assert.Equal(new OptionId("permanent"), gap.Parties[1].Public!.Wants);
        Assert.Equal(new OptionId("weeks"), gap.Parties[1].Private!.Wants);
    }

    [Fact]
    public void Whoever_spoke_only_in_private_has_not_spoken_in_public()
    {
        var gap = Truces(Wants(North, 1, "weeks"), Wants(South, 1, "weeks", said: Model.Said.Private));
        Assert.Equal((GapStatus.Unknown, GapStatus.Overlap), (gap.Public.Status, gap.Known.Status));
    }

    [Fact]
    public void A_rule_does_not_count_but_mentions()
    {
        var whole = Empty with { Rules = [Forbids("a", North, "weeks")], Positions = [Wants(North, 1, "weeks"), Wants(South, 1, "weeks")] };
        Assert.Equal(GapStatus.Overlap, Gap.Of(whole.ForTeam()).Issues[0].Public.Status);
        Assert.Equal(Opt("none", "renewable", "permanent"), Gap.Of(whole.ForTeam()).Issues[0].Unmentioned);
        var ahead = Empty with { Rules = [Forbids("a", North, "weeks") with { Since = Day(11) }] };
        Assert.Equal(Opt("none", "weeks", "renewable", "permanent"), Gap.Of(ahead.ForTeam()).Issues[0].Unmentioned);
    }

    [Fact]
    public void Terms_all_have_accepted_are_agreed()
    {
        var gap = Answered(new() { Party = North, Date = On(3), Answer = Answer.Accept }, new() { Party = South, Date = On(4), Terms = [new(Truce, Answer.Accept)] });
        Assert.Equal(GapStatus.Agreed, gap.Public.Status);
        Assert.Equal([new Agreement(new("spring"), new("weeks"))], gap.Agreements);
    }

    [Fact]
    public void Making_the_proposal_is_no_answer() => Assert.Equal(GapStatus.Unknown, Answered(new Response() { Party = North, Answer = Answer.Accept }).Public.Status);

    [Fact]
    public void A_conditional_yes_leaves_what_was_accepted_as_it_was() => Assert.Equal(GapStatus.Agreed, Answered(
        new() { Party = North, Date = On(3), Answer = Answer.Accept },
        new() { Party = South, Date = On(3), Answer = Answer.Accept },
        new() { Party = South, Date = On(4), Answer = Answer.Conditional }).Public.Status);

    [Fact]
    public void A_later_no_undoes_a_yes() => Assert.Equal(GapStatus.Unknown, Answered(
        new() { Party = South, Date = On(5), Answer = Answer.Reject },
        new() { Party = North, Date = On(3), Answer = Answer.Accept },
        new() { Party = South, Date = On(4), Answer = Answer.Accept }).Public.Status);

    [Fact]
    public void An_undated_answer_comes_before_every_dated_one() => Assert.Equal(GapStatus.Agreed, Answered(
        new() { Party = South, Date = On(4), Answer = Answer.Accept },
        new() { Party = North, Date = On(3), Answer = Answer.Accept },
        new() { Party = South, Answer = Answer.Reject }).Public.Status);

    [Fact]
    public void Two_halves_of_two_proposals_are_no_agreement()
    {
        Proposal Put(string id, ActorId yes) => Spring with { Id = new(id), Responses = [new() { Party = yes, Answer = Answer.Accept }] };
        Assert.Equal(GapStatus.Unknown, Gap.Of((Empty with { Proposals = [Put("a", North), Put("b", South)] }).ForTeam()).Issues[0].Public.Status);
    }

    [Fact]
    public void Statuses_are_counted()
    {
        var gap = Gap.Of((Empty with { Positions = [Wants(North, 1, "weeks"), Wants(South, 1, "weeks")] }).ForTeam());
        Assert.Equal((1, 1, 0), (gap.Count(GapStatus.Overlap), gap.Count(GapStatus.Unknown), gap.CountKnown(GapStatus.Gap)));
    }

    static readonly Proposal Spring = new() { Id = new("spring"), Name = "Spring", From = [South], To = [North], Date = On(1), Terms = [new(Truce, new("weeks"))] };

    static IssueGap Answered(params Response[] responses) => Gap.Of((Empty with { Proposals = [Spring with { Responses = [.. responses] }] }).ForTeam()).Issues[0];

    static IssueGap Truces(params Position[] positions) => Gap.Of((Empty with { Positions = [.. positions] }).ForTeam()).Issues[0];

    static GapStatus Status(params Position[] positions) => Truces(positions).Public.Status;
}
