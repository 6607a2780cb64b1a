using System.Globalization;
using System.Text.RegularExpressions;

namespace Parley.Reports;

/// <summary>The day a page states, read as it is written, in the page's own time zone. What can be read in two ways is not read.</summary>
static partial class StatedDate
{
    const int FirstYear = 1900, LastYear = 2199;
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>The day of a stamp: a date alone or with a time; null for anything else.</summary>
    public static DateOnly? OfStamp(string text)
    {
        var match = Stamp().Match(text.Trim());
        return match.Success ? Day(match) : Words().Match(text.Trim()) is { Success: true, Index: 0 } words ? Day(words) : null;
    }

    /// <summary>The days named in words with their year, each with its place.</summary>
    public static IEnumerable<(DateOnly Day, TextSpan Place)> In(string text)
    {
        foreach (Match match in Words().Matches(text))
        {
            if (Day(match) is { } day)
            {
                yield return (day, new TextSpan(match.Index, match.Index + match.Length));
            }
        }
    }

    static DateOnly? Day(Match match)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var month = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var day = int.Parse(match.Groups["d"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var isDay = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isDay && new DateOnly(year, month, day) is var found && found != Epoch ? found : null;
    }

    [GeneratedRegex(@"^(?<y>\d{4})(?:-(?<m>\d{1,2})-(?<d>\d{1,2})|/(?<m>\d{1,2})/(?<d>\d{1,2})|(?<m>\d{2})(?<d>\d{2}))(?:$|[T\s,])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"(?:\b(?:mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?[.,]?\s+)?\b(?:(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?,?\s+(?<y>\d{4})|(?<d>\d{1,2})(st|nd|rd|th)?[\s-]+(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?,?[\s-]+(?<y>\d{4}))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
