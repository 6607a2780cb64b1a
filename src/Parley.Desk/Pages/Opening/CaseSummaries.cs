using System.Collections.Concurrent;
using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>What the first page tells of a case.</summary>
/// <param name="Shelved">The case.</param>
/// <param name="Title">Its title; null if its file has faults.</param>
/// <param name="Parties">The names of its parties.</param>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="Changed">When its file was last changed.</param>
/// <param name="Faults">How many faults its file has.</param>
public sealed record CaseSummary(ShelvedCase Shelved, string? Title, ImmutableArray<string> Parties, DateOnly? AsOf, DateTimeOffset Changed, int Faults);

/// <summary>The summaries of cases, each read once for every version of its file.</summary>
public sealed class CaseSummaries
{
    readonly ConcurrentDictionary<string, (DateTime Written, long Length, CaseSummary Summary)> held = new(StringComparer.Ordinal);

    /// <summary>The cases of a shelf.</summary>
    public ImmutableArray<CaseSummary> Of(Shelf shelf) => [.. shelf.Cases().Select(Of)];

    CaseSummary Of(ShelvedCase shelved)
    {
        var file = new FileInfo(shelved.Path);
        if (held.TryGetValue(shelved.Path, out var known) && file.Exists && known.Written == file.LastWriteTimeUtc && known.Length == file.Length)
        {
            return known.Summary with { Shelved = shelved };
        }

        var read = CaseReader.Read(shelved.Path);
        var summary = new CaseSummary(
            shelved,
            read.Case?.Title,
            [.. (read.Case?.Parties ?? []).Select(p => p.Name)],
            read.Case?.AsOf,
            file.Exists ? new DateTimeOffset(file.LastWriteTime) : default,
            read.Faults.Length);
        if (file.Exists)
        {
            held[shelved.Path] = (file.LastWriteTimeUtc, file.Length, summary);
        }

        return summary;
    }
}
