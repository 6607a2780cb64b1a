namespace Parley.Reports;

/// <summary>A time a text names: its wording, and the days it may be where an anchor or a full date fixes them.</summary>
/// <param name="Span">Where, with the word that makes a limit of it (since, by, before) and without other prepositions.</param>
/// <param name="From">The first day it may mean; null where nothing fixes it.</param>
/// <param name="To">The last day it may mean; null where nothing fixes it.</param>
/// <param name="Rule">The rule by which the days were found, in a few words; null where they were not.</param>
public sealed record DateReading(TextSpan Span, DateOnly? From, DateOnly? To, string? Rule)
{
    /// <summary>Whether the time is told, or is the beginning or end of what is told.</summary>
    public DateBound Bound { get; init; }
}

/// <summary>What a time that is named is to what is told of it.</summary>
public enum DateBound
{
    /// <summary>It happens then.</summary>
    At,
    /// <summary>It begins then: since, from.</summary>
    Since,
    /// <summary>It happens or ends by then: by, until, before.</summary>
    By,
    /// <summary>It happens later than that: after.</summary>
    After,
}
