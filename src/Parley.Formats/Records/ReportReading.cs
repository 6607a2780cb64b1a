using System.Collections.Immutable;
using Parley.Reports;
using ArticleMap = Parley.Reports.SourceMap;

namespace Parley.Formats;

/// <summary>What was read in one report, as a record holds it. All offsets are UTF-16 code units of the decoded file, ends exclusive.</summary>
public sealed record ReportReading
{
    /// <summary>The report.</summary>
    public required RecordedReport Report { get; init; }

    /// <summary>Its words; null where they are not kept.</summary>
    public RecordedArticle? Article { get; init; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<RecordedStatement> Statements { get; init; } = [];

    /// <summary>What looks like a statement and was not taken as one.</summary>
    public ImmutableArray<Refusal> Refusals { get; init; } = [];

    /// <inheritdoc cref="Statements"/>
    public ImmutableArray<ReportedMeeting> Meetings { get; init; } = [];

    /// <inheritdoc cref="Statements"/>
    public ImmutableArray<ReportedEvent> Events { get; init; } = [];

    /// <inheritdoc cref="Statements"/>
    public ImmutableArray<ReportedFigure> Figures { get; init; } = [];

    /// <summary>Whom it names that no actor of the case knows.</summary>
    public ImmutableArray<SuggestedName> Names { get; init; } = [];

    /// <summary>What its statements suggest for the case.</summary>
    public ImmutableArray<SuggestedPosition> Positions { get; init; } = [];
}

/// <summary>A report as a record holds it.</summary>
/// <param name="Id">The case's id of it, else the name of its file without extensions.</param>
/// <param name="File">The file, as it was named.</param>
/// <param name="Sha256">The digest of its bytes as stored, in lower-case hexadecimal.</param>
/// <param name="Reader">A digest of all that the reading depends on besides the bytes: the reader, its lexicons, the words of the case, the options.</param>
/// <param name="Head">Title, publisher, author, date of publication, each with its evidence.</param>
/// <param name="Characters">Code units of the decoded file.</param>
/// <param name="Furniture">What is not the article, in order.</param>
public sealed record RecordedReport(string Id, string File, string Sha256, string Reader, ReportHead Head, int Characters, ImmutableArray<Furniture> Furniture)
{
    /// <summary>The title; null where the report has none that could be told.</summary>
    public string? Title => Head.Title?.Value;

    /// <summary>Who published it; null where it does not say.</summary>
    public string? Publisher => Head.Publisher?.Value;

    /// <summary>The day of publication; null where it could not be told.</summary>
    public DateOnly? Published => Head.Published?.Value;

    /// <summary>The name of its files in the record, without folder and extension.</summary>
    public string Name => RecordNames.Of(Id);
}

/// <summary>The words of a report.</summary>
/// <param name="Original">The decoded file.</param>
/// <param name="Text">The reading text where it is not the file itself, as for a page of HTML; else null.</param>
/// <param name="Paragraphs">The paragraphs of the article, in offsets of the reading text.</param>
/// <param name="Map">From the reading text to the file; null where they are the same.</param>
public sealed record RecordedArticle(string Original, string? Text, ImmutableArray<TextSpan> Paragraphs, ArticleMap? Map)
{
    /// <summary>What is read.</summary>
    public string ReadingText => Text ?? Original;
}

/// <summary>A statement with the report it stands in and the words between its quotation marks.</summary>
/// <param name="Report">The id of the report.</param>
/// <param name="Said">The statement.</param>
/// <param name="Quotes">What stands between quotation marks, without the marks and without markup.</param>
public sealed record RecordedStatement(string Report, Statement Said, ImmutableArray<string> Quotes)
{
    /// <summary>The statement's id.</summary>
    public string Id => Said.Id;
}
