namespace Parley.Reports;

/// <summary>The outlet's name above an article, with a dash in the next line or at its own end, as flattened datelines stand.</summary>
static class OutletLine
{
    const int LongestName = 4;

    /// <summary>Marks name and dash as a byline where they stand right above the article.</summary>
    public static void Mark(string text, Span<PageLine> lines, int bodyFirst)
    {
        if (bodyFirst > 0 && IsDash(text, lines[bodyFirst - 1].Span))
        {
            lines[bodyFirst - 1] = lines[bodyFirst - 1] with { Sign = Sign };
            if (bodyFirst > 1 && IsName(lines[bodyFirst - 2]))
            {
                lines[bodyFirst - 2] = lines[bodyFirst - 2] with { Sign = Sign };
            }
        }
    }

    /// <summary>The name that <see cref="Mark"/> marked; null where there is none.</summary>
    public static TextSpan? Name(string text, ReadOnlySpan<PageLine> lines, int bodyFirst) =>
        bodyFirst > 1 && IsDash(text, lines[bodyFirst - 1].Span) && lines[bodyFirst - 2].Sign == Sign ? lines[bodyFirst - 2].Span : null;

    static readonly FurnitureSign Sign = new("byline", FurnitureReach.Line);

    static bool IsDash(string text, TextSpan span) => span.Length is 1 or 2 && text[span.Start] is '—' or '–' or '-';

    static bool IsName(in PageLine line) => line.Words is > 0 and <= LongestName && line.Capitals == line.Words && !line.Ends;
}
