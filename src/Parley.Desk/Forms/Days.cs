using System.Globalization;

namespace Parley.Desk;

/// <summary>Days as forms and files write them.</summary>
static class Days
{
    /// <summary>ISO 8601: <c>2031-03-10</c>.</summary>
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
