namespace Parley.Model;

/// <summary>One day, or a span of days with both ends included.</summary>
public readonly record struct DateSpan(DateOnly Start, DateOnly End)
{
    /// <summary>One day.</summary>
    public DateSpan(DateOnly day) : this(day, day) { }

    /// <summary>ISO 8601: <c>2024-08-15</c> or <c>2024-08-15/2024-08-16</c>.</summary>
    public override string ToString() => Start == End ? Iso(Start) : $"{Iso(Start)}/{Iso(End)}";

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
