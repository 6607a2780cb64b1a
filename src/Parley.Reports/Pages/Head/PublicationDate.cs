namespace Parley.Reports;

/// <summary>The day of publication by the signs of a page: the earliest that is stated as such. Null where the signs contradict one another, since a wrong day puts every "Friday" of the text into a wrong week.</summary>
static class PublicationDate
{
    /// <summary>Days between two statements of the publication from which one of them must be wrong.</summary>
    const int AtOdds = 400;

    public static Found<DateOnly>? Of(HeadSigns said, TopLines top)
    {
        var stated = Days(said.Of(HeadProperty.Published));
        if (stated.Count == 0)
        {
            return top.Day ?? null;
        }

        var (earliest, latest) = (stated.MinBy(d => d.Value)!, stated.Max(d => d.Value));
        if (latest.DayNumber - earliest.Value.DayNumber > AtOdds || IsAfterLastChange(earliest.Value, said))
        {
            return null;
        }

        return top.Day is { } seen && seen.Value < earliest.Value ? Earlier(seen, earliest, said) : earliest;
    }

    /// <summary>A day in the text before the stated one: the same moment in the page's own time zone where the stated one is universal time, else a contradiction.</summary>
    static Found<DateOnly>? Earlier(Found<DateOnly> seen, Found<DateOnly> stated, HeadSigns said)
    {
        var isNextDay = stated.Value.DayNumber - seen.Value.DayNumber == 1;
        var isUniversal = said.Of(HeadProperty.Published).Any(p => p.Value.EndsWith('Z') || p.Value.EndsWith("+00:00", StringComparison.Ordinal) || p.Value.EndsWith("+0000", StringComparison.Ordinal));
        return isNextDay && isUniversal ? seen : null;
    }

    static bool IsAfterLastChange(DateOnly published, HeadSigns said)
    {
        var changed = Days(said.Of(HeadProperty.Modified));
        return changed.Count > 0 && published.DayNumber - changed.Max(d => d.Value).DayNumber > 1;
    }

    static List<Found<DateOnly>> Days(IEnumerable<Found<string>> said) =>
        [.. said.Select(s => StatedDate.OfStamp(s.Value) is { } day ? new Found<DateOnly>(day, s.By, s.Evidence) : null).OfType<Found<DateOnly>>()];
}
