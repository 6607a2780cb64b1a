using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class ReadershipTests
{
    [Fact]
    public void Who_says_it_and_who_hears_it_read_it_and_nobody_else_without_a_permission() =>
        Assert.Equal([new(South, KnownBy.Giving), new(Harbour, KnownBy.Hearing)], Readership.Of(Empty, Said("c1", South, Harbour, 1, ConfidenceUse.Idea)));

    [Fact]
    public void Those_it_may_be_told_read_it_also_where_the_permission_ends_soon() =>
        Assert.Contains(new PossibleReader(North, KnownBy.Permission), Readership.Of(Empty, Said("c1", South, Harbour, 5, ConfidenceUse.Said, North) with { Until = Day(5) }));

    [Fact]
    public void A_permission_that_ended_before_it_was_given_lets_nobody_read() =>
        Assert.DoesNotContain(Readership.Of(Empty, Said("c1", South, Harbour, 5, ConfidenceUse.Said, North) with { Until = Day(4) }), r => r.Actor == North);

    [Fact]
    public void What_may_be_told_to_all_is_read_by_every_actor() =>
        Assert.Equal(Empty.Actors.Select(a => a.Id), Readership.Of(Empty, Said("c1", South, Harbour, 1, ConfidenceUse.Idea) with { MayTell = new(true, []) }).Select(r => r.Actor));

    [Fact]
    public void What_shapes_packages_is_read_by_nobody_whatever_else_it_says() =>
        Assert.Equal([South, Harbour], Readership.Of(Empty, Said("c1", South, Harbour, 1) with { MayTell = new(true, []) }).Select(r => r.Actor));

    [Fact]
    public void Who_was_told_it_reads_it_though_the_permission_is_gone()
    {
        var whole = Empty with { Conveyed = [new() { By = Harbour, To = North, Date = On(7), Confidence = new("c1") }] };
        Assert.Contains(new PossibleReader(North, KnownBy.BeingTold), Readership.Of(whole, Said("c1", South, Harbour, 5, ConfidenceUse.Idea)));
    }

    [Fact]
    public void Whoever_knows_it_on_some_day_is_named_and_no_other()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var dice = new Dice(seed);
            var actors = Empty.Actors.Select(a => a.Id).ToArray();
            var confidence = Said("c1", dice.Pick(actors), dice.Pick(actors), dice.Between(1, 9), dice.Pick(Enum.GetValues<ConfidenceUse>()), dice.Pick(actors), dice.Pick(actors)) with
            {
                Until = dice.Chance(0.5) ? Day(dice.Between(-2, 15)) : null,
            };
            var whole = dice.Chance(0.5) ? Empty with { Conveyed = [new() { To = dice.Pick(actors), Date = On(dice.Between(1, 20)), Confidence = confidence.Id }] } : Empty;
            var someDay = actors.Where(a => Enumerable.Range(-5, 60).Any(d => Knowledge.Knows(whole, Day(d), a, confidence)));
            Assert.Equal(someDay, Readership.Of(whole, confidence).Select(r => r.Actor));
        }
    }
}
