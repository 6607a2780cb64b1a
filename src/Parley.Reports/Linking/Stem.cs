namespace Parley.Reports;

/// <summary>A word's stem, enough to find a term in another number, tense or kind: withdraw, withdrawal, withdrawing.</summary>
static class Stem
{
    const int Shortest = 4;
    static readonly string[] Endings = ["ations", "ation", "ions", "ion", "ments", "ment", "ings", "ing", "als", "al", "ies", "ied", "es", "ed", "s", "e", "y"];

    /// <summary>The part of the word that all its forms share.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        word = Spelling.WithoutPossessive(word);
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
