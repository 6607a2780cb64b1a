namespace Parley.Reports;

/// <summary>Writes a word in small letters, for looking it up by its exact letters, which is faster than looking it up whatever its case.</summary>
static class LowerWord
{
    /// <summary>The word in small letters, without a genitive; empty where it is longer than <paramref name="into"/>.</summary>
    public static ReadOnlySpan<char> Write(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’')
        {
            word = word[..^2];
        }

        if (word.Length > into.Length)
        {
            return default;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            into[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c < 0x80 ? c : char.ToLowerInvariant(c);
        }

        return into[..word.Length];
    }
}
