using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class ChangesTests
{
    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void The_first_day_counts(int since, int steps)
    {
        var whole = Empty with { Positions = [Wants(North, 1, "none"), Wants(North, 5, "weeks")] };
        Assert.Equal(steps, Since(whole, since).Steps.Length);
    }

    [Fact]
    public void A_rule_lapses_on_the_day_after_its_last()
    {
        var whole = Empty with { Rules = [Forbids("old", North, "none") with { Until = Day(4) }] };
        Assert.Single(Since(whole, 5).LapsedRules);
        Assert.Empty(Since(whole, 6).LapsedRules);
    }

    [Fact]
    public void A_promise_kept_since_and_a_question_answered_since_count_though_they_are_older()
    {
        var whole = Empty with
        {
            Promises = [new() { By = Harbour, To = North, Date = On(1), Kept = Day(7) }, new() { By = Harbour, To = North, Date = On(1) }],
            Conveyed = [new() { By = Harbour, To = North, Date = On(1), Answered = Day(8) }, new() { By = Harbour, To = North, Date = On(1) }],
        };
        Assert.Single(Since(whole, 6).Promises);
        Assert.Single(Since(whole, 6).Conveyed);
    }

    [Fact]
    public void Who_speaks_again_does_not_speak_for_the_first_time()
    {
        var whole = Empty with { Positions = [Wants(North, 1, "none"), Wants(North, 7, "weeks"), Wants(South, 8, "permanent"), Wants(South, 9, "permanent")] };
        Assert.Equal(Day(8), Assert.Single(Since(whole, 6).FirstWords).Date.End);
    }

    [Fact]
    public void Nothing_dated_since_is_no_change() => Assert.True(Since(Empty with { Positions = [Wants(North, 1, "none")] }, 6).IsEmpty);

    [Fact]
    public void Silence_is_no_answer()
    {
        var proposal = new Proposal { Id = new("p"), Name = "Outline", From = [Harbour], To = [North, South], Date = On(2) };
        Case With(Answer answer) => Empty with { Proposals = [proposal with { Responses = [new() { Party = North, Date = On(3), Answer = answer }] }] };
        Assert.Single(AnswersDue.Of(With(Answer.Silent), North));
        Assert.Empty(AnswersDue.Of(With(Answer.Clarify), North));
        Assert.Empty(AnswersDue.Of(With(Answer.Silent), Harbour));
    }

    static Changes Since(Case whole, int day)
    {
        var standing = whole.ForTeam();
        return Changes.Of(standing, Movement.Of(standing), Day(day));
    }
}
