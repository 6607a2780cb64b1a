namespace Parley.Reports;

/// <summary>Two times that are the ends of one: Thursday to Friday, between 3 and 5 May, from Monday until the weekend.</summary>
static class Ranges
{
    const int LongestJoint = 12;

    /// <summary>The time from the one to the other; null where the words between and before them do not join them.</summary>
    public static DateReading? Join(string text, DateReading first, DateReading second)
    {
        var end = first.Span.End;
        if (second.Span.Start - end is < 1 or > LongestJoint)
        {
            return null;
        }

        var between = text.AsSpan(end, second.Span.Start - end).Trim();
        var isUntil = second.Bound == DateBound.By && between.IsEmpty && !text.AsSpan(second.Span.Start).StartsWith("before", StringComparison.OrdinalIgnoreCase);
        var isJoint = between is "to" or "through" or "-" or "–" or "—" or "up to" || isUntil || between is "and" && EndsWith(text, first.Span.Start, "between");
        if (!isJoint || first.Bound == DateBound.By)
        {
            return null;
        }

        var (from, to) = (first.From, second.To);
        var isOrdered = from is not null && to is not null && from <= to;
        return new DateReading(new TextSpan(first.Span.Start, second.Span.End), isOrdered ? from : null, isOrdered ? to : null, isOrdered ? "from the one to the other" : null);
    }

    static bool EndsWith(string text, int at, string word)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.EndsWith(word, StringComparison.OrdinalIgnoreCase);
    }
}
