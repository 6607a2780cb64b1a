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
    public System.Collections.Immutable.ImmutableArray<EntryId> After { get; init; } = [];

    /// <summary>The packages under which it is in force; null: all.</summary>
    public Box? When { get; init; }
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
