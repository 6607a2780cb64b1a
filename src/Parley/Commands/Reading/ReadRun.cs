using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;
using Parley.Reports;

namespace Parley;

/// <summary>One run of <c>read</c>: from what was named to a record.</summary>
sealed class ReadRun : IDisposable
{
    readonly Terminal terminal;
    readonly ReadRequest request;
    readonly ReportLimits limits = new();
    readonly CaseWords words;
    readonly ReportReader reader;
    readonly string digest;
    readonly Keeping keeping;
    readonly GivenDates dates;
    readonly ReportIndex index = new();
    readonly ImmutableArray<ReadOutcome.Skipped>.Builder skipped = ImmutableArray.CreateBuilder<ReadOutcome.Skipped>();

    ReadRun(Terminal terminal, ReadRequest request, Keeping keeping)
    {
        this.terminal = terminal;
        this.request = request;
        this.keeping = keeping;
        words = new CaseWords(request.Case);
        reader = new ReportReader(words, limits);
        digest = ReaderDigest.Of(request.Case, limits);
        dates = new GivenDates(request.Case, request.Date);
    }

    public static async Task<ReadOutput> OfAsync(Terminal terminal, ReadRequest request, CancellationToken cancel)
    {
        if (request.Output is { } folder && !RecordWriter.MayWriteIn(folder))
        {
            return new ReadOutput.Wrong(new InputFault(folder, null, "--output", "a new or empty folder, or one that holds a record", "other files"));
        }

        try
        {
            using var run = new ReadRun(terminal, request, Keeping.In(request.Output));
            return await run.RunAsync(cancel);
        }
        catch (FormatException e)
        {
            return new ReadOutput.Wrong(new InputFault(request.Output, null, null, "the lines of a record; mend or take out the one that is not", e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException && (request.Output ?? request.Text) is not null)
        {
            return new ReadOutput.Wrong(new InputFault(request.Output ?? request.Text, null, null, "a folder that can be written", e.Message));
        }
    }

    async Task<ReadOutput> RunAsync(CancellationToken cancel)
    {
        var files = InputFiles.Of(request.Named, terminal.OpenInput, limits.Bytes, request.Output, request.Text);
        var ids = new ReportIds(request.Case, request.CaseFolder, keeping.IdsBefore).Of(files);
        var names = ReportIds.NamesOf(files);
        if (request.Text is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using (var progress = new ProgressBar(terminal, ReadCommand.Name, Math.Max(1, files.Length), "reports", "of"))
        {
            var done = 0;
            await foreach (var step in Ordered.Of(files, (f, i) => Read(f, ids[i], names[i]), request.Threads, cancel))
            {
                Take(step);
                progress.Report(++done);
                request.Taken();
                cancel.ThrowIfCancellationRequested();
            }
        }

        if (index.Count == 0)
        {
            return new ReadOutput.Wrong(Nothing());
        }

        var record = keeping.Finish(index.Compare(keeping.Article, cancel), skipped.ToImmutable());
        if (request.Output is { } output)
        {
            using var progress = new ProgressBar(terminal, "pages", record.Count, "pages", "of");
            RecordPages.Write(output, record, request.Case, request.CaseFolder, request.Threads, progress, cancel);
        }

        return new ReadOutput.Done(record, ReviewsBefore());
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
            File.WriteAllText(Path.Combine(folder, name + ".txt"), string.Join("\n\n", report.Page.Paragraphs.Select(p => p.Of(report.Page.Text))) + "\n");
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

    Reviews ReviewsBefore() => request.Output is { } folder ? Reviews.Read(folder) : Reviews.None;

    ImmutableArray<InputFault> Nothing() => skipped.Count == 0
        ? [new InputFault(null, null, "REPORT", "at least one report in what was named", "no file")]
        : [.. skipped.Select(s => new InputFault(RecordNaming.Plain(s.File), null, null, "a report that can be read", RecordNaming.Plain(s.Why)))];

    public void Dispose() => keeping.Dispose();
}
