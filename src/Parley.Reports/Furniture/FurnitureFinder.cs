using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Parts the lines of a flattened page into the article and its furniture.</summary>
static class FurnitureFinder
{
    /// <summary>The lines that are the article, and all others with the reason; neighbours of one reason are one stretch.</summary>
    public static (ImmutableArray<TextSpan> Kept, ImmutableArray<Furniture> Removed) Part(ReadOnlySpan<PageLine> lines, (int First, int End) body, Heading? heading)
    {
        var kept = ImmutableArray.CreateBuilder<TextSpan>();
        var removed = new FurnitureList();
        var section = "navigation";
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsArticle(lines, i, body))
            {
                kept.Add(lines[i].Span);
                removed.Close();
                section = "navigation";
                continue;
            }

            section = SectionAfter(lines[i], section);
            if (heading is { } head && head.Reason(i) is { } why)
            {
                removed.Add(head.Category(i, lines[i].Span), "navigation");
                removed.Add(head.Title(i, lines[i].Span), why);
            }
            else
            {
                removed.Add(lines[i].Span, lines[i].Sign?.Why ?? (section == "navigation" && lines[i].IsProse ? "related" : section));
            }
        }

        return (kept.ToImmutable(), removed.ToImmutable());
    }

    static bool IsArticle(ReadOnlySpan<PageLine> lines, int at, (int First, int End) body)
    {
        var isWithin = body.First == body.End || at >= body.First && at < body.End;
        return isWithin && (lines[at].Sign is not { } sign || sign.IsWeak && IsFlanked(lines, at, body));
    }

    static bool IsFlanked(ReadOnlySpan<PageLine> lines, int at, (int First, int End) body) =>
        at > body.First && at + 1 < body.End && lines[at - 1].IsProse && lines[at + 1].IsProse;

    static string SectionAfter(in PageLine line, string section) => line.Sign switch
    {
        { Reach: FurnitureReach.Line } => section,
        { } sign => sign.Why,
        _ => section,
    };
}
