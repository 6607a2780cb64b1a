using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>Between what the reader gives and what a record holds.</summary>
public static class RecordedReadings
{
    /// <summary>A report that was just read, as a record holds it.</summary>
    /// <param name="report">What was read.</param>
    /// <param name="sha256">The digest of the file's bytes.</param>
    /// <param name="reader">The digest of all else that the reading depends on.</param>
    /// <param name="positions">What its statements suggest.</param>
    public static ReportReading Of(ReadReport report, string sha256, string reader, ImmutableArray<SuggestedPosition> positions)
    {
        var page = report.Page;
        var places = new Places(page.Map, page.Text.Length);
        return new ReportReading
        {
            Report = new(report.Id, report.File, sha256, reader, page.Head, report.Original.Length, page.Furniture),
            Article = new(report.Original, page.Map is null ? null : page.Text, page.Paragraphs, page.Map),
            Statements = [.. report.Statements.Select(s => new RecordedStatement(report.Id, s, [.. s.Quotes.Select(q => places.ToText(q).Of(page.Text))]))],
            Refusals = report.Refusals,
            Meetings = report.Meetings,
            Events = report.Events,
            Figures = report.Figures,
            Names = report.Suggestions,
            Positions = positions,
        };
    }

    /// <summary>What the reader gave, from a record.</summary>
    /// <exception cref="ArgumentException">The words of the report were not kept.</exception>
    public static ReadReport Back(ReportReading reading)
    {
        var (report, article) = (reading.Report, reading.Article ?? throw new ArgumentException("The words of the report were not kept.", nameof(reading)));
        return new ReadReport
        {
            Id = report.Id,
            File = report.File,
            Original = article.Original,
            Page = new Page(article.ReadingText, article.Paragraphs, report.Furniture, report.Head, article.Map),
            Statements = [.. reading.Statements.Select(s => s.Said)],
            Refusals = reading.Refusals,
            Meetings = reading.Meetings,
            Events = reading.Events,
            Figures = reading.Figures,
            Suggestions = reading.Names,
        };
    }
}
