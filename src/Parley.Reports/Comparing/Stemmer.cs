namespace Parley.Reports;

/// <summary>Cuts the endings by which English inflects and derives, so that "withdrawal", "withdraws" and "withdrawing" meet. Coarse on purpose: it is only used to weigh likeness, never to read.</summary>
static class Stemmer
{
    static readonly string[] Endings =
        ["izations", "ization", "fulness", "ousness", "iveness", "ations", "ation", "ments", "ment", "ities", "ity", "ions", "ion", "ally", "ness", "ings", "ing", "als", "al", "ers", "er", "ies", "ied", "ed", "es", "ly", "s", "e"];

    /// <summary>The stem, a leading part of the word; at least four letters remain, three before a plain s.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        word = word.TrimEnd('\'');
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= (ending is "s" ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.Length > 4 && word[^1] == word[^2] ? word[..^1] : word;
    }
}
