using System.Buffers;

namespace Parley.Reports;

/// <summary>
/// The heading of a flattened page: the line before the article that the page gives twice, once as its own title with the outlet's name
/// or glued behind a category; else the one headline that stands close above the article.
/// </summary>
/// <param name="Line">The index of the line that holds the title and nothing else.</param>
/// <param name="Span">The title.</param>
/// <param name="Copies">Where lines hold it again: the line, and where in it the title begins and ends.</param>
sealed record Heading(int Line, TextSpan Span, IReadOnlyDictionary<int, TextSpan> Copies)
{
    static readonly SearchValues<char> Separators = SearchValues.Create(" -–—|•·»«/:");
    const int MostLinesBetween = 8;
    const int LongestCategory = 40;
    const int LongestOutlet = 120;

    /// <summary>The last line that holds the title.</summary>
    public int LastLine => Copies.Count == 0 ? Line : Math.Max(Line, Copies.Keys.Max());

    /// <summary>Whether the line is the title or a copy of it: then the reason it is left out for.</summary>
    public string? Reason(int line) => line == Line || Copies.ContainsKey(line) ? "title" : null;

    /// <summary>What stands glued before the title in its line.</summary>
    public TextSpan Category(int line, TextSpan whole) => Copies.TryGetValue(line, out var copy) ? new TextSpan(whole.Start, copy.Start) : new TextSpan(whole.Start, whole.Start);

    /// <summary>The title, with the outlet's name where it follows.</summary>
    public TextSpan Title(int line, TextSpan whole) => Copies.TryGetValue(line, out var copy) ? whole with { Start = copy.Start } : whole;

    /// <summary>The outlet's name, where the first line of the page is the title, a separator and one short name; null where it is not.</summary>
    public TextSpan? Outlet(string text, ReadOnlySpan<PageLine> lines)
    {
        if (!Copies.TryGetValue(0, out var copy) || copy.Start != lines[0].Span.Start || copy.End == lines[0].Span.End)
        {
            return null;
        }

        var rest = text.AsSpan(copy.End, lines[0].Span.End - copy.End);
        var start = copy.End + rest.IndexOfAnyExcept(Separators);
        var name = text.AsSpan(start, lines[0].Span.End - start);
        Span<char> plain = stackalloc char[LongestOutlet];
        var words = plain[..PlainLine.Write(name, plain)];
        var isOne = name.Length is > 1 and <= LongestName && char.IsUpper(name[0]) && !name.ContainsAny("|–—»•") && !name.Contains(" - ", StringComparison.Ordinal);
        return isOne && FurnitureWords.Find(words, words.Count(' ') + 1, ends: false) is null ? new TextSpan(start, lines[0].Span.End) : null;
    }

    const int LongestName = 40;

    /// <summary>The heading above the line where the article begins, or null where no line is clearly it.</summary>
    public static Heading? Find(string text, ReadOnlySpan<PageLine> lines, int bodyFirst)
    {
        Heading? twice = null;
        for (int i = bodyFirst - 1, seen = 0; i >= 0 && seen < MostTried; i--)
        {
            if (!MayBeTitle(text, lines[i]))
            {
                continue;
            }

            seen++;
            var copies = CopiesOf(text, lines[..bodyFirst], i);
            if (copies.ContainsKey(0) || IsGlued(lines, copies))
            {
                return new Heading(i, lines[i].Span, copies);
            }

            twice ??= copies.Count > 0 && lines[i].Words >= RepeatedWords ? new Heading(i, lines[i].Span, copies) : null;
        }

        return twice ?? OfFirstLine(text, lines, bodyFirst) ?? Nearest(text, lines, bodyFirst);
    }

    static bool IsGlued(ReadOnlySpan<PageLine> lines, Dictionary<int, TextSpan> copies)
    {
        foreach (var (line, copy) in copies)
        {
            if (copy.Start > lines[line].Span.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first line of a page, up to the separator before the outlet's name.</summary>
    static Heading? OfFirstLine(string text, ReadOnlySpan<PageLine> lines, int bodyFirst)
    {
        if (bodyFirst <= MostLinesAbove || lines[0].Sign is not null || text.AsSpan(lines[0].Span.Start, lines[0].Span.Length) is var first && first.LastIndexOfAny("|–—-") is var at && (at < 2 || first[at - 1] != ' '))
        {
            return null;
        }

        var title = new TextSpan(lines[0].Span.Start, lines[0].Span.Start + first[..at].TrimEnd().Length);
        return first[..at].Count(' ') + 1 >= FewestWords ? new Heading(0, title, new Dictionary<int, TextSpan>()) : null;
    }

    /// <summary>The headline close above the article of a page that has little else above it.</summary>
    static Heading? Nearest(string text, ReadOnlySpan<PageLine> lines, int bodyFirst)
    {
        for (var i = bodyFirst - 1; i >= Math.Max(0, bodyFirst - MostLinesBetween) && bodyFirst <= MostLinesAbove; i--)
        {
            if (MayBeTitle(text, lines[i]))
            {
                return new Heading(i, lines[i].Span, new Dictionary<int, TextSpan>());
            }
        }

        return null;
    }

    const int FewestWords = 4;
    const int MostTried = 40;
    const int MostLinesAbove = 12;
    const int RepeatedWords = 6;

    /// <summary>Which lines are the title that the first line of the page gives before the outlet's name.</summary>
    public static bool[] OwnTitles(string text, ReadOnlySpan<PageLine> lines)
    {
        var are = new bool[lines.Length];
        for (var i = 1; i < lines.Length; i++)
        {
            are[i] = lines[i].Words >= FewestWords && lines[i].Sign is null && CopyIn(text, lines[0].Span, lines[i].Span) is { } copy && copy.Start == lines[0].Span.Start;
        }

        return are;
    }

    static bool MayBeTitle(string text, in PageLine line) =>
        line.Sign is null && line.Words is >= FewestWords and <= 30 && text[line.Span.End - 1] is not ('.' or ':' or ',' or ';' or ')') && line.Span.Length <= 250;

    static Dictionary<int, TextSpan> CopiesOf(string text, ReadOnlySpan<PageLine> above, int title)
    {
        var copies = new Dictionary<int, TextSpan>();
        for (var i = 0; i < above.Length; i++)
        {
            if (i != title && CopyIn(text, above[i].Span, above[title].Span) is { } copy)
            {
                copies.Add(i, copy);
            }
        }

        return copies;
    }

    static TextSpan? CopyIn(string text, TextSpan line, TextSpan title)
    {
        var extra = line.Length - title.Length;
        if (extra < 0 || extra > LongestOutlet)
        {
            return null;
        }

        var whole = text.AsSpan(line.Start, line.Length);
        var words = text.AsSpan(title.Start, title.Length);
        if (whole.StartsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            return extra == 0 || IsSeparator(whole[title.Length..]) ? new TextSpan(line.Start, line.Start + title.Length) : null;
        }

        return extra is > 0 and <= LongestCategory && whole.EndsWith(words, StringComparison.Ordinal) && char.IsLetter(whole[extra - 1]) ? new TextSpan(line.End - title.Length, line.End) : null;
    }

    static bool IsSeparator(ReadOnlySpan<char> rest) => rest.TrimStart() is ['-' or '–' or '—' or '|' or '•' or '·' or ':' or '»' or '«' or '/', ..];
}
