using System.Buffers;
using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>A line above the article that names who wrote it.</summary>
static class Byline
{
    static readonly SearchValues<char> AfterWord = SearchValues.Create(" ,|/•·");
    const int MostLinesAbove = 12;
    const int MostNameWords = 4;

    static readonly FrozenSet<string> NotNames = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "staff", "news", "desk", "reporter", "correspondent", "press", "agency", "agencies", "service", "team", "editor", "reuters", "ap", "afp", "our", "editorial", "bureau", "wire", "wires", "online", "web", "newsroom");

    /// <summary>The name after "By" within the lines close above the article: two to four capitalised words, joined ones too; null where there is none.</summary>
    public static Found<string>? Author(string text, ReadOnlySpan<PageLine> lines, int bodyFirst)
    {
        for (var i = bodyFirst - 1; i >= Math.Max(0, bodyFirst - MostLinesAbove); i--)
        {
            var span = lines[i].Span;
            var line = text.AsSpan(span.Start, span.Length);
            if (line.Equals("by", StringComparison.OrdinalIgnoreCase) && i + 1 < bodyFirst)
            {
                return Named(text, lines[i + 1].Span, 0);
            }

            if (Prefix(line) is > 0 and var prefix && Named(text, span, prefix) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    static int Prefix(ReadOnlySpan<char> line)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["Written by ", "Posted by ", "By: ", "By "])
        {
            if (line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    static Found<string>? Named(string text, TextSpan line, int prefix)
    {
        var start = line.Start + prefix;
        var (at, end, words) = (start, start, 0);
        while (at < line.End)
        {
            var next = text.AsSpan(at, line.End - at).IndexOfAny(AfterWord);
            var wordEnd = next < 0 ? line.End : at + next;
            var word = text.AsSpan(at, wordEnd - at);
            var isJoin = word is "and" && words > 0;
            if (word.Length == 0 || !isJoin && (!char.IsUpper(word[0]) || NotNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)))
            {
                break;
            }

            words++;
            end = isJoin ? end : wordEnd;
            if (next < 0 || text[wordEnd] != ' ')
            {
                break;
            }

            at = wordEnd + 1;
        }

        var name = new TextSpan(start, end);
        return words is >= 2 and <= 2 * MostNameWords + 1 ? new Found<string>(name.Of(text), "byline", name) : null;
    }
}
