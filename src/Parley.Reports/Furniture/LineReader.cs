using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Parley.Reports;

/// <summary>Cuts a page into lines and takes the signs of each, in one pass.</summary>
static class LineReader
{
    const int LongestSigned = 600;
    const int MostSignedWords = 60;

    public static PageLine[] Read(string text)
    {
        var spans = Paragraph.Of(text);
        var counts = Counts(text, spans);
        var lines = new PageLine[spans.Length];
        Span<char> buffer = stackalloc char[LongestSigned];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = text.AsSpan(spans[i].Start, spans[i].Length);
            lines[i] = Of(line, spans[i], counts[Hash(line)] > 1, buffer);
        }

        return lines;
    }

    static PageLine Of(ReadOnlySpan<char> line, TextSpan span, bool repeats, Span<char> buffer)
    {
        var (words, capitals) = Count(line);
        var ends = LineEnd.IsSentence(line);
        if (line.Length > LongestSigned || ends && words > MostSignedWords)
        {
            return new PageLine(span, words, capitals, ends, repeats, null);
        }

        ReadOnlySpan<char> plain = buffer[..PlainLine.Write(line, buffer)];
        var sign = plain.Length == 0 ? new FurnitureSign(line is "}" ? "markup" : "navigation", FurnitureReach.Line) : FurnitureWords.Find(plain, words, ends) ?? LineShape.Sign(line, plain, words, capitals, ends);
        return new PageLine(span, words, capitals, ends, repeats, sign);
    }

    static Dictionary<ulong, int> Counts(string text, ImmutableArray<TextSpan> spans)
    {
        var counts = new Dictionary<ulong, int>(spans.Length);
        foreach (var span in spans)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, Hash(text.AsSpan(span.Start, span.Length)), out _)++;
        }

        return counts;
    }

    /// <summary>FNV-1a, so that the same page reads the same on every run.</summary>
    static ulong Hash(ReadOnlySpan<char> line)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in line)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        return hash;
    }

    static (int Words, int Capitals) Count(ReadOnlySpan<char> line)
    {
        var (words, capitals, unspaced) = (0, 0, 0);
        var inWord = false;
        foreach (var c in line)
        {
            if (c >= '\u2E80' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
            {
                unspaced++;
                inWord = false;
            }
            else if (!char.IsLetterOrDigit(c))
            {
                inWord &= c is '\'' or '’' or '-' or '.' or ',';
            }
            else if (!inWord)
            {
                inWord = true;
                words++;
                capitals += char.IsUpper(c) ? 1 : 0;
            }
        }

        return (words + unspaced / 2, capitals);
    }
}
