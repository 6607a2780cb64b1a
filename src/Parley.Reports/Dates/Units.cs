namespace Parley.Reports;

/// <summary>Weeks, weekends, months, quarters and years around a day.</summary>
static class Units
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The last, this or next such unit. Without either word, a weekend is the last or next by the tense.</summary>
    public static DayRange? Shifted(TimeUnit unit, int? shift, DateOnly published, Tense tense)
    {
        var rule = shift switch { -1 => $"the {Name(unit)} before that of publication", 1 => $"the {Name(unit)} after that of publication", _ => $"the {Name(unit)} of publication" };
        var by = shift ?? 0;
        switch (unit)
        {
            case TimeUnit.Weekend:
                return Weekend(shift, published, tense);
            case TimeUnit.Week:
                var monday = Monday(published).AddDays(7 * by);
                return new DayRange(monday, monday.AddDays(6), rule);
            case TimeUnit.Month:
                var month = published.AddMonths(by);
                return DayRange.OfMonth(month.Year, month.Month, rule);
            case TimeUnit.Quarter:
                var first = new DateOnly(published.Year, (published.Month - 1) / 3 * 3 + 1, 1).AddMonths(3 * by);
                return new DayRange(first, first.AddMonths(3).AddDays(-1), rule);
            case TimeUnit.Year:
                return new DayRange(new DateOnly(published.Year + by, 1, 1), new DateOnly(published.Year + by, 12, 31), rule);
            default:
                return null;
        }
    }

    static DayRange Weekend(int? shift, DateOnly published, Tense tense)
    {
        var saturday = Monday(published).AddDays(5);
        var isNow = published >= saturday;
        var last = isNow ? saturday : saturday.AddDays(-7);
        return shift switch
        {
            -1 => Two(isNow ? saturday.AddDays(-7) : last, "the weekend before publication"),
            1 => Two(isNow || published.DayOfWeek >= DayOfWeek.Thursday ? saturday.AddDays(7) : saturday, "the weekend after publication"),
            _ when isNow => Two(saturday, "the weekend of publication"),
            _ when tense == Tense.Past && (shift is null || published.DayOfWeek == DayOfWeek.Monday) => Two(last, "the last weekend before publication"),
            _ => Two(saturday, "the next weekend after publication"),
        };
    }

    static DayRange Two(DateOnly saturday, string rule) => new(saturday, saturday.AddDays(1), rule);

    /// <summary>From so many units before publication up to it, or from it on.</summary>
    public static DayRange? Rolling(TimeUnit unit, int count, DateOnly published)
    {
        if (Add(published, unit, count) is not { } other)
        {
            return null;
        }

        return count < 0 ? new DayRange(other, published, "counted back from publication") : new DayRange(published, other, "counted on from publication");
    }

    /// <summary>So many units away: days exactly, weeks give or take three days, months and years as whole months and years.</summary>
    public static DayRange? Distance(TimeUnit unit, int count, DateOnly anchor, string from)
    {
        if (Add(anchor, unit, count) is not { } day)
        {
            return null;
        }

        var rule = "counted " + from;
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Hour => DayRange.Of(day, rule),
            TimeUnit.Month or TimeUnit.Quarter => DayRange.OfMonth(day.Year, day.Month, rule + ", the whole month"),
            TimeUnit.Year or TimeUnit.Decade => new DayRange(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31), rule + ", the whole year"),
            _ => new DayRange(day.AddDays(-3), day.AddDays(3), rule + ", give or take three days"),
        };
    }

    /// <summary>Null where the day would lie outside the calendar.</summary>
    static DateOnly? Add(DateOnly day, TimeUnit unit, int count)
    {
        var days = unit switch
        {
            TimeUnit.Day => count,
            TimeUnit.Hour => count / 24,
            TimeUnit.Week or TimeUnit.Weekend => 7L * count,
            TimeUnit.Fortnight => 14L * count,
            TimeUnit.Month => 31L * count,
            TimeUnit.Quarter => 92L * count,
            TimeUnit.Decade => 3653L * count,
            _ => 366L * count,
        };
        if (day.DayNumber + days < Margin || day.DayNumber + days > DateOnly.MaxValue.DayNumber - Margin)
        {
            return null;
        }

        return unit switch
        {
            TimeUnit.Month => day.AddMonths(count),
            TimeUnit.Quarter => day.AddMonths(3 * count),
            TimeUnit.Year => day.AddYears(count),
            TimeUnit.Decade => day.AddYears(10 * count),
            _ => day.AddDays((int)days),
        };
    }

    const int Margin = 1000;

    static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => "week",
        TimeUnit.Month => "month",
        TimeUnit.Quarter => "quarter",
        TimeUnit.Year => "year",
        _ => "weekend",
    };
}
