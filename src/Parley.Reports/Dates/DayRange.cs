namespace Parley.Reports;

/// <summary>Days from the first to the last, with the rule by which they were found.</summary>
readonly record struct DayRange(DateOnly From, DateOnly To, string Rule)
{
    public static DayRange Of(DateOnly day, string rule) => new(day, day, rule);

    public static DayRange OfMonth(int year, int month, string rule) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), rule);
}
