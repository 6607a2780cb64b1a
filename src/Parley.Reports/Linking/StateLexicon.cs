using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The states of the lexicon with their people, seats and institutions.</summary>
static class StateLexicon
{
    /// <summary>A state by all the words that speak of it.</summary>
    public sealed record State(string Name, ImmutableArray<string> Names, ImmutableArray<string> Demonyms, ImmutableArray<string> Seats, ImmutableArray<string> Institutions)
    {
        /// <summary>Whether <paramref name="word"/> is one of its names or demonyms.</summary>
        public bool IsSpokenOfBy(string word) =>
            Names.Contains(word, StringComparer.OrdinalIgnoreCase) || Demonyms.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every state, in the order of the lexicon.</summary>
    public static ImmutableArray<State> All { get; } = Read();

    static ImmutableArray<State> Read()
    {
        var institutions = Lexicon.Rows("institutions").ToLookup(r => r[1], r => r[0], StringComparer.Ordinal);
        return [.. Lexicon.Rows("states").Select(r => new State(r[0], Words(r, 1).Insert(0, r[0]), Words(r, 2), Words(r, 3), [.. institutions[r[0]]]))];
    }

    static ImmutableArray<string> Words(string[] row, int column) =>
        column < row.Length ? [.. row[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];
}
