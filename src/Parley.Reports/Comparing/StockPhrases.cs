namespace Parley.Reports;

/// <summary>Phrases that stand in reports of every kind, from the lexicon <c>stock-phrases.tsv</c>.</summary>
static class StockPhrases
{
    /// <summary>The folded words of the phrases, by the first two of them, the longest first.</summary>
    static readonly Dictionary<(ulong, ulong), ulong[][]> Phrases = Lexicon.Rows("stock-phrases")
        .Select(row => row[0].Split(' ').Select(w => FoldedText.Hash(w)).ToArray())
        .GroupBy(p => (p[0], p[1]))
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());

    /// <summary>How many words the stock phrase at this place has; 0 where none begins here.</summary>
    public static int LengthAt(ReadOnlySpan<FoldedWord> words, int at)
    {
        if (at + 1 >= words.Length || !Phrases.TryGetValue((words[at].Folded, words[at + 1].Folded), out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (IsAt(words, at, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    static bool IsAt(ReadOnlySpan<FoldedWord> words, int at, ulong[] phrase)
    {
        if (at + phrase.Length > words.Length)
        {
            return false;
        }

        for (var n = 0; n < phrase.Length; n++)
        {
            if (words[at + n].Folded != phrase[n])
            {
                return false;
            }
        }

        return true;
    }
}
