using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class TellingTests
{
    [Fact]
    public void What_may_be_said_is_told_in_any_words() =>
        Assert.Null(Refusal(Said("a", South, Harbour, 1, ConfidenceUse.Said, North), "The South says so"));

    [Fact]
    public void An_idea_is_told_in_words_that_do_not_name_its_giver()
    {
        var idea = Said("a", South, Harbour, 1, ConfidenceUse.Idea, North);
        Assert.Null(Refusal(idea, "Could it be reviewed monthly?"));
        Assert.Equal(TellingRefusal.NamesGiver, Refusal(idea, "The South asks for a monthly review"));
    }

    [Fact]
    public void What_is_told_to_others_or_to_nobody_is_refused()
    {
        Assert.Equal(TellingRefusal.NotPermitted, Refusal(Said("a", South, Harbour, 1, ConfidenceUse.Said, Isles)));
        Assert.Equal(TellingRefusal.NotPermitted, Refusal(Said("a", South, Harbour, 1)));
    }

    [Fact]
    public void A_permission_ends_with_its_last_day()
    {
        var ending = Said("a", South, Harbour, 1, ConfidenceUse.Said, North) with { Until = Day(9) };
        Assert.Null(Refusal(ending, day: 9));
        Assert.Equal(TellingRefusal.NotPermitted, Refusal(ending, day: 10));
    }

    [Fact]
    public void A_mediator_tells_only_what_it_knows_by_then()
    {
        Assert.Equal(TellingRefusal.NotKnown, Refusal(Said("a", South, Isles, 1, ConfidenceUse.Said, North)));
        Assert.Equal(TellingRefusal.NotKnown, Refusal(Said("a", South, Harbour, 8, ConfidenceUse.Said, North), day: 7));
    }

    [Fact]
    public void What_rests_on_a_secret_or_came_from_there_is_not_on_the_sheet()
    {
        var whole = Empty with { Confidences = [Said("deep", Gulf, Harbour, 1), Said("a", South, Harbour, 1, ConfidenceUse.Said, North) with { RestsOn = Ids("deep") }] };
        Assert.Equal(TellingRefusal.NotOnSheet, Telling.Refusal(whole, Day(10), North, Harbour, whole.Confidences[1], "words"));
        Assert.Equal(TellingRefusal.NotOnSheet, Refusal(Said("own", North, Harbour, 1, ConfidenceUse.Said, North)));
    }

    static TellingRefusal? Refusal(Confidence confidence, string words = "words", int day = 10) =>
        Telling.Refusal(Empty with { Confidences = [confidence] }, Day(day), North, Harbour, confidence, words);
}
