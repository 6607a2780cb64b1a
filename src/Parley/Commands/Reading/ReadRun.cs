using System.Collections.Immutable;
using Parley.Formats;
using Parley.Reports;

namespace Parley;

/// <summary>One run of <c>read</c>: from what was named to a record.</summary>
sealed class ReadRun
{
    readonly Terminal terminal;
    readonly ReadRequest request;
    readonly ReportLimits limits = new();
    readonly ReportReader reader;
    readonly List<ReportReading> readings = [];
    readonly ImmutableArray<ReadOutcome.Skipped>.Builder skipped = ImmutableArray.CreateBuilder<ReadOutcome.Skipped>();

    ReadRun(Terminal terminal, ReadRequest request)
    {
        this.terminal = terminal;
        this.request = request;
        reader = new ReportReader(new CaseWords(request.Case), limits);
    }

    public static Task<ReadOutput> OfAsync(Terminal terminal, ReadRequest request, CancellationToken cancel) => new ReadRun(terminal, request).RunAsync(cancel);

    async Task<ReadOutput> RunAsync(CancellationToken cancel)
    {
        var files = InputFiles.Of(request.Named, terminal.OpenInput, limits.Bytes);
        var ids = new ReportIds(request.Case, Path.GetDirectoryName(request.CaseFile), ImmutableDictionary<string, string>.Empty).Of(files);
        var names = ReportIds.NamesOf(files);
        if (request.Text is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using (var progress = new ProgressBar(terminal, ReadCommand.Name, Math.Max(1, files.Length), "reports", "of"))
        {
            var done = 0;
            await foreach (var (outcome, sha) in Ordered.Of(files, (f, i) => Read(f, ids[i]), request.Threads, cancel))
            {
                Take(outcome, sha, names[done]);
                progress.Report(++done);
            }
        }

        return readings.Count > 0
            ? new ReadOutput.Done(new Record { Readings = readings, Across = new([], [.. readings.Select(r => ImmutableArray.Create(r.Report.Id))], []), Skipped = skipped.ToImmutable() })
            : new ReadOutput.Wrong(Nothing());
    }

    (ReadOutcome, string Sha256) Read(InputFile file, string id)
    {
        var bytes = file.Load(limits.Bytes);
        return bytes.Fault is { } why
            ? (new ReadOutcome.Skipped(file.Name, why), "")
            : (reader.Read(new ReportSource(id, file.Name, bytes.Bytes, request.Date)), bytes.Sha256);
    }

    void Take(ReadOutcome outcome, string sha, string name)
    {
        if (outcome is ReadOutcome.Read { Report: var report })
        {
            readings.Add(RecordedReadings.Of(report, sha, "", []));
            if (request.Text is { } folder)
            {
                File.WriteAllText(Path.Combine(folder, name + ".txt"), string.Join("\n\n", report.Page.Paragraphs.Select(p => p.Of(report.Page.Text))) + "\n");
            }
        }
        else if (outcome is ReadOutcome.Skipped no)
        {
            skipped.Add(no);
        }
    }

    ImmutableArray<InputFault> Nothing() => skipped.Count == 0
        ? [new InputFault(null, null, "REPORT", "at least one report in what was named", "no file")]
        : [.. skipped.Select(s => new InputFault(s.File, null, null, "a report that can be read", s.Why))];
}
