namespace Parley.Reports;

/// <summary>A time a text names: its wording, and the days it may be where an anchor or a full date fixes them.</summary>
/// <param name="Span">Where.</param>
/// <param name="From">The first day it may mean; null where nothing fixes it.</param>
/// <param name="To">The last day it may mean; null where nothing fixes it.</param>
/// <param name="Rule">The rule by which the days were found, in a few words; null where they were not.</param>
public sealed record DateReading(TextSpan Span, DateOnly? From, DateOnly? To, string? Rule);
