using System.Globalization;

namespace Parley.Reports;

/// <summary>Dates in digits alone.</summary>
static class NumericDate
{
    /// <summary>2031-08-16 and 16.8.2031; null where the word is neither.</summary>
    public static TimeExpression? Read(ReadOnlySpan<char> word)
    {
        if (word.Length is < 8 or > 10)
        {
            return null;
        }

        var mark = word.Contains('-') ? '-' : '.';
        Span<int> parts = stackalloc int[3];
        var count = 0;
        foreach (var range in word.Split(mark))
        {
            if (count == 3 || !int.TryParse(word[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
            {
                return null;
            }

            count++;
        }

        return count < 3 ? null
            : mark == '-' && word[4] == '-' ? Of(parts[0], parts[1], parts[2])
            : mark == '.' && word[^5] == '.' ? Of(parts[2], parts[1], parts[0])
            : null;
    }

    /// <summary>Day and month in either order; where both could be either, nothing is reckoned from them.</summary>
    public static TimeExpression OfTwo(int a, int b, int year) =>
        a > 12 && b <= 12 || a == b ? Of(year, b, a) ?? new TimeExpression(TimeKind.Vague)
        : b > 12 && a <= 12 ? Of(year, a, b) ?? new TimeExpression(TimeKind.Vague)
        : new TimeExpression(TimeKind.Vague);

    static TimeExpression? Of(int year, int month, int day) =>
        year is >= 1800 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new TimeExpression(TimeKind.Date) { Year = year, Month = month, Day = day }
            : null;
}
