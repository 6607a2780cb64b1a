using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Days and spans, ISO 8601.</summary>
sealed partial class ValueReader
{
    const string DayForm = "a day such as 2024-08-15";
    const string SpanForm = "a day such as 2024-08-15, or a span 2024-08-15/2024-08-16";

    /// <summary>A day.</summary>
    public DateOnly? Day(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.Text } scalar && IsoDay(scalar.Text) is { } day ? day : Refuse<DateOnly>(node, DayForm);

    /// <summary>A day, or a span whose end is not before its start.</summary>
    public DateSpan? Span(Node? node)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Text } scalar)
        {
            return Refuse<DateSpan>(node, SpanForm);
        }

        var slash = scalar.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return IsoDay(scalar.Text) is { } day ? new DateSpan(day) : Refuse<DateSpan>(node, SpanForm);
        }

        if (IsoDay(scalar.Text[..slash]) is not { } start || IsoDay(scalar.Text[(slash + 1)..]) is not { } end)
        {
            return Refuse<DateSpan>(node, SpanForm);
        }

        return start <= end ? new DateSpan(start, end) : Refuse<DateSpan>(node, "a span that ends on or after its first day");
    }

    static DateOnly? IsoDay(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
