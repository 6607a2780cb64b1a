using System.Collections.Immutable;

namespace Parley;

/// <summary>What may be said to every analysis.</summary>
sealed record CommonOptions
{
    /// <summary>True for JSON instead of a page.</summary>
    public bool Json { get; init; }

    /// <summary>The day asked about; null: the case's own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The actor whose knowledge bounds the answer; null: the team's own.</summary>
    public string? KnownTo { get; init; }

    /// <summary>Fragments merged into the case, in this order.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>Seed of every draw.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Draws for acceptance shares, from 1 to 10 000 000.</summary>
    public int Samples { get; init; } = 10_000;

    /// <summary>Work units before an answer is given as it is, from 1.</summary>
    public required long Limit { get; init; }
}
