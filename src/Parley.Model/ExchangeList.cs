using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>People, or what else is exchanged one by one.</summary>
public sealed record ExchangeList : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The name people read; the id where the case gives none.</summary>
    public required string Name { get; init; }

    /// <summary>The obligation that it is the list of.</summary>
    public EntryId? Of { get; init; }

    /// <summary>Whose list it is: who knows the names behind its pen-names.</summary>
    public ActorId? By { get; init; }

    /// <summary>Who is on it, in file order.</summary>
    public ImmutableArray<ExchangeListEntry> Entries { get; init; } = [];
}

/// <summary>Somebody on an exchange list. At least one of <see cref="Name"/> and <see cref="PenName"/> is there.</summary>
public sealed record ExchangeListEntry : Entry
{
    /// <summary>The id, of which the list has one.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The name; null where it is not known or not told.</summary>
    public string? Name { get; init; }

    /// <summary>The name used in place of the name before all but the list's own actor and the team; null where there is none.</summary>
    public string? PenName { get; init; }

    /// <summary>The kind of entry, in words of the talks.</summary>
    public string? Category { get; init; }

    /// <summary>How it stands with the entry, in words of the talks.</summary>
    public string? Status { get; init; }

    /// <summary>The batch with which it goes, from 1; null while none is set.</summary>
    public int? Batch { get; init; }

    /// <summary>Who refuses that it be on the list.</summary>
    public ImmutableArray<ActorId> Veto { get; init; } = [];

    /// <summary>Who has agreed to it.</summary>
    public ImmutableArray<ActorId> Agreed { get; init; } = [];
}
