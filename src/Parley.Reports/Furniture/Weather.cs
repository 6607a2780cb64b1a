namespace Parley.Reports;

/// <summary>The weather of a page's header: a temperature, the place it was taken at, the day the page was loaded.</summary>
static class Weather
{
    const int LongestPlace = 4;

    /// <summary>Marks the lines of a temperature, and, right below it, of a place and a date.</summary>
    public static void Mark(string text, Span<PageLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsTemperature(text.AsSpan(lines[i].Span.Start, lines[i].Span.Length)))
            {
                continue;
            }

            lines[i] = lines[i] with { Sign = Sign };
            if (i + 1 < lines.Length && lines[i + 1] is { Sign: null, Words: <= LongestPlace, Ends: false })
            {
                lines[++i] = lines[i] with { Sign = Sign };
            }

            if (i + 1 < lines.Length && lines[i + 1].Sign is { Why: "date" })
            {
                lines[++i] = lines[i] with { Sign = Sign };
            }
        }
    }

    static readonly FurnitureSign Sign = new("weather", FurnitureReach.Line);

    static bool IsTemperature(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > 12)
        {
            return false;
        }

        var at = line[0] is '-' or '−' or '+' ? 1 : 0;
        var first = at;
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is '.' or ','))
        {
            at++;
        }

        return at > first && line[at..].Trim() is "C" or "F" or "°" or "°C" or "°F" or "º" or "ºC" or "ºF" or "° C" or "° F" or "℃" or "℉";
    }
}
