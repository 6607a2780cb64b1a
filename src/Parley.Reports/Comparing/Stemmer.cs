namespace Parley.Reports;

/// <summary>Cuts the endings by which English inflects and derives, so that "withdrawal", "withdraws" and "withdrawing" meet, and "Iranian" and "Iran". Coarse on purpose: it is only used to weigh likeness, never to read.</summary>
static class Stemmer
{
    static readonly string[] Endings =
        ["izations", "ization", "fulness", "ousness", "iveness", "ations", "ation", "ments", "ment", "ities", "ity", "ions", "ion", "ally", "ness", "ings", "ing", "als", "al", "ers", "er", "ies", "ied", "ed", "es", "ly", "s", "y", "e"];

    static readonly string[] OfPlaces = ["ians", "ian", "eans", "ean", "ese", "ish", "ans", "an", "is", "i"];

    /// <summary>The stem of a folded word, a leading part of it; at least four letters remain, three before a plain s.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, bool isCapital)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        word = word.TrimEnd('\'');
        if (isCapital && Ending(word, OfPlaces) is { } place)
        {
            return word[..^place.Length];
        }

        if (!word.EndsWith("ss", StringComparison.Ordinal) && Ending(word, Endings) is { } ending)
        {
            word = word[..^ending.Length];
        }

        return word.Length > 4 && word[^1] == word[^2] ? word[..^1] : word;
    }

    static string? Ending(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= (ending is "s" ? 3 : 4) && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending;
            }
        }

        return null;
    }
}
