using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Something that bears on the talks from outside the room.</summary>
public sealed record Event : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>The name people read.</summary>
    public string? Name { get; init; }

    /// <summary>What it is.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Whose doing.</summary>
    public ActorId? By { get; init; }

    /// <summary>Whom it is aimed at.</summary>
    public ActorId? Against { get; init; }

    /// <summary>When; a span counts from its start.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>True once it has come about.</summary>
    public bool Happened { get; init; }

    /// <summary>The probability that it ends the talks, 0 to 1.</summary>
    public Amount? EndsTalks { get; init; }

    /// <summary>What is added to the reservations of parties and ratifiers once it happened.</summary>
    public ImmutableArray<KeyValuePair<ActorId, Amount>> Shifts { get; init; } = [];
}

/// <summary>What an event is.</summary>
public enum EventKind
{
    /// <summary>A day by which something must be done.</summary>
    Deadline,
    /// <summary>An announced harm.</summary>
    Threat,
    /// <summary>A blow from outside.</summary>
    Shock,
    /// <summary>A breach of what was agreed.</summary>
    Violation,
    /// <summary>Words that matter.</summary>
    Statement,
}

/// <summary>A meeting: held, planned or cancelled.</summary>
public sealed record Meeting : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>Where.</summary>
    public string? Venue { get; init; }

    /// <summary>When.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>At what level.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>Held, planned or cancelled. Default held.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>Who was there.</summary>
    public ImmutableArray<ActorId> Attended { get; init; } = [];

    /// <summary>Who stayed away, and why.</summary>
    public ImmutableArray<KeyValuePair<ActorId, string>> Absent { get; init; } = [];

    /// <summary>What came of it.</summary>
    public string? Result { get; init; }
}

/// <summary>The level of a meeting.</summary>
public enum MeetingLevel
{
    /// <summary>Technical or working level.</summary>
    Technical,
    /// <summary>Heads of agencies and delegations.</summary>
    Heads,
    /// <summary>Those who decide.</summary>
    Principals,
}

/// <summary>Whether a meeting took place.</summary>
public enum MeetingStatus
{
    /// <summary>It took place.</summary>
    Held,
    /// <summary>It is to take place.</summary>
    Planned,
    /// <summary>It was called off.</summary>
    Cancelled,
}

/// <summary>A number that says what it costs while it lasts, with its definition and cut-off.</summary>
public sealed record Figure : Entry
{
    /// <summary>What is counted.</summary>
    public string? What { get; init; }

    /// <summary>How many; null where not known.</summary>
    public double? Value { get; init; }

    /// <summary>What is counted in and what is not.</summary>
    public string? Definition { get; init; }

    /// <summary>The day up to which it is counted.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>A report the case cites.</summary>
public sealed record Report : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>Its file, relative to the case.</summary>
    public string? File { get; init; }
}
