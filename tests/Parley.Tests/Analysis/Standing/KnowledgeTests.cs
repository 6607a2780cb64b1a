using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class KnowledgeTests
{
    static readonly Confidence Idea = Said("c2", South, Harbour, 5, ConfidenceUse.Idea, North) with { Until = Day(15) };

    [Fact]
    public void The_giver_and_those_it_was_given_to_know_it()
    {
        Assert.True(Knows(South, Said("c1", South, Harbour, 1)));
        Assert.True(Knows(Harbour, Said("c1", South, Harbour, 1)));
        Assert.False(Knows(North, Said("c1", South, Harbour, 1)));
        Assert.False(Knows(Isles, Said("c1", South, Harbour, 1)));
    }

    [Fact]
    public void A_ratifier_does_not_know_what_its_party_knows() => Assert.False(Knows(Council, Said("c1", South, Harbour, 1)));

    [Theory]
    [InlineData(10, true)]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void A_permission_tells_until_its_last_day(int day, bool known) => Assert.Equal(known, Knows(North, Idea, day));

    [Fact]
    public void The_end_of_a_permission_does_not_make_its_giver_forget() => Assert.True(Knows(South, Idea, 20));

    [Fact]
    public void May_tell_all_names_ratifiers_too() =>
        Assert.True(Knows(Council, Said("c1", North, Harbour, 1, ConfidenceUse.Said) with { MayTell = new(true, []) }));

    [Fact]
    public void A_shape_confidence_is_told_to_nobody() =>
        Assert.False(Knows(North, Said("c1", South, Harbour, 1) with { MayTell = new(true, []) }));

    [Fact]
    public void What_was_conveyed_by_the_day_is_known_even_after_the_permission()
    {
        var conveyed = new Conveyed { By = Harbour, To = North, Date = On(6), Confidence = Idea.Id };
        var whole = Empty with { Conveyed = [conveyed] };
        Assert.True(Knowledge.Knows(whole, Day(20), North, Idea));
        Assert.False(Knowledge.Knows(whole, Day(20), Isles, Idea));
        Assert.False(Knowledge.Knows(Empty with { Conveyed = [conveyed with { Date = On(18) }] }, Day(17), North, Idea));
        Assert.True(Knowledge.Knows(Empty with { Conveyed = [conveyed with { Date = null }] }, Day(20), North, Idea));
    }

    [Fact]
    public void Nobody_knows_what_is_said_later() => Assert.False(Knows(South, Said("c1", South, Harbour, 11), 10));

    static bool Knows(ActorId actor, Confidence confidence, int day = 10) => Knowledge.Knows(Empty, Day(day), actor, confidence);
}
