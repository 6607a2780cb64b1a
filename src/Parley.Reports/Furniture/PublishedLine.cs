namespace Parley.Reports;

/// <summary>
/// The day a plain text says it was published: in a line that says so, in a date or byline between the title and the article, in the opening of an agency's report.
/// Never the date of a page's header or weather, nor that of an update; and none where two lines say different days.
/// </summary>
static class PublishedLine
{
    const int MostLines = 15;
    const int LongestLine = 200;

    public static Found<DateOnly>? Find(string text, ReadOnlySpan<PageLine> lines, (int First, int End) body, Heading? heading)
    {
        Found<DateOnly>? found = null;
        var firstBelow = heading is null ? lines.Length : heading.LastLine + 1;
        for (var i = Math.Max(0, body.First - MostLines); i < body.First; i++)
        {
            if (lines[i].Span.Length > LongestLine || lines[i].Sign is not { Why: "date" or "byline" })
            {
                continue;
            }

            var says = Label(text, lines[i].Span);
            if (says == LineLabel.Updated || says == LineLabel.None && i < firstBelow || Day(text, lines[i].Span) is not { } day)
            {
                continue;
            }

            var here = new Found<DateOnly>(day.Day, lines[i].Sign?.Why == "byline" ? "byline" : "dateline", day.Span);
            if (says == LineLabel.Published)
            {
                return here;
            }

            if (found is not null && found.Value != here.Value)
            {
                return null;
            }

            found ??= here;
        }

        return found ?? OfOpening(text, lines, body);
    }

    static Found<DateOnly>? OfOpening(string text, ReadOnlySpan<PageLine> lines, (int First, int End) body) =>
        body.First < body.End && AgencyOpening.Find(text, lines[body.First].Span) is { } opening && Day(text, opening) is { } day
            ? new Found<DateOnly>(day.Day, "dateline", day.Span)
            : null;

    /// <summary>The one full date a stretch gives, not counting times of an update that follow it.</summary>
    static (DateOnly Day, TextSpan Span)? Day(string text, TextSpan span)
    {
        var dates = DateReader.Find(Prose.Of(text, [span]), published: null);
        foreach (var date in dates)
        {
            if (date is { From: { } from, To: { } to } && from == to)
            {
                return (from, date.Span);
            }
        }

        return null;
    }

    static LineLabel Label(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        return StartsWithAny(line, "published", "posted", "first published", "date:") ? LineLabel.Published
            : line.Contains("updated", StringComparison.OrdinalIgnoreCase) || line.Contains("modified", StringComparison.OrdinalIgnoreCase) ? LineLabel.Updated
            : LineLabel.None;
    }

    static bool StartsWithAny(ReadOnlySpan<char> line, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    enum LineLabel
    {
        None,
        Published,
        Updated,
    }
}
