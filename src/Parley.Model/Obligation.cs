using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Something done when the deal is carried out.</summary>
public sealed record Obligation : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The name people read; the id where the case gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Who does it.</summary>
    public ActorId? By { get; init; }

    /// <summary>For whom it is done.</summary>
    public ActorId? To { get; init; }

    /// <summary>The phase, from 1: all of one phase is done before any of the next.</summary>
    public int Phase { get; init; } = 1;

    /// <summary>How many units change hands; null where it is not counted.</summary>
    public double? Units { get; init; }

    /// <summary>In how many equal steps it is done, from 1.</summary>
    public int Steps { get; init; } = 1;

    /// <summary>What it costs its doer in all, at or above 0; null where not judged.</summary>
    public Amount? Cost { get; init; }

    /// <summary>What it is worth to its receiver in all, at or above 0; null where not judged.</summary>
    public Amount? Value { get; init; }

    /// <summary>Obligations of the same or an earlier phase that are done before it starts.</summary>
    public ImmutableArray<EntryId> After { get; init; } = [];

    /// <summary>The packages under which it is in force; null: all.</summary>
    public Box? When { get; init; }

    /// <summary>What has become of it, in file order; it is due before the first.</summary>
    public ImmutableArray<ObligationProgress> Progress { get; init; } = [];
}

/// <summary>What became of an obligation, or of one step or batch of it, on a day.</summary>
public sealed record ObligationProgress : Entry
{
    /// <summary>When; a span counts from its start.</summary>
    public required DateSpan Date { get; init; }

    /// <summary>The state from then on; never <see cref="ObligationState.Due"/>.</summary>
    public required ObligationState State { get; init; }

    /// <summary>Who reports, verifies or disputes it.</summary>
    public ActorId? By { get; init; }

    /// <summary>What happened, in words.</summary>
    public string? What { get; init; }

    /// <summary>The step it is about, 1 to <see cref="Obligation.Steps"/>; null: no one step.</summary>
    public int? Step { get; init; }

    /// <summary>The batch of a list of the obligation it is about, from 1; null: no one batch. Not with <see cref="Step"/>.</summary>
    public int? Batch { get; init; }
}

/// <summary>How an obligation stands.</summary>
public enum ObligationState
{
    /// <summary>Nothing is said yet.</summary>
    Due,
    /// <summary>Somebody says it was done.</summary>
    Reported,
    /// <summary>Somebody looked and found that it was.</summary>
    Verified,
    /// <summary>Somebody disputes that it was, or how.</summary>
    Disputed,
    /// <summary>It is over and settled.</summary>
    Done,
}

/// <summary>What a party forfeits if it stops midway.</summary>
public sealed record Guarantee : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>Who stands behind it.</summary>
    public ActorId? By { get; init; }

    /// <summary>The party it is held against.</summary>
    public ActorId? Against { get; init; }

    /// <summary>What is forfeited, 0 to 1; null where not judged.</summary>
    public Amount? Worth { get; init; }
}
