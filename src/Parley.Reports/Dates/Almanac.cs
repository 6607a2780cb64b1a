namespace Parley.Reports;

/// <summary>
/// Reckons the days a wording means from the day of publication and the tense of what is told. Weeks begin on Monday; a weekend is Saturday and Sunday;
/// seasons are those of the north. Where tense and distance leave two answers, there is none.
/// </summary>
static class Almanac
{
    const int NearDays = 120;

    /// <summary>The days, or null where nothing fixes them.</summary>
    /// <param name="says">The wording.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <param name="tense">Of what is told of the time.</param>
    /// <param name="named">The single day last named nearby.</param>
    public static DayRange? Find(TimeExpression says, DateOnly? published, Tense tense, DateOnly? named)
    {
        if (says.Kind == TimeKind.FromNamed)
        {
            return named is { } last ? FromNamed(says, last) : null;
        }

        var days = Absolute(says) ?? (published is { } day ? Relative(says, day, tense) : null);
        return days is { } whole && says.Part != TimePart.Whole ? PartOf(whole, says, published) : days;
    }

    static DayRange? Absolute(TimeExpression says) => (says.Kind, says.Year) switch
    {
        (TimeKind.Date, { } year) => Date(says, year, "full date"),
        (TimeKind.Month, { } year) => DayRange.OfMonth(year, says.Month, "month and year"),
        (TimeKind.Year, { } year) => new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), "year"),
        (TimeKind.Season, { } year) => Season(year, says.Month, "season and year"),
        (TimeKind.Quarter, { } year) => Quarter(year, says.Month, "quarter and year"),
        _ => null,
    };

    static DayRange? Relative(TimeExpression says, DateOnly published, Tense tense) => says.Kind switch
    {
        TimeKind.Date => Yearless(published, tense, y => Date(says, y, "")),
        TimeKind.Month when says.Shift is { } shift => Yearless(published, shift < 0 ? Tense.Past : shift > 0 ? Tense.Future : Tense.Unknown, y => DayRange.OfMonth(y, says.Month, ""), skipPresent: shift != 0),
        TimeKind.Month => Yearless(published, tense, y => DayRange.OfMonth(y, says.Month, "")),
        TimeKind.Season when says.Shift is { } shift => Yearless(published, shift < 0 ? Tense.Past : Tense.Future, y => Season(y, says.Month, ""), skipPresent: shift != 0),
        TimeKind.Season => Yearless(published, tense, y => Season(y, says.Month, "")),
        TimeKind.Quarter => Yearless(published, tense, y => Quarter(y, says.Month, "")),
        TimeKind.Weekday => Weekday(says, published, tense),
        TimeKind.Day => DayRange.Of(published.AddDays(says.Count), says.Count switch { 0 => "the day of publication", 1 => "the day after publication", _ => "the day before publication" }),
        TimeKind.Overnight => new DayRange(published.AddDays(-1), published, "the night before publication"),
        TimeKind.Unit => Units.Shifted(says.Unit, says.Shift, published, tense),
        TimeKind.Rolling => Units.Rolling(says.Unit, says.Count, published),
        TimeKind.Distance => Units.Distance(says.Unit, says.Count, published, "from publication"),
        _ => null,
    };

    static DayRange? FromNamed(TimeExpression says, DateOnly named) =>
        says.Unit == TimeUnit.Day ? DayRange.Of(named.AddDays(says.Count), "counted from the day last named")
        : says.Count == 0 ? Units.Shifted(says.Unit, 0, named, Tense.Unknown) is { } same ? same with { Rule = "counted from the day last named" } : null
        : Units.Distance(says.Unit, says.Count, named, "from the day last named");

    static DayRange? Date(TimeExpression says, int year, string rule) =>
        Math.Max(says.Day, says.LastDay) > DateTime.DaysInMonth(year, says.Month) ? null
        : new DayRange(new DateOnly(year, says.Month, says.Day), new DateOnly(year, says.Month, Math.Max(says.Day, says.LastDay)), rule);

    /// <summary>The last such days that have begun by publication, the next that have not ended before it, or, without a verb that tells, the near ones where only one side is near.</summary>
    static DayRange? Yearless(DateOnly published, Tense tense, Func<int, DayRange?> ofYear, bool skipPresent = false)
    {
        DayRange? past = null;
        DayRange? future = null;
        for (var year = Math.Max(2, published.Year - LeapGap); year <= Math.Min(9990, published.Year + LeapGap); year++)
        {
            if (ofYear(year) is not { } days || skipPresent && days.From <= published && days.To >= published)
            {
                continue;
            }

            past = days.From <= published ? days : past;
            future ??= days.To >= published ? days : null;
        }

        return tense switch
        {
            Tense.Past => past is { } last ? last with { Rule = "the last before publication" } : null,
            Tense.Future => future is { } next ? next with { Rule = "the next after publication" } : null,
            Tense.None => Nearer(published, past, future) is { } near && near.From <= published ? near : null,
            _ => Nearer(published, past, future),
        };
    }

    /// <summary>29 February comes round in at most eight years.</summary>
    const int LeapGap = 8;

    static DayRange? Nearer(DateOnly published, DayRange? past, DayRange? future)
    {
        var back = past is { } last ? Math.Max(0, published.DayNumber - last.To.DayNumber) : int.MaxValue;
        var ahead = future is { } next ? Math.Max(0, next.From.DayNumber - published.DayNumber) : int.MaxValue;
        return back <= NearDays && ahead > NearDays ? past!.Value with { Rule = "the last before publication, the next being far" }
            : ahead <= NearDays && back > NearDays ? future!.Value with { Rule = "the next after publication, the last being far" }
            : back == 0 && ahead == 0 ? past!.Value with { Rule = "the days of publication" }
            : null;
    }

    /// <summary>The nearest such day on the side the tense tells, the day of publication counting; without a verb that tells, before it.</summary>
    static DayRange Weekday(TimeExpression says, DateOnly published, Tense tense)
    {
        var back = ((int)published.DayOfWeek - (int)says.Weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        var name = says.Weekday.ToString();
        return says.Shift switch
        {
            -1 => DayRange.Of(published.AddDays(-(back == 0 ? 7 : back)), $"the {name} before publication"),
            1 => DayRange.Of(Units.Monday(published).AddDays(7 + ((int)says.Weekday + 6) % 7), $"the {name} of the week after publication"),
            _ when tense == Tense.Future => DayRange.Of(published.AddDays(ahead), $"the next {name} from publication"),
            _ => DayRange.Of(published.AddDays(-back), $"the last {name} up to publication"),
        };
    }

    static DayRange Season(int year, int season, string rule)
    {
        var first = new DateOnly(year, season * 3, 1);
        return new DayRange(first, first.AddMonths(3).AddDays(-1), rule);
    }

    static DayRange Quarter(int year, int quarter, string rule)
    {
        var first = new DateOnly(year, quarter * 3 - 2, 1);
        return new DayRange(first, first.AddMonths(3).AddDays(-1), rule);
    }

    /// <summary>Of a week Monday and Tuesday are early, Tuesday to Thursday the middle, Thursday on late; of longer times each a third. The end is the last sixth.</summary>
    static DayRange? PartOf(DayRange whole, TimeExpression says, DateOnly? published)
    {
        if (whole.From == whole.To)
        {
            return whole;
        }

        var part = says.Part;
        if (part.HasFlag(TimePart.Earlier) || part.HasFlag(TimePart.Later))
        {
            return published is not { } day || day < whole.From || day > whole.To ? Third(whole, part.HasFlag(TimePart.Earlier) ? TimePart.Early : TimePart.Late)
                : part.HasFlag(TimePart.Earlier) ? whole with { To = day, Rule = whole.Rule + ", up to publication" }
                : whole with { From = day, Rule = whole.Rule + ", from publication" };
        }

        return Third(whole, part);
    }

    static DayRange Third(DayRange whole, TimePart part)
    {
        var days = whole.To.DayNumber - whole.From.DayNumber + 1;
        var third = (days + 2) / 3;
        var from = part.HasFlag(TimePart.Early) ? 0 : part.HasFlag(TimePart.Mid) ? (days - third) / 2 : part.HasFlag(TimePart.Late) ? days - third - (days <= 7 ? 1 : 0) : days - Math.Max(2, days / 6);
        var to = part.HasFlag(TimePart.Late) || part.HasFlag(TimePart.End) ? days - 1 : part.HasFlag(TimePart.Mid) ? (days + third) / 2 - 1 : third - 1;
        return new DayRange(whole.From.AddDays(from), whole.From.AddDays(Math.Max(from, to)), whole.Rule + ", a part of it");
    }
}
