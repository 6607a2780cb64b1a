using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>The statements of the case's record. A record that cannot be read holds none; its own page says what is wrong with it.</summary>
static class RecordEntries
{
    public static ImmutableArray<SearchEntry> Of(Visit visit)
    {
        var folder = Path.Combine(visit.View.Folder, RecordReader.InCase);
        return RecordReader.IsRecord(folder) ? visit.View.Once(("search the record", Stamp(folder)), () => Read(folder)) : [];
    }

    /// <summary>Another whenever a report was read into the record.</summary>
    static long Stamp(string folder) => new DirectoryInfo(folder).EnumerateFiles("*.jsonl").Aggregate(0L, (sum, file) => unchecked(sum * 31 + file.LastWriteTimeUtc.Ticks + file.Length));

    static ImmutableArray<SearchEntry> Read(string folder)
    {
        try
        {
            return RecordReader.Open(folder) is { } record ? [.. record.Readings.SelectMany(Statements)] : [];
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    static IEnumerable<SearchEntry> Statements(ReportReading reading) => reading.Statements.Select(s => new SearchEntry(
        SearchKind.Statement, $"{s.Said.Speaker} · {reading.Report.Title ?? reading.Report.Id}", s.Said.Text,
        string.Create(CultureInfo.InvariantCulture, $"record/{Uri.EscapeDataString(reading.Report.Id)}#at-{s.Said.Span.Start}"),
        reading.Report.Published, s.Id));
}
