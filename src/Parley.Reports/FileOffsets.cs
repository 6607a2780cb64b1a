using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reports;

/// <summary>Turns what was read at places of a reading text into the same at places of the decoded file.</summary>
static class FileOffsets
{
    /// <summary>The report with all its spans, and the ids made of them, in offsets of the file; the same where the reading text is the file.</summary>
    public static ReadReport Of(ReadReport report)
    {
        if (report.Page.Map is not { } map)
        {
            return report;
        }

        var ids = report.Statements.ToDictionary(s => s.Id, s => Id(report.Id, "-", map.ToFile(s.Span)), StringComparer.Ordinal);
        return report with
        {
            Statements = [.. report.Statements.Select(s => Of(s, map, ids))],
            Refusals = [.. report.Refusals.Select(r => r with { Span = map.ToFile(r.Span) })],
            Suggestions = [.. report.Suggestions.Select(n => n with { Spans = Of(n.Spans, map) })],
            Meetings = [.. report.Meetings.Select(m => m with { Id = Id(report.Id, "-m", map.ToFile(m.Span)), Span = map.ToFile(m.Span) })],
            Events = [.. report.Events.Select(e => e with { Id = Id(report.Id, "-e", map.ToFile(e.Span)), Span = map.ToFile(e.Span) })],
            Figures = [.. report.Figures.Select(f => f with { Id = Id(report.Id, "-f", map.ToFile(f.Span)), Span = map.ToFile(f.Span) })],
        };
    }

    static Statement Of(Statement statement, SourceMap map, Dictionary<string, string> ids) => statement with
    {
        Id = ids[statement.Id],
        Span = map.ToFile(statement.Span),
        Quotes = Of(statement.Quotes, map),
        Source = Of(statement.Source, map),
        CueSpans = Of(statement.CueSpans, map),
        Content = Of(statement.Content, map),
        Said = statement.Said is { } said ? said with { Span = map.ToFile(said.Span) } : null,
        Continues = statement.Continues is { } earlier ? ids.GetValueOrDefault(earlier, earlier) : null,
    };

    static ImmutableArray<TextSpan> Of(ImmutableArray<TextSpan> spans, SourceMap map) => [.. spans.Select(map.ToFile)];

    static string Id(string report, string kind, TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{report}{kind}{span.Start}");
}
