using System.Globalization;

namespace Parley.Formats;

/// <summary>Writes what people look at of a record: a page for each report, the index, and the suggested positions.</summary>
public static class RecordPages
{
    /// <summary>Writes them into the record's folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="record">The record.</param>
    /// <param name="request">What was asked: the case and its folder, how many pages are written at once, who is told.</param>
    /// <param name="cancel">Stops between two pages.</param>
    public static void Write(string folder, Record record, ReadRequest request, CancellationToken cancel)
    {
        var whole = request.Case;
        var naming = new RecordNaming(whole, CultureInfo.InvariantCulture);
        var reviews = Reviews.Read(folder);
        var origins = record.Across.Origins.ToLookup(o => o.Report, StringComparer.Ordinal);
        var telling = new Lock();
        var done = 0;
        Parallel.For(0, record.Count, new ParallelOptions { MaxDegreeOfParallelism = request.Threads, CancellationToken = cancel }, n =>
        {
            var reading = record.WithWords(n);
            TextFiles.Write(Path.Combine(folder, RecordFiles.Pages, reading.Report.Name + ".html"), ReportPage.Render(reading, naming, origins[reading.Report.Id], reviews));
            lock (telling)
            {
                request.Progress?.Report(new(ReadStage.Pages, ++done, record.Count));
            }
        });
        TextFiles.Write(Path.Combine(folder, RecordFiles.Positions), PositionsYaml.Render(record, whole, request.CaseFolder, reviews, request.From));
        TextFiles.Write(Path.Combine(folder, RecordFiles.Index), IndexPage.Render(RecordView.Of(record, naming, reviews, IndexPage.Most)));
    }
}
