using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>What somebody told a mediator, and what may be done with it.</summary>
public sealed record Confidence : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>Who gave it.</summary>
    public required ActorId From { get; init; }

    /// <summary>Whom it was given to.</summary>
    public required ImmutableArray<ActorId> To { get; init; }

    /// <summary>When it was given.</summary>
    public required DateSpan Date { get; init; }

    /// <summary>By what means it came; null where not said.</summary>
    public ConfidenceMeans? How { get; init; }

    /// <summary>The day it was written down, not before <see cref="Date"/>; null where not said.</summary>
    public DateOnly? Recorded { get; init; }

    /// <summary>What was said.</summary>
    public required string Says { get; init; }

    /// <summary>The issues it is about.</summary>
    public ImmutableArray<IssueId> About { get; init; } = [];

    /// <summary>Whom it may be told.</summary>
    public MayTell MayTell { get; init; } = MayTell.Nobody;

    /// <summary>How it may be used.</summary>
    public required ConfidenceUse As { get; init; }

    /// <summary>The last day of the permission; what is known stays known.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>Whom a confidence may be told: everybody, or those listed.</summary>
public sealed record MayTell(bool Everybody, ImmutableArray<ActorId> Actors)
{
    /// <summary>Nobody.</summary>
    public static MayTell Nobody { get; } = new(false, []);

    /// <summary>True if <paramref name="reader"/> is among them.</summary>
    public bool Includes(ActorId reader) => Everybody || Actors.Contains(reader);
}

/// <summary>By what means a confidence came.</summary>
public enum ConfidenceMeans
{
    /// <summary>A call.</summary>
    Call,
    /// <summary>A meeting.</summary>
    Meeting,
    /// <summary>A paper handed over.</summary>
    Paper,
    /// <summary>Somebody between.</summary>
    Intermediary,
}

/// <summary>How a confidence may be used.</summary>
public enum ConfidenceUse
{
    /// <summary>In its giver's name.</summary>
    Said,
    /// <summary>Only as the mediator's own idea.</summary>
    Idea,
    /// <summary>Told to nobody, but packages may be built on it.</summary>
    Shape,
}

/// <summary>What a mediator carried into a room.</summary>
public sealed record Conveyed : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>Who carried it.</summary>
    public ActorId? By { get; init; }

    /// <summary>Into whose room.</summary>
    public ActorId? To { get; init; }

    /// <summary>When.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>What was carried, in words.</summary>
    public string? What { get; init; }

    /// <summary>The confidence it told; null where it told none.</summary>
    public EntryId? Confidence { get; init; }

    /// <summary>When it was answered; null while it is not.</summary>
    public DateOnly? Answered { get; init; }
}

/// <summary>What somebody promised somebody in the course of the talks.</summary>
public sealed record Promise : Entry
{
    /// <summary>Who promised.</summary>
    public ActorId? By { get; init; }

    /// <summary>To whom.</summary>
    public ActorId? To { get; init; }

    /// <summary>When it was promised.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>What was promised.</summary>
    public string? What { get; init; }

    /// <summary>When it is due.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When it was kept; null while it is not.</summary>
    public DateOnly? Kept { get; init; }
}
