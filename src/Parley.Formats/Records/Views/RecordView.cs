using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>A record as people look at it: claims by side and issue, one origin counted once.</summary>
public sealed record RecordView
{
    /// <summary>The record.</summary>
    public required Record Record { get; init; }

    /// <summary>Names of the case, or of none.</summary>
    public required RecordNaming Naming { get; init; }

    /// <summary>By side and issue, in the order of the case.</summary>
    public required ImmutableArray<ClaimGroup> Groups { get; init; }

    /// <summary>Every report.</summary>
    public required ImmutableArray<ReportCard> Reports { get; init; }

    /// <summary>Meetings, the earliest first, undated ones last.</summary>
    public required ImmutableArray<Told<ReportedMeeting>> Meetings { get; init; }

    /// <summary>Events, the earliest first, undated ones last.</summary>
    public required ImmutableArray<Told<ReportedEvent>> Events { get; init; }

    /// <summary>Figures in the order of the reports.</summary>
    public required ImmutableArray<Told<ReportedFigure>> Figures { get; init; }

    /// <summary>Suggested positions with the statements they rest on, in the order of the reports.</summary>
    public required ImmutableArray<Suggestion> Suggestions { get; init; }

    /// <summary>Contradictions with both statements, where both are in the record.</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>How many reports there are when those of one origin count once.</summary>
    public int Sources => Record.Across.Groups.Length;

    /// <summary>How many statements there are when those of one origin that say the same count once.</summary>
    public required int ClaimCount { get; init; }

    /// <summary>What is kept of a record for a page about it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="naming">Names of the case.</param>
    /// <param name="reviews">What analysts found.</param>
    /// <param name="most">How many claims of one side on one issue, and how many of anything else, are kept.</param>
    public static RecordView Of(Record record, RecordNaming naming, Reviews reviews, int most) => new RecordViewing(record, naming, reviews, most).View();
}

/// <summary>A report in a list of reports.</summary>
/// <param name="Report">The report.</param>
/// <param name="Origin">The number of its origin, from 0.</param>
/// <param name="Statements">How many statements were read in it.</param>
/// <param name="SameOriginAs">The reports that share its origin, with the part of this one that they share.</param>
public sealed record ReportCard(RecordedReport Report, int Origin, int Statements, ImmutableArray<(string Report, double Share)> SameOriginAs);

/// <summary>Something a report tells.</summary>
public sealed record Told<T>(RecordedReport Report, int Origin, T What);

/// <summary>A suggested position, the statement it rests on, and what an analyst found of it.</summary>
public sealed record Suggestion(SuggestedPosition Position, RecordedStatement Statement, RecordedReport Report, Review? Review)
{
    /// <summary>True if it says what is wanted, accepted or refused: only then can it be written into a case.</summary>
    public bool NamesAnOption => Position.Wants is not null || !Position.Accepts.IsEmpty || !Position.Refuses.IsEmpty;

    /// <summary>True if it can be written into a case as it stands.</summary>
    public bool IsReady => NamesAnOption && Position.Date is not null;
}

/// <summary>Two statements that contradict each other.</summary>
public sealed record Dispute(Contradiction What, RecordedStatement First, RecordedReport FirstReport, RecordedStatement Second, RecordedReport SecondReport);
