using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>What there is to say of a valid case.</summary>
public sealed record CaseCheck
{
    /// <summary>What is allowed and odd, in the order of the file.</summary>
    public required ImmutableArray<Fault> Warnings { get; init; }

    /// <summary>How many there are of what, in the order of the format.</summary>
    public required ImmutableArray<KeyValuePair<string, int>> Counts { get; init; }

    /// <summary>What each command still lacks, in plain words; empty where it lacks nothing.</summary>
    public required ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Lacks { get; init; }

    /// <summary>False where holding obligations against package worths stopped at its limit.</summary>
    public required bool Complete { get; init; }
}
