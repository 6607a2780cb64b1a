using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Something that happened, or is to happen, on the way. Closed: the records within.</summary>
/// <param name="When">The day that counts for it, or the span.</param>
public abstract record Moment(DateSpan When)
{
    /// <summary>A party spoke on an issue for the first time, in public or in private.</summary>
    public sealed record Spoke(Position Position) : Moment(new DateSpan(Position.Date.End));

    /// <summary>A party went from one position to the next.</summary>
    public sealed record Stepped(PositionStep Step) : Moment(new DateSpan(Step.To));

    /// <summary>A rule began to hold.</summary>
    public sealed record Began(Rule Rule) : Moment(new DateSpan(Rule.Since!.Value));

    /// <summary>A rule holds no longer: the day after its last.</summary>
    public sealed record Lapsed(Rule Rule) : Moment(new DateSpan(Rule.Until!.Value.AddDays(1)));

    /// <summary>A round, held or planned.</summary>
    public sealed record Round(Meeting Meeting, bool IsAhead) : Moment(Meeting.Date!.Value);

    /// <summary>A proposal was put.</summary>
    public sealed record Put(Proposal Proposal) : Moment(Proposal.Date!.Value);

    /// <summary>An event came about, or is ahead.</summary>
    public sealed record Came(Event Event, bool IsAhead) : Moment(Event.Date!.Value);

    /// <summary>All of them by what stands, the newest first; of one day in the order of this list of kinds.</summary>
    public static ImmutableArray<Moment> Of(Standing standing, MovementAnswer movement)
    {
        var known = standing.Case;
        Moment[] all =
        [
            .. known.Positions.GroupBy(p => (p.Party, p.Issue, p.Said)).Select(said => new Spoke(said.MinBy(p => p.Date.End)!)),
            .. movement.Steps.Select(s => new Stepped(s)),
            .. movement.NewConditions.Select(r => new Began(r)),
            .. movement.DroppedConditions.Select(r => new Lapsed(r)),
            .. Rounds(standing),
            .. known.Proposals.Where(p => p.Date is not null).Select(p => new Put(p)),
            .. Events(standing),
        ];
        return [.. all.OrderByDescending(m => m.When.Start)];
    }

    /// <summary>The rounds that were held or are ahead, in the order of the file.</summary>
    public static IEnumerable<Round> Rounds(Standing standing)
    {
        var ahead = Ahead.Meetings(standing).ToHashSet<Meeting>(ReferenceEqualityComparer.Instance);
        return standing.Case.Meetings.Where(m => m.Date is not null && (m.Status == MeetingStatus.Held || ahead.Contains(m))).Select(m => new Round(m, m.Status == MeetingStatus.Planned));
    }

    /// <summary>The events that came about or are ahead, in the order of the file.</summary>
    public static IEnumerable<Came> Events(Standing standing)
    {
        var ahead = Ahead.Events(standing).ToHashSet<Event>(ReferenceEqualityComparer.Instance);
        return standing.Case.Events.Where(e => e.Date is not null && (e.Happened || ahead.Contains(e))).Select(e => new Came(e, !e.Happened));
    }
}
