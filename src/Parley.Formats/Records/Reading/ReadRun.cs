using System.Collections.Immutable;
using System.Globalization;
using Parley.Reports;
using ReaderWords = Parley.Reports.CaseWords;

namespace Parley.Formats;

/// <summary>One reading of reports: from what was named to a record.</summary>
public sealed class ReadRun : IDisposable
{
    readonly ReadRequest request;
    readonly ReportLimits limits = new();
    readonly ReaderWords words;
    readonly ReportReader reader;
    readonly string digest;
    readonly Keeping keeping;
    readonly GivenDates dates;
    readonly ReportIndex index = new();
    readonly ImmutableArray<ReadOutcome.Skipped>.Builder skipped = ImmutableArray.CreateBuilder<ReadOutcome.Skipped>();

    ReadRun(ReadRequest request, Keeping keeping)
    {
        this.request = request;
        this.keeping = keeping;
        words = new ReaderWords(request.Case);
        reader = new ReportReader(words, limits);
        digest = ReaderDigest.Of(request.Case, limits);
        dates = new GivenDates(request.Case, request.Date);
    }

    /// <summary>Reads them.</summary>
    /// <remarks>What a run that was cancelled had read stays in the folder of the record, and the next run goes on from there.</remarks>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ReadOutput> OfAsync(ReadRequest request, CancellationToken cancel)
    {
        if (request.Output is { } folder && !RecordWriter.MayWriteIn(request.PathOf(folder)))
        {
            return new ReadOutput.Taken(folder);
        }

        try
        {
            using var run = new ReadRun(request, Keeping.In(request.Output is { } output ? request.PathOf(output) : null));
            return await run.RunAsync(cancel);
        }
        catch (FormatException e) when (request.Output is { } output)
        {
            return new ReadOutput.Damaged(output, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && (request.Output ?? request.Text) is not null)
        {
            return new ReadOutput.Blocked((request.Output ?? request.Text)!, e.Message);
        }
    }

    async Task<ReadOutput> RunAsync(CancellationToken cancel)
    {
        var files = InputFiles.Of(request, limits.Bytes);
        var ids = new ReportIds(request.Case, request.CaseFolder, keeping.IdsBefore).Of(files);
        var names = ReportIds.NamesOf(files);
        if (request.Text is { } folder)
        {
            Directory.CreateDirectory(request.PathOf(folder));
        }

        request.Progress?.Report(new(ReadStage.Reports, 0, files.Length));
        var done = 0;
        await foreach (var step in Ordered.Of(files, (f, i) => Read(f, ids[i], names[i]), request.Threads, cancel))
        {
            Take(step);
            request.Progress?.Report(new(ReadStage.Reports, ++done, files.Length));
            cancel.ThrowIfCancellationRequested();
        }

        if (index.Count == 0)
        {
            return new ReadOutput.Nothing(skipped.ToImmutable());
        }

        var record = keeping.Finish(index.Compare(keeping.Article, cancel), skipped.ToImmutable());
        if (request.Output is { } output)
        {
            RecordPages.Write(request.PathOf(output), record, request, cancel);
        }

        return new ReadOutput.Done(record, request.Output is { } held ? Reviews.Read(request.PathOf(held)) : Reviews.None);
    }

    /// <summary>What became of one file: what was read, also as the reader gave it, or why it was not.</summary>
    sealed record Step(KeptReading? Kept, ReadReport? Report, ReadOutcome.Skipped? Skipped);

    Step Read(InputFile file, string id, string name)
    {
        var loaded = file.Load(limits.Bytes);
        if (loaded.Fault is { } why)
        {
            return new(null, null, new(file.Name, why));
        }

        var date = dates.Of(id);
        var readBy = date is { } given ? string.Create(CultureInfo.InvariantCulture, $"{digest}/{given:yyyy-MM-dd}") : digest;
        if (keeping.Find(file, id, loaded.Sha256, readBy) is { } kept)
        {
            var before = RecordedReadings.Back(kept.Reading);
            WriteBody(before, name);
            return new(kept, before, null);
        }

        switch (reader.Read(new ReportSource(id, file.Name, loaded.Bytes, date)))
        {
            case ReadOutcome.Read { Report: var report }:
                WriteBody(report, name);
                var reading = RecordedReadings.Of(report, loaded.Sha256, readBy, PositionSuggester.Suggest(report, words));
                return new(keeping.Prepare(reading, loaded.Bytes), report, null);
            case ReadOutcome.Skipped no:
                return new(null, null, no);
            default:
                throw new InvalidOperationException("A report was read or skipped.");
        }
    }

    void WriteBody(ReadReport report, string name)
    {
        if (request.Text is { } folder)
        {
            File.WriteAllText(Path.Combine(request.PathOf(folder), name + ".txt"), string.Join("\n\n", report.Page.Paragraphs.Select(p => p.Of(report.Page.Text))) + "\n");
        }
    }

    void Take(Step step)
    {
        if (step.Kept is { } kept)
        {
            keeping.Add(kept);
            index.Add(step.Report!);
        }
        else
        {
            skipped.Add(step.Skipped!);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => keeping.Dispose();
}
