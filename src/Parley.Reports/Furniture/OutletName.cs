using System.Buffers;
using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>A line between title and article that is an outlet's name, alone or before a date.</summary>
static class OutletName
{
    static readonly SearchValues<char> Separators = SearchValues.Create(",|–—·•");
    const int MostWords = 4;
    const int MostLines = 6;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Lexicon.Rows("outlets").Select(r => r[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static TextSpan? Find(string text, ReadOnlySpan<PageLine> lines, int bodyFirst, Heading? heading)
    {
        if (heading is null)
        {
            return null;
        }

        for (var i = Math.Max(heading.LastLine + 1, bodyFirst - MostLines); i < bodyFirst; i++)
        {
            var span = BeforeDate(text, lines[i].Span);
            if (span.Length > 0 && lines[i].Sign is null or { Why: "byline" } && IsName(text.AsSpan(span.Start, span.Length)))
            {
                return span;
            }
        }

        return null;
    }

    static TextSpan BeforeDate(string text, TextSpan line)
    {
        var end = text.AsSpan(line.Start, line.Length).IndexOfAny(Separators);
        return end < 0 ? line : new TextSpan(line.Start, line.Start + text.AsSpan(line.Start, end).TrimEnd().Length);
    }

    /// <summary>Capitalised words, the last an outlet's.</summary>
    static bool IsName(ReadOnlySpan<char> name)
    {
        var (words, isOutlet) = (0, false);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.Length == 0 || !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) || word.Equals("by", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            words++;
            isOutlet = Nouns.Contains(word);
        }

        return isOutlet && name.LastIndexOf("Associated") <= 0 && words is > 1 and <= MostWords && name[^1] != '.';
    }
}
