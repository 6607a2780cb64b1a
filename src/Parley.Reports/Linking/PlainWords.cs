using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Words that are no names by themselves, also where they have a capital.</summary>
static class PlainWords
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon.Rows("plain-words").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one, a possessive ending apart.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(Spelling.WithoutPossessive(word));
}
