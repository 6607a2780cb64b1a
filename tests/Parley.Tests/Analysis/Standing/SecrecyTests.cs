using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>Whatever is added to a case that a reader may not know, the reader's answers are the same to the byte.</summary>
public sealed class SecrecyTests
{
    const int Cases = 100;

    [Fact]
    public void Nothing_an_actor_may_not_know_changes_what_stands_for_it() => ForReaders((open, reader, secret) =>
    {
        Standing For(Case whole) => Standing.Of(whole, whole.AsOf, new Reader.Knowing(reader));
        Assert.Equal(Dump.Text(For(open)), Dump.Text(For(secret)));
        Assert.Equal(Dump.Text(Gap.Of(For(open))), Dump.Text(Gap.Of(For(secret))));
        Assert.Equal(Dump.Text(Movement.Of(For(open))), Dump.Text(Movement.Of(For(secret))));
    });

    [Fact]
    public void Nothing_that_is_not_public_changes_what_everybody_knows() => ForReaders((open, _, secret) =>
    {
        Standing For(Case whole) => Standing.Of(whole, whole.AsOf, new Reader.Public());
        Assert.Equal(Dump.Text(For(open)), Dump.Text(For(secret)));
    });

    [Fact]
    public void Nothing_a_mediator_may_not_know_is_on_its_room_sheet() => ForReaders((open, reader, secret) =>
    {
        string Sheet(Case whole) => Dump.Text(RoomSheet.Of(whole, whole.AsOf, open.Parties[0].Id, reader));
        Assert.Equal(Sheet(open), Sheet(secret));
    });

    [Fact]
    public void The_team_sees_what_was_added()
    {
        var changed = 0;
        ForReaders((open, _, secret) =>
        {
            string All(Case whole) => Dump.Text(Standing.Of(whole, whole.AsOf, new Reader.Team()));
            changed += All(open) != All(secret) ? 1 : 0;
        });
        Assert.True(changed > Cases * 9 / 10);
    }

    static void ForReaders(Action<Case, ActorId, Case> check)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var open = RandomDetails.AddTo(RandomCases.Next(seed), seed);
            var actors = open.Actors.Select(a => a.Id).ToArray();
            var reader = actors[seed % actors.Length];
            check(open, reader, Secrets.AddTo(open, reader, seed));
        }
    }
}
