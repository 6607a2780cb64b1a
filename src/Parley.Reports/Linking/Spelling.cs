namespace Parley.Reports;

/// <summary>How words are compared: without a possessive ending and without the dots of an abbreviation.</summary>
static class Spelling
{
    /// <summary>The word without <c>'s</c> or a final apostrophe.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word switch
    {
        [.. var stem, '’' or '\'', 's' or 'S'] when stem.Length > 0 => stem,
        [.. var stem, '’' or '\''] when stem.Length > 0 => stem,
        _ => word,
    };

    /// <summary>Whether the word ends in <c>'s</c> or an apostrophe.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> word) => WithoutPossessive(word).Length < word.Length;

    /// <summary>Writes the word without possessive ending and, unless it is longer than <paramref name="buffer"/>, without dots.</summary>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> word, Span<char> buffer)
    {
        word = WithoutPossessive(word);
        if (word.Length > buffer.Length || !word.Contains('.'))
        {
            return word;
        }

        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '.')
            {
                buffer[length++] = letter;
            }
        }

        return buffer[..length];
    }

    /// <summary>Whether it begins with a capital letter.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>Whether it is an abbreviation in capitals: two letters or more, no small one.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in WithoutPossessive(word))
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }
}
