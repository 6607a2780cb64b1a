using System.Globalization;

namespace Parley.Desk;

/// <summary>Days as forms, addresses and files write them: ISO 8601, <c>2031-03-10</c>.</summary>
static class Days
{
    const string Form = "yyyy-MM-dd";

    /// <summary>The day, written.</summary>
    public static string Iso(this DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>The day that is written; null where none is.</summary>
    public static DateOnly? Read(string? text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
