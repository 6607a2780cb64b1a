using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Desk;

/// <summary>One thing said or put in a room.</summary>
/// <param name="Date">When; null where not said.</param>
/// <param name="Entry">The confidence, what was conveyed, the promise, the proposal or the answer.</param>
/// <param name="Proposal">Of an answer, what it answers.</param>
sealed record RoomDoing(DateSpan? Date, Entry Entry, Proposal? Proposal = null)
{
    /// <summary>Everything said and put in an actor's room, newest first; of one day what stands later in the case first, without a day last.</summary>
    public static ImmutableArray<RoomDoing> Of(Case known, ActorId room)
    {
        IEnumerable<RoomDoing> all =
        [
            .. known.Confidences.Where(c => c.From == room || c.To.Contains(room)).Select(c => new RoomDoing(c.Date, c)),
            .. known.Conveyed.Where(c => c.By == room || c.To == room).Select(c => new RoomDoing(c.Date, c)),
            .. known.Promises.Where(p => p.By == room || p.To == room).Select(p => new RoomDoing(p.Date, p)),
            .. known.Proposals.Where(p => p.From.Contains(room) || p.To.Contains(room)).Select(p => new RoomDoing(p.Date, p)),
            .. known.Proposals.SelectMany(p => p.Responses.Where(r => r.Party == room).Select(r => new RoomDoing(r.Date, r, p))),
        ];
        return [.. all.Reverse().OrderByDescending(d => d.Counts)];
    }

    /// <summary>The day it counts by: of an answer the last of its span, of all else the first.</summary>
    DateOnly? Counts => Entry is Response ? Date?.End : Date?.Start;
}
