using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>A meeting a report speaks of.</summary>
public sealed record ReportedMeeting(
    string Id, TextSpan Span, string? Venue, DateOnly? From, DateOnly? To, string? WhenText, ImmutableArray<string> Attended, string? Level, string Status);

/// <summary>Something that happened or may happen, as a report tells it.</summary>
public sealed record ReportedEvent(string Id, TextSpan Span, string What, DateOnly? Date, string? DateText, string Kind);

/// <summary>A number a report gives, with what it counts and up to when.</summary>
public sealed record ReportedFigure(string Id, TextSpan Span, string What, string Value, string? Definition, string? AsOf);
