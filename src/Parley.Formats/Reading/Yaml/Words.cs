namespace Parley.Formats;

/// <summary>The short words of a file, each kept once: the keys of a case and the ids in it come again thousands of times.</summary>
sealed class Words
{
    const int Short = 24;
    readonly HashSet<string> kept = new(StringComparer.Ordinal);

    /// <summary>The word as it was met first.</summary>
    public string Once(string word)
    {
        if (word.Length > Short)
        {
            return word;
        }

        if (kept.TryGetValue(word, out var known))
        {
            return known;
        }

        kept.Add(word);
        return word;
    }
}
