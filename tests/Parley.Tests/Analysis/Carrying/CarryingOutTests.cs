using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Model.ObligationState;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class CarryingOutTests
{
    [Theory]
    [InlineData(2, Due)]
    [InlineData(3, Reported)]
    [InlineData(4, Reported)]
    [InlineData(5, Disputed)]
    [InlineData(8, Verified)]
    [InlineData(30, Done)]
    public void The_latest_progress_by_the_day_is_the_state(int day, ObligationState state)
    {
        var told = By(day, 1, [], At(9, Done), At(3, Reported), At(5, Reported), At(5, Disputed), At(8, Verified) with { Date = new(Day(8), Day(20)) });
        Assert.Equal(state, told.State);
        Assert.Equal([state], told.Steps);
    }

    [Fact]
    public void Of_one_day_the_later_in_the_file_counts_and_is_told()
    {
        var last = At(5, Verified) with { What = "Counted" };
        Assert.Equal(last, By(9, 1, [], At(5, Done), last, At(4, Disputed)).Latest);
        Assert.Null(By(4, 1, [], last).Latest);
    }

    [Fact]
    public void A_step_done_is_not_the_obligation_done()
    {
        var some = By(9, 3, [], At(2, Done) with { Step = 1 }, At(3, Verified) with { Step = 3 });
        Assert.Equal([Done, Due, Verified], some.Steps);
        Assert.Equal(Due, some.State);
        Assert.Equal(Verified, By(9, 3, [], At(2, Done) with { Step = 1 }, At(3, Verified) with { Step = 3 }, At(4, Done) with { Step = 2 }).State);
    }

    [Fact]
    public void Progress_of_the_whole_is_that_of_every_step_until_one_says_otherwise()
    {
        var told = By(9, 2, [], At(1, Disputed) with { Step = 1 }, At(2, Reported), At(3, Verified) with { Step = 2 });
        Assert.Equal([Reported, Verified], told.Steps);
        Assert.Equal(Reported, told.State);
        Assert.Equal(Disputed, By(9, 2, [], At(2, Done), At(3, Disputed) with { Step = 2 }).State);
    }

    [Fact]
    public void A_batch_done_is_not_the_obligation_done_and_all_of_them_are()
    {
        ObligationProgress[] first = [At(2, Verified) with { Batch = 1 }];
        var some = By(9, 1, [1, 2, 2], first);
        Assert.Equal([KeyValuePair.Create(1, Verified), KeyValuePair.Create(2, Due)], some.Batches);
        Assert.Equal((Due, Due), (some.State, some.Steps[0]));
        ObligationProgress[] both = [.. first, At(3, Done) with { Batch = 2 }];
        Assert.Equal(Verified, By(9, 1, [1, 2, 2], both).State);
        Assert.Equal(Due, By(9, 1, [1, 2, null], both).State);
        Assert.Equal(Disputed, By(9, 1, [1, 2], [.. both, At(4, Disputed) with { Batch = 1 }]).State);
    }

    [Fact]
    public void Lists_of_other_obligations_do_not_count()
    {
        var whole = Empty with { Lists = [new() { Id = new("l"), Name = "l", Of = new("other"), Entries = [new() { Id = new("k"), Name = "K", Batch = 7 }] }] };
        Assert.Empty(CarryingOut.Of(whole, Day(9), new() { Id = new("x"), Name = "x" }).Batches);
    }

    static ObligationProgress At(int day, ObligationState state) => new() { Date = On(day), State = state };

    static CarryingOut By(int day, int steps, int?[] batches, params ObligationProgress[] progress)
    {
        var obligation = new Obligation { Id = new("x"), Name = "x", Steps = steps, Progress = [.. progress] };
        var list = new ExchangeList { Id = new("l"), Name = "l", Of = obligation.Id, Entries = [.. batches.Select((b, i) => new ExchangeListEntry { Id = new($"k{i}"), Name = $"{i}", Batch = b })] };
        return CarryingOut.Of(Empty with { Obligations = [obligation], Lists = batches.Length == 0 ? [] : [list] }, Day(day), obligation);
    }
}
