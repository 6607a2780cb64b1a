using System.Globalization;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Writes what people look at of a record: a page for each report, the index, and the suggested positions.</summary>
public static class RecordPages
{
    /// <summary>Writes them into the record's folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="record">The record.</param>
    /// <param name="whole">The case; null where there is none.</param>
    /// <param name="caseFolder">The folder of the case.</param>
    /// <param name="threads">How many pages are written at once.</param>
    /// <param name="written">Told how many pages are written so far.</param>
    /// <param name="cancel">Stops between two pages.</param>
    public static void Write(string folder, Record record, Case? whole, string? caseFolder, int threads, IProgress<long> written, CancellationToken cancel)
    {
        var naming = new RecordNaming(whole, CultureInfo.InvariantCulture);
        var reviews = Reviews.Read(folder);
        var origins = record.Across.Origins.ToLookup(o => o.Report, StringComparer.Ordinal);
        var telling = new Lock();
        var done = 0L;
        Parallel.For(0, record.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, n =>
        {
            var reading = record.WithWords(n);
            TextFiles.Write(Path.Combine(folder, RecordFiles.Pages, reading.Report.Name + ".html"), ReportPage.Render(reading, naming, origins[reading.Report.Id], reviews));
            lock (telling)
            {
                written.Report(++done);
            }
        });
        TextFiles.Write(Path.Combine(folder, RecordFiles.Positions), PositionsYaml.Render(record, whole, caseFolder, reviews));
        TextFiles.Write(Path.Combine(folder, RecordFiles.Index), IndexPage.Render(RecordView.Of(record, naming, reviews, IndexPage.Most)));
    }
}
