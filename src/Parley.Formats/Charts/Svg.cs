using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>
/// Writes SVG elements. Colours come from the page (<c>--ink</c>, <c>--quiet</c>, <c>--rule</c>, <c>--wash</c>, <c>--paper</c>) and
/// fall back to black on white, so that a picture stands by itself too.
/// </summary>
sealed class Svg
{
    /// <summary>Text size in user units. Pictures are 520 units wide: printed 12 cm wide, it is about eight points.</summary>
    public const double TextSize = 13;

    public const string Ink = "var(--ink, #1b1b1b)";
    public const string Quiet = "var(--quiet, #5a5a5a)";
    public const string Rule = "var(--rule, #c8c8c8)";
    public const string Wash = "var(--wash, #eef3f1)";
    public const string Paper = "var(--paper, #ffffff)";

    readonly StringBuilder text = new();

    public Svg(Chart chart, double width, double height)
    {
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"img\" ");
        text.Append(CultureInfo.InvariantCulture, $"aria-label=\"{Escape(chart.Title)}\" font-family=\"inherit\" font-size=\"{N(TextSize)}\" direction=\"ltr\">\n");
        text.Append("<title>").Append(Escape(chart.Title)).Append("</title>\n<desc>").Append(Escape(chart.Description)).Append("</desc>\n");
    }

    public string Close() => text.Append("</svg>\n").ToString();

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dash = null) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"{Dash(dash)}/>");

    public void Rect(double x, double y, double width, double height, string fill, double opacity = 1) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(Math.Max(0, height))}\" fill=\"{fill}\"{(opacity < 1 ? $" fill-opacity=\"{N(opacity)}\"" : "")}/>");

    public void Polyline(IEnumerable<(double X, double Y)> points, string stroke, double width, string? dash = null, double opacity = 1) =>
        Add($"<polyline points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\" stroke-linejoin=\"round\"{Dash(dash)}{(opacity < 1 ? $" stroke-opacity=\"{N(opacity)}\"" : "")}/>");

    public void Circle(double x, double y, double radius, string fill, string? stroke = null, double width = 1) =>
        Add($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"{(stroke is null ? "" : $" stroke=\"{stroke}\" stroke-width=\"{N(width)}\"")}/>");

    /// <summary>A small mark whose shape, not its colour, tells it from the others.</summary>
    public void Mark(int kind, double x, double y, double size, string fill = Ink)
    {
        var path = (kind % 5) switch
        {
            0 => null,
            1 => $"M{N(x - size)} {N(y - size)}h{N(2 * size)}v{N(2 * size)}h{N(-2 * size)}z",
            2 => $"M{N(x)} {N(y - 1.35 * size)}l{N(1.35 * size)} {N(1.35 * size)}l{N(-1.35 * size)} {N(1.35 * size)}l{N(-1.35 * size)} {N(-1.35 * size)}z",
            3 => $"M{N(x)} {N(y - 1.3 * size)}l{N(1.3 * size)} {N(2.3 * size)}h{N(-2.6 * size)}z",
            _ => $"M{N(x)} {N(y + 1.3 * size)}l{N(1.3 * size)} {N(-2.3 * size)}h{N(-2.6 * size)}z",
        };
        if (path is null)
        {
            Circle(x, y, 1.1 * size, fill, Paper);
        }
        else
        {
            Add($"<path d=\"{path}\" fill=\"{fill}\" stroke=\"{Paper}\" stroke-width=\"1\"/>");
        }
    }

    /// <summary>An outline with a fill of its own, and words that show when it is pointed at.</summary>
    public void Outline(string path, string fill, string stroke, double width, string words) =>
        Add($"<path d=\"{path}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{N(width)}\" stroke-linejoin=\"round\"><title>{Escape(words)}</title></path>");

    /// <summary>A line of words; the anchor (<c>start</c>, <c>middle</c>, <c>end</c>) says which part of it stands at the point, and it is turned about it by so many degrees.</summary>
    public void Text(double x, double y, string words, string anchor = "start", string fill = Ink, bool strong = false, double turn = 0) =>
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{(strong ? " font-weight=\"600\"" : "")}{(turn == 0 ? "" : $" transform=\"rotate({N(turn)} {N(x)} {N(y)})\"")}>{Escape(Isolated(words))}</text>");

    /// <summary>About how wide a text is, in user units.</summary>
    public static double Width(string words) =>
        words.EnumerateRunes().Sum(r => r.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 ? 1.0 : 0.54) * TextSize;

    /// <summary>A text cut to about a width, with an ellipsis.</summary>
    public static string Fit(string words, double width)
    {
        if (Width(words) <= width)
        {
            return words;
        }

        var kept = new StringBuilder();
        foreach (var part in StringInfo.GetTextElementEnumerator(words).Elements())
        {
            if (Width(kept.ToString() + part + "…") > width)
            {
                break;
            }

            kept.Append(part);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>A coordinate: two decimals at most, a point for the decimal sign.</summary>
    public static string N(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    static string Dash(string? dash) => dash is null ? "" : $" stroke-dasharray=\"{dash}\"";

    // A right-to-left name keeps its brackets and points in place if it is set apart.
    static string Isolated(string words) => Direction.HasRightToLeft(words) ? $"⁨{words}⁩" : words;

    static string Escape(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    void Add(string element) => text.Append(element).Append('\n');
}

static class TextElements
{
    public static IEnumerable<string> Elements(this TextElementEnumerator elements)
    {
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }
}
