using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What is dated on a day or later, of what stands. Lists are in the order of what they come from.</summary>
public sealed record Changes
{
    /// <summary>Steps from one position to the next, repeated ones among them.</summary>
    public required ImmutableArray<PositionStep> Steps { get; init; }

    /// <summary>The positions of who spoke on an issue, in public or in private, for the first time.</summary>
    public required ImmutableArray<Position> FirstWords { get; init; }

    /// <summary>Rules that began and still hold, the earliest first.</summary>
    public required ImmutableArray<Rule> NewRules { get; init; }

    /// <summary>Rules that lapsed: the day after their last is on or after the day. The earliest first.</summary>
    public required ImmutableArray<Rule> LapsedRules { get; init; }

    /// <summary>Proposals put.</summary>
    public required ImmutableArray<Proposal> Proposals { get; init; }

    /// <summary>Answers given to proposals.</summary>
    public required ImmutableArray<(Proposal To, Response Answer)> Responses { get; init; }

    /// <summary>Confidences given.</summary>
    public required ImmutableArray<Confidence> Confidences { get; init; }

    /// <summary>What was carried into a room, or answered there.</summary>
    public required ImmutableArray<Conveyed> Conveyed { get; init; }

    /// <summary>What was promised, or kept.</summary>
    public required ImmutableArray<Promise> Promises { get; init; }

    /// <summary>Meetings held.</summary>
    public required ImmutableArray<Meeting> Meetings { get; init; }

    /// <summary>Events that came about, the earliest first.</summary>
    public required ImmutableArray<Event> Events { get; init; }

    /// <summary>Progress of obligations.</summary>
    public required ImmutableArray<(Obligation Of, ObligationProgress Progress)> Progress { get; init; }

    /// <summary>Reports published.</summary>
    public required ImmutableArray<Report> Reports { get; init; }

    /// <summary>True if nothing is dated on the day or later.</summary>
    public bool IsEmpty => Steps.IsEmpty && FirstWords.IsEmpty && NewRules.IsEmpty && LapsedRules.IsEmpty && Proposals.IsEmpty && Responses.IsEmpty
        && Confidences.IsEmpty && Conveyed.IsEmpty && Promises.IsEmpty && Meetings.IsEmpty && Events.IsEmpty && Progress.IsEmpty && Reports.IsEmpty;

    /// <summary>Reads them off what stands.</summary>
    /// <param name="standing">What is in force and known.</param>
    /// <param name="movement">Who moved, by the same.</param>
    /// <param name="since">The first day that counts.</param>
    public static Changes Of(Standing standing, MovementAnswer movement, DateOnly since)
    {
        var known = standing.Case;
        bool Begun(DateSpan? span) => span is { } s && s.Start >= since && s.Start <= standing.AsOf;
        bool On(DateOnly? day) => day >= since && day <= standing.AsOf;
        return new()
        {
            Steps = [.. movement.Steps.Where(s => s.To >= since)],
            FirstWords = [.. known.Positions.GroupBy(p => (p.Party, p.Issue, p.Said)).Where(said => said.Min(p => p.Date.End) >= since).Select(said => said.MinBy(p => p.Date.End)!)],
            NewRules = [.. movement.NewConditions.Where(r => r.Since >= since && !(r.Until < standing.AsOf))],
            LapsedRules = [.. movement.DroppedConditions.Where(r => r.Until!.Value.AddDays(1) >= since)],
            Proposals = [.. known.Proposals.Where(p => Begun(p.Date))],
            Responses = [.. from proposal in known.Proposals from response in proposal.Responses where On(response.Date?.End) select (proposal, response)],
            Confidences = [.. known.Confidences.Where(c => Begun(c.Date))],
            Conveyed = [.. known.Conveyed.Where(c => Begun(c.Date) || On(c.Answered))],
            Promises = [.. known.Promises.Where(p => Begun(p.Date) || On(p.Kept))],
            Meetings = [.. known.Meetings.Where(m => m.Status == MeetingStatus.Held && Begun(m.Date))],
            Events = [.. known.Events.Where(e => e.Happened && Begun(e.Date)).OrderBy(e => e.Date!.Value.Start)],
            Progress = [.. from obligation in known.Obligations from progress in obligation.Progress where Begun(progress.Date) select (obligation, progress)],
            Reports = [.. known.Reports.Where(r => Begun(r.Date))],
        };
    }
}
