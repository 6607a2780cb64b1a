using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>The words by which a name shows itself an organisation's: Council, Ministry, Union.</summary>
static class OrganisationHeads
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lexicon.Rows("organisation-heads").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OutletWords = Lexicon.Rows("outlet-heads").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a name that ends in it is a paper's or broadcaster's.</summary>
    public static bool EndsOutlet(ReadOnlySpan<char> word) => OutletWords.Contains(Spelling.WithoutPossessive(word));

    /// <summary>Whether it is one, in the singular or plural.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        word = Spelling.WithoutPossessive(word);
        return Words.Contains(word) || (word.Length > 3 && word[^1] == 's' && Words.Contains(word[..^1]));
    }
}
