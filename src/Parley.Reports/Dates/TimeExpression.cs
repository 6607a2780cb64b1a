namespace Parley.Reports;

/// <summary>What a wording says of a time, before a calendar is laid to it.</summary>
sealed record TimeExpression(TimeKind Kind)
{
    /// <summary>The year where the wording says it.</summary>
    public int? Year { get; init; }

    /// <summary>From 1; of <see cref="TimeKind.Season"/> from spring, of <see cref="TimeKind.Quarter"/> the quarter.</summary>
    public int Month { get; init; }

    /// <summary>Of the month, from 1.</summary>
    public int Day { get; init; }

    /// <summary>The last day of the month where the wording gives two (16-18 August), else 0.</summary>
    public int LastDay { get; init; }

    public DayOfWeek Weekday { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>How many units back (below 0) or ahead.</summary>
    public int Count { get; init; }

    /// <summary>Last (-1), this (0), next (1); null where the wording says none of them.</summary>
    public int? Shift { get; init; }

    public TimePart Part { get; init; }
}

/// <summary>The kinds of wordings.</summary>
enum TimeKind
{
    /// <summary>A wording nothing can be reckoned from: several days ago, 03/04/2031.</summary>
    Vague,
    /// <summary>A day of a month, with or without its year.</summary>
    Date,
    Month,
    Year,
    Weekday,
    /// <summary>A week, month, year, weekend, counted from the present one.</summary>
    Unit,
    /// <summary>The past or coming so many days, weeks, months.</summary>
    Rolling,
    /// <summary>So many units ago or ahead.</summary>
    Distance,
    /// <summary>Days from the day of publication.</summary>
    Day,
    Overnight,
    Season,
    Quarter,
    /// <summary>So many units from the day last named.</summary>
    FromNamed,
}

/// <summary>The units of time in wordings.</summary>
enum TimeUnit
{
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Hour,
}

/// <summary>A part of a week, month or year.</summary>
[Flags]
enum TimePart
{
    Whole = 0,
    Early = 1,
    Mid = 2,
    Late = 4,
    /// <summary>The last days.</summary>
    End = 8,
    /// <summary>Up to the day of publication: earlier this week.</summary>
    Earlier = 16,
    /// <summary>From the day of publication: later this week.</summary>
    Later = 32,
}
