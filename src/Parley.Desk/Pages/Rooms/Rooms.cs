using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The rooms of a case and the sheets of the mediator who writes.</summary>
static class Rooms
{
    /// <summary>The page of a room.</summary>
    public static string Page(ActorId actor) => "rooms/" + actor.Value;

    /// <summary>The sheet of the mediator who writes, for a room; null for any other looker, without a mediator, and for the mediator's own.</summary>
    public static RoomSheet? Sheet(ICaseView view, ActorId room) =>
        view is { Whole: { } whole, Writing: { } writing } && writing.Id != room
            ? view.Once(("room-sheet", room, writing.Id), () => RoomSheet.Of(whole, view.AsOf, room, writing.Id))
            : null;

    /// <summary>The rooms there are to go to, with what waits in each.</summary>
    public static ImmutableArray<WaitingRoom> Waiting(ICaseView view) =>
    [
        .. view.Standing.Case.Actors
            .Where(a => a.Id != view.Writing?.Id)
            .Select(a => new WaitingRoom(a, Sheet(view, a.Id), Told(view, a.Id), view.AsOf)),
    ];

    static ImmutableHashSet<EntryId> Told(ICaseView view, ActorId room) =>
        [.. view.Standing.Case.Conveyed.Where(c => c.By == view.Writing?.Id && c.To == room).Select(c => c.Confidence).OfType<EntryId>()];
}
