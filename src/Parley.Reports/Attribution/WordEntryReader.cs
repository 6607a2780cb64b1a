namespace Parley.Reports;

/// <summary>What a token may be: by the lexicons, else by its ending, and by how it is written.</summary>
static class WordEntryReader
{
    /// <summary>Of a word.</summary>
    public static WordEntry OfWord(ReadOnlySpan<char> word)
    {
        var entry = Listed(word);
        return Written(word, entry, entry.Classes == WordClass.None ? ByEnding(word) : entry.Classes);
    }

    /// <summary>Of a number.</summary>
    public static WordEntry OfNumber(ReadOnlySpan<char> word)
    {
        var entry = Listed(word);
        return Written(word, entry, entry.Classes | WordClass.Number);
    }

    static WordEntry Listed(ReadOnlySpan<char> word) => IsAcronym(word) ? WordEntry.Unknown with { Classes = WordClass.Noun } : WordLexicon.Find(word);

    static WordEntry Written(ReadOnlySpan<char> word, WordEntry entry, WordClass classes)
    {
        if (char.IsUpper(word[0]))
        {
            classes |= WordClass.Capital;
        }

        if (word.Length > 2 && (word[^2] is '\'' or '’') && word[^1] is 's' or 'S' && !classes.Has(WordClass.Auxiliary))
        {
            classes |= WordClass.Genitive;
        }

        return entry with { Classes = classes };
    }

    /// <summary>US, WHO, IT: two to four capitals are a name and not the small word spelt like it.</summary>
    static bool IsAcronym(ReadOnlySpan<char> word) => word.Length is >= 2 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');

    static WordClass ByEnding(ReadOnlySpan<char> word) =>
        word.Contains('-') ? WordClass.Noun
        : word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
        : word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? WordClass.Ing
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? WordClass.Past | WordClass.Participle
        : WordClass.Noun;
}
