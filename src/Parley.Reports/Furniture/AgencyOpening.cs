namespace Parley.Reports;

/// <summary>The opening of an agency's report: a place, perhaps a day, the agency between brackets, a dash.</summary>
static class AgencyOpening
{
    const int LongestOpening = 80;
    const int LongestName = 40;

    /// <summary>The opening up to the dash; null where the paragraph does not open so.</summary>
    public static TextSpan? Find(string text, TextSpan paragraph) => Agency(text, paragraph) is { } agency ? new TextSpan(paragraph.Start, agency.End + 1) : null;

    /// <summary>The agency named between brackets before the dash; null where the paragraph does not open so.</summary>
    public static TextSpan? Agency(string text, TextSpan paragraph)
    {
        var opening = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, LongestOpening));
        var open = opening.IndexOf('(');
        var close = opening.IndexOf(')');
        if (open < 0 || close < open + 2 || close - open > LongestName || !char.IsUpper(opening[open + 1]) || opening[..open].ContainsAny("\"“”;"))
        {
            return null;
        }

        return opening[(close + 1)..].TrimStart() is ['-' or '–' or '—', ..] && IsPlace(opening[..open])
            ? new TextSpan(paragraph.Start + open + 1, paragraph.Start + close)
            : null;
    }

    /// <summary>Capitalised words, numbers and commas only, or nothing.</summary>
    static bool IsPlace(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (word.Length > 0 && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) && word is not ("de" or "la" or "al" or "of" or "the" or "and"))
            {
                return false;
            }
        }

        return true;
    }
}
