using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>A room, seen from outside: what waits there.</summary>
/// <param name="Actor">Whose room.</param>
/// <param name="Sheet">The sheet of the mediator who writes; null where there is none.</param>
/// <param name="Told">The confidences that mediator has told there.</param>
/// <param name="AsOf">The day.</param>
sealed record WaitingRoom(Actor Actor, RoomSheet? Sheet, ImmutableHashSet<EntryId> Told, DateOnly AsOf)
{
    /// <summary>Days ahead within which a promise presses, as the sheet has it for permissions.</summary>
    const int Soon = 7;

    public ImmutableArray<RoomItem> AnswersDue => Sheet?.AnswersDue ?? [];

    public ImmutableArray<RoomItem> Promises => Sheet?.PromisesOpen ?? [];

    public ImmutableArray<RoomItem> Unanswered => Sheet?.ConveyedUnanswered ?? [];

    /// <summary>What may be told there and was not yet.</summary>
    public ImmutableArray<RoomItem> Tellable => Sheet is null ? [] : [.. Sheet.MaySay.Concat(Sheet.MayFloat).Where(i => !Told.Contains(i.Id!.Value))];

    /// <summary>Permissions that end within seven days: of what is still to be told there, and of what was given there and could be asked for again.</summary>
    public ImmutableArray<RoomItem> Ending => Sheet is null ? []
        : [.. Sheet.EndingSoon.Where(e => e.From == Actor.Id || Tellable.Any(t => t.Id == e.Id))];

    public bool IsQuiet => AnswersDue.IsEmpty && Promises.IsEmpty && Unanswered.IsEmpty && Ending.IsEmpty && Tellable.IsEmpty;

    /// <summary>What presses, with the day it counts by: a day to keep first, then what has waited longest.</summary>
    public IEnumerable<PressingMatter> Pressing =>
    [
        .. Promises.Where(p => p.Due <= AsOf.AddDays(Soon)).Select(p => new PressingMatter(Actor, Pressure.Promise, p, p.Due!.Value)),
        .. Ending.Select(e => new PressingMatter(Actor, Pressure.Ending, e, e.Until!.Value)),
        .. AnswersDue.Where(a => a.Date is not null).Select(a => new PressingMatter(Actor, Pressure.Answer, a, a.Date!.Value.Start)),
        .. Unanswered.Where(u => u.Date is not null).Select(u => new PressingMatter(Actor, Pressure.Unanswered, u, u.Date!.Value.Start)),
    ];
}

/// <summary>Something that sends a mediator to a room.</summary>
/// <param name="Room">Whose room.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Item">The line of the sheet.</param>
/// <param name="Day">Of a promise the day it is due, of a permission its last day, else since when it waits.</param>
public sealed record PressingMatter(Actor Room, Pressure Kind, RoomItem Item, DateOnly Day)
{
    /// <summary>True for what must be done by <see cref="Day"/>.</summary>
    public bool IsByDay => Kind is Pressure.Promise or Pressure.Ending;
}

/// <summary>What sends a mediator to a room.</summary>
public enum Pressure
{
    /// <summary>A promise, by either, that is due.</summary>
    Promise,
    /// <summary>A permission that ends.</summary>
    Ending,
    /// <summary>An answer that is due.</summary>
    Answer,
    /// <summary>Something carried there that got no answer.</summary>
    Unanswered,
}
