using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What was read in one report. All offsets are those of <see cref="Original"/>.</summary>
public sealed record ReadReport
{
    /// <summary>The case's id of the report, else the name of the file without its extensions.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name as it was given.</summary>
    public required string File { get; init; }

    /// <summary>The decoded file, kept verbatim.</summary>
    public required string Original { get; init; }

    /// <summary>The article within it. The offsets of its text and paragraphs are its own: <see cref="Page.ToFile"/> leads to the file's.</summary>
    public required Page Page { get; init; }

    /// <summary>In the order of the text.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>What looks like a statement and was not taken as one.</summary>
    public ImmutableArray<Refusal> Refusals { get; init; } = [];

    /// <summary>Whom it names and no actor of the case knows, the most often named first.</summary>
    public ImmutableArray<SuggestedName> Suggestions { get; init; } = [];

    /// <inheritdoc cref="Statements"/>
    public required ImmutableArray<ReportedMeeting> Meetings { get; init; }

    /// <inheritdoc cref="Statements"/>
    public required ImmutableArray<ReportedEvent> Events { get; init; }

    /// <inheritdoc cref="Statements"/>
    public required ImmutableArray<ReportedFigure> Figures { get; init; }
}

/// <summary>What became of a file that was to be read. Closed: <see cref="Read"/>, <see cref="Skipped"/>.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome() { }

    /// <summary>It was read.</summary>
    public sealed record Read(ReadReport Report) : ReadOutcome;

    /// <summary>It could not be read, and why.</summary>
    public sealed record Skipped(string File, string Why) : ReadOutcome;
}
