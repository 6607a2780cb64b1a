using System.Collections.Immutable;
using System.Text.Json;

namespace Parley.Formats;

/// <summary>A file of a record that holds lines a report: its name without extension, and how a report's lines are written into it.</summary>
sealed record RecordSection(string Name, Func<ReportReading, int> Count, Action<ReportReading, Stream> Write);

/// <summary>The files of a record whose lines belong to single reports, in the order of the reports.</summary>
static class RecordSections
{
    /// <summary>The file of the reports themselves.</summary>
    public const string Reports = "reports";

    /// <summary>The others, in the order in which <see cref="ReportReading"/> has them.</summary>
    public static readonly ImmutableArray<RecordSection> OfAReport =
    [
        new("articles", r => r.Article is null ? 0 : 1, (r, to) => Each<RecordedArticle>(to, r.Article is null ? [] : [r.Article], (w, a) => ArticleLine.Write(w, r.Report.Id, a))),
        new("statements", r => r.Statements.Length, (r, to) => Each(to, r.Statements, StatementLine.Write)),
        new("refusals", r => r.Refusals.Length, (r, to) => Each(to, r.Refusals, (w, x) => RefusalLine.Write(w, r.Report.Id, x))),
        new("meetings", r => r.Meetings.Length, (r, to) => Each(to, r.Meetings, (w, x) => MeetingLine.Write(w, r.Report.Id, x))),
        new("events", r => r.Events.Length, (r, to) => Each(to, r.Events, (w, x) => EventLine.Write(w, r.Report.Id, x))),
        new("figures", r => r.Figures.Length, (r, to) => Each(to, r.Figures, (w, x) => FigureLine.Write(w, r.Report.Id, x))),
        new("names", r => r.Names.Length, (r, to) => Each(to, r.Names, (w, x) => NameLine.Write(w, r.Report.Id, x))),
        new("positions", r => r.Positions.Length, (r, to) => Each(to, r.Positions, PositionLine.Write)),
    ];

    /// <summary>How many lines a report has in each file.</summary>
    public static IEnumerable<(RecordSection Section, int Count)> Counts(ReportReading reading) => OfAReport.Select(s => (s, s.Count(reading)));

    static void Each<T>(Stream to, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        foreach (var item in items)
        {
            JsonLine.Append(to, w => write(w, item));
        }
    }
}
