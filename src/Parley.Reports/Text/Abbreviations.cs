using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>What the full stop of an abbreviation says about the end of the sentence.</summary>
enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,
    /// <summary>Something always follows: a title before a name.</summary>
    Title,
    /// <summary>A number or name usually follows: a month, "no.".</summary>
    Inner,
    /// <summary>The next word decides.</summary>
    Either,
}

/// <summary>Words that carry a full stop of their own.</summary>
static class Abbreviations
{
    static readonly FrozenDictionary<string, AbbreviationKind> Listed = Lexicon.Rows("abbreviations")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<AbbreviationKind>(r[1], ignoreCase: true), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> ByWord = Listed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a word that is written without its last stop.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 8)
        {
            return AbbreviationKind.None;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) ? AbbreviationKind.Either : AbbreviationKind.None;
        }

        if (ByWord.TryGetValue(word, out var kind))
        {
            return kind;
        }

        return HasInnerStops(word) ? AbbreviationKind.Either : AbbreviationKind.None;
    }

    static bool HasInnerStops(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 1;
    }
}
