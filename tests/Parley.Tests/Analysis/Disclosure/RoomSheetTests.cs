using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class RoomSheetTests
{
    [Fact]
    public void Each_confidence_is_on_the_list_of_its_permission_and_on_no_other()
    {
        var sheet = Sheet(Empty with
        {
            Confidences =
            [
                Said("say", South, Harbour, 1, ConfidenceUse.Said, North),
                Said("float", South, Harbour, 1, ConfidenceUse.Idea, North),
                Said("shape", South, Harbour, 1),
                Said("keep", South, Harbour, 1, ConfidenceUse.Said, Isles),
                Said("keep-idea", Gulf, Harbour, 1, ConfidenceUse.Idea),
            ],
        });
        Assert.Equal(["say"], Ids(sheet.MaySay));
        Assert.Equal(["float"], Ids(sheet.MayFloat));
        Assert.Equal(["shape"], Ids(sheet.ShapesOnly));
        Assert.Equal(["keep", "keep-idea"], Ids(sheet.MustNotReveal));
        Assert.Equal(("What say says", South), (sheet.MaySay[0].Text, sheet.MaySay[0].From!.Value));
    }

    [Fact]
    public void What_the_mediator_does_not_know_is_not_on_the_sheet()
    {
        var whole = Empty with { Confidences = [Said("a", South, Isles, 1, ConfidenceUse.Said, North), Said("b", South, Isles, 1), Said("later", South, Harbour, 11)] };
        var sheet = Sheet(whole);
        Assert.Empty(sheet.MaySay.Concat(sheet.ShapesOnly).Concat(sheet.MustNotReveal));
    }

    [Fact]
    public void What_the_reader_gave_or_knows_is_no_secret_from_it()
    {
        var sheet = Sheet(Empty with
        {
            Confidences =
            [
                Said("own", North, Harbour, 1), Said("own-all", North, Harbour, 1, ConfidenceUse.Said) with { MayTell = new(true, []) },
                Said("both", South, Harbour, 1) with { To = [Harbour, North] }, Said("carried", South, Harbour, 1, ConfidenceUse.Idea),
            ],
            Conveyed = [new() { By = Isles, To = North, Date = On(2), Confidence = new("carried") }],
        });
        Assert.Empty(sheet.MaySay.Concat(sheet.ShapesOnly).Concat(sheet.MustNotReveal).Concat(sheet.MayFloat));
    }

    [Fact]
    public void A_permission_that_has_ended_must_be_kept()
    {
        var whole = Empty with { Confidences = [Said("a", South, Harbour, 1, ConfidenceUse.Said, North) with { Until = Day(9) }] };
        Assert.Equal(["a"], Ids(Sheet(whole).MustNotReveal));
        Assert.Equal(["a"], Ids(Sheet(whole, 9).MaySay));
    }

    [Fact]
    public void What_rests_on_a_secret_of_another_may_not_be_said()
    {
        var whole = Empty with { Confidences = [Said("deep", Gulf, Harbour, 1), Said("a", South, Harbour, 1, ConfidenceUse.Said, North) with { RestsOn = River.Ids("deep") }] };
        Assert.Equal(["a"], Ids(Sheet(whole).MustNotReveal));
    }

    [Fact]
    public void A_ratifier_has_a_room_of_its_own()
    {
        var whole = Empty with { Confidences = [Said("a", North, Harbour, 1, ConfidenceUse.Said, South), Said("b", South, Harbour, 1)] };
        var sheet = RoomSheet.Of(whole, Day(10), Council, Harbour);
        Assert.Equal(["a"], Ids(sheet.MustNotReveal));
        Assert.Equal(["b"], Ids(sheet.ShapesOnly));
    }

    [Fact]
    public void What_was_carried_there_and_not_answered_by_the_day_is_open()
    {
        Conveyed Carry(string id, ActorId by, ActorId to, int day, int? answered = null) =>
            new() { Id = new(id), By = by, To = to, Date = On(day), What = id, Answered = answered is { } a ? Day(a) : null };
        var whole = Empty with
        {
            Conveyed = [Carry("open", Harbour, North, 3), Carry("done", Harbour, North, 3, 4), Carry("later", Harbour, North, 3, 11), Carry("ahead", Harbour, North, 11), Carry("isles", Isles, North, 3), Carry("south", Harbour, South, 3)],
        };
        Assert.Equal(["open", "later"], Ids(Sheet(whole).ConveyedUnanswered));
    }

    [Fact]
    public void Promises_between_the_two_are_open_until_kept()
    {
        Promise Make(string what, ActorId by, ActorId to, int? kept = null) => new() { By = by, To = to, What = what, Due = Day(12), Kept = kept is { } k ? Day(k) : null };
        var whole = Empty with
        {
            Promises = [Make("given", Harbour, North), Make("got", North, Harbour), Make("kept", Harbour, North, 10), Make("kept-later", Harbour, North, 11), Make("else", Harbour, South)],
        };
        Assert.Equal(["given", "got", "kept-later"], Sheet(whole).PromisesOpen.Select(p => p.Text));
        Assert.Equal(Day(12), Sheet(whole).PromisesOpen[0].Due);
    }

    [Fact]
    public void An_answer_is_due_to_a_proposal_put_to_it_until_it_says_something()
    {
        Proposal Put(string id, params Response[] responses) =>
            new() { Id = new(id), Name = id, From = [Harbour], To = [North], Date = On(2), Responses = [.. responses] };
        var whole = Empty with
        {
            Proposals =
            [
                Put("none"), Put("silent", new Response() { Party = North, Answer = Answer.Silent }), Put("other", new Response() { Party = South, Answer = Answer.Accept }),
                Put("asked", new Response() { Party = North, Answer = Answer.Clarify }), Put("term", new Response() { Party = North, Terms = [new(Truce, Answer.Accept)] }),
                Put("later", new Response() { Party = North, Date = On(11), Answer = Answer.Accept }), Put("draft") with { Date = null }, Put("unknown") with { From = [Isles] },
            ],
        };
        var due = Sheet(whole).AnswersDue;
        Assert.Equal(["none", "silent", "other", "later"], Ids(due));
        Assert.Equal(North, due[0].From);
        Assert.Equal([Harbour], due[0].To);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(17, true)]
    [InlineData(18, false)]
    public void A_permission_ends_soon_within_seven_days(int until, bool soon)
    {
        var whole = Empty with
        {
            Confidences = [Said("a", South, Harbour, 1, ConfidenceUse.Idea, North) with { Until = Day(until) }, Said("nothing", South, Harbour, 1, ConfidenceUse.Said) with { Until = Day(until) }],
        };
        Assert.Equal(soon ? ["a"] : [], Ids(Sheet(whole).EndingSoon));
    }

    [Fact]
    public void New_is_what_others_said_in_public_since_the_last_visit()
    {
        var whole = Empty with
        {
            Positions =
            [
                Wants(South, 3, "weeks"), Wants(South, 5, "renewable", ["weeks"], rest: true), Wants(South, 8, "none", said: Model.Said.Private), Wants(North, 8, "none"), Wants(South, 11, "none"),
            ],
            Conveyed = [new() { By = Harbour, To = North, Date = On(5) }, new() { By = Harbour, To = North, Date = On(1) }, new() { By = Harbour, To = South, Date = On(9) }, new() { By = Isles, To = North, Date = On(9) }],
        };
        var item = Assert.Single(Sheet(whole).NewPublicPositions);
        Assert.Equal("Length of the truce: wants renewable; accepts weeks; refuses none, permanent", item.Text);
        Assert.Equal(2, Sheet(whole with { Conveyed = [] }).NewPublicPositions.Length);
    }

    static RoomSheet Sheet(Case whole, int day = 10) => RoomSheet.Of(whole, Day(day), North, Harbour);

    static IEnumerable<string> Ids(ImmutableArray<RoomItem> items) => items.Select(i => i.Id?.Value ?? "");
}
