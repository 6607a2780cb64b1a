using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reports;

/// <summary>A meeting while its parts are being gathered.</summary>
sealed record MeetingDraft(TextSpan Span, int Sentence, string Status)
{
    public TextSpan? Venue { get; init; }

    /// <summary>The words of <see cref="Venue"/>.</summary>
    public string? PlaceName { get; init; }

    /// <summary>By telephone: there is no place.</summary>
    public bool IsCall { get; init; }

    public DateReading? When { get; init; }

    public ImmutableArray<string> Attended { get; init; } = [];

    public string? Level { get; init; }

    /// <summary>Whether it is only referred to: "attended the talks".</summary>
    public bool IsReference { get; init; }

    /// <summary>Whether it only lends place and time to others: "the talks in Orm".</summary>
    public bool IsMention { get; init; }

    /// <summary>How much of who, where and when is known; that it was called off counts too.</summary>
    public int Weight => (Attended.IsEmpty ? 0 : 1) + (Venue is null ? 0 : 1) + (When is null ? 0 : 1) + (IsCall ? 1 : 0) + (Status == "cancelled" ? 1 : 0);

    public ReportedMeeting ToMeeting(string reportId, string text) => new(
        string.Create(CultureInfo.InvariantCulture, $"{reportId}-m{Span.Start}"),
        Span,
        IsCall ? "phone call" : Venue?.Of(text),
        When?.From,
        When?.To,
        When?.Span.Of(text),
        Attended,
        Level,
        Status);
}
