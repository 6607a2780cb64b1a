using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>The words by which a name shows itself an organisation's: Council, Ministry, Union.</summary>
static class OrganisationHeads
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon.Rows("organisation-heads").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one, in the singular or plural.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        word = Spelling.WithoutPossessive(word);
        return Words.Contains(word) || (word.Length > 3 && word[^1] == 's' && Words.Contains(word[..^1]));
    }
}
