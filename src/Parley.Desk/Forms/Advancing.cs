using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The day a case speaks of, moved on by what is written into it: an entry of a later day would not be in force.</summary>
static class Advancing
{
    /// <summary>The day new entries bear unless told otherwise: today, or the day of the case where that is later.</summary>
    public static DateOnly Today(Case whole, TimeProvider clock)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return today > whole.AsOf ? today : whole.AsOf;
    }

    /// <summary>True if an entry of that day moves the day of the case.</summary>
    public static bool IsLater(Case whole, DateOnly day) => day > whole.AsOf;

    /// <summary>The edit that moves the day of the case to that of a new entry; none where it is not later.</summary>
    public static IEnumerable<CaseEdit> Advance(Case whole, DateOnly day) => IsLater(whole, day)
        ? [new CaseEdit.Change(CasePath.Of("as_of"), new CaseValue.Text(day.Iso()))]
        : [];
}
