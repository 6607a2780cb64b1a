using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Parley.Formats;
using Parley.Reports;

namespace Parley.Bench;

/// <summary>How many reports a second the whole reader does, nothing left out, files already in memory.</summary>
static class ReadingSpeed
{
    const int PlainBytes = 5_000;

    /// <summary>Full rounds before the clock runs, after which the JIT has settled, and its pause between them for compiling.</summary>
    const int WarmingRounds = 30;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static IEnumerable<string> Rows(string shared, string ceasefire)
    {
        var reader = new ReportReader(new CaseWords(CaseReader.Read(ceasefire).Case), new ReportLimits());
        var plain = PlainReports(Path.Combine(shared, "data", "attribution", "dev.jsonl"));
        var pages = Directory.GetFiles(Path.Combine(shared, "data", "articles", "html")).Order(StringComparer.Ordinal).Select(Source).ToImmutableArray();
        yield return "| what | reports a second | MB a second | allocated a report, kB | statements |";
        yield return "| --- | --- | --- | --- | --- |";
        yield return Row("plain text of 5 kB, one core", plain, reader, threads: 1, rounds: 30);
        yield return Row("plain text of 5 kB, two cores", plain, reader, threads: 2, rounds: 30);
        yield return Row("pages of HTML, one core", pages, reader, threads: 1, rounds: 5);
        yield return Row("pages of HTML, two cores", pages, reader, threads: 2, rounds: 5);
    }

    static string Row(string what, ImmutableArray<ReportSource> sources, ReportReader reader, int threads, int rounds)
    {
        for (var i = 0; i < WarmingRounds; i++)
        {
            Read(sources, reader, threads);
            Thread.Sleep(Pause);
        }

        var allocated = GC.GetTotalAllocatedBytes(true);
        var times = new List<TimeSpan>();
        var statements = 0;
        for (var i = 0; i < rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            statements = Read(sources, reader, threads);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        allocated = (GC.GetTotalAllocatedBytes(true) - allocated) / rounds;
        times.Sort();
        var seconds = times[rounds / 2].TotalSeconds;
        var bytes = sources.Sum(s => (long)s.Bytes.Length);
        return FormattableString.Invariant($"| {what} | {sources.Length / seconds:0} | {bytes / seconds / 1e6:0.0} | {allocated / sources.Length / 1e3:0} | {statements} |");
    }

    static int Read(ImmutableArray<ReportSource> sources, ReportReader reader, int threads)
    {
        var statements = 0;
        Parallel.For(0, sources.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            if (reader.Read(sources[i]) is ReadOutcome.Read read)
            {
                Interlocked.Add(ref statements, read.Report.Statements.Length);
            }
        });
        return statements;
    }

    static ImmutableArray<ReportSource> PlainReports(string jsonl) =>
    [
        .. File.ReadLines(jsonl).Select(Text).Where(t => t.Length >= PlainBytes).Select((t, i) =>
            new ReportSource($"r{i}", $"r{i}.txt", Encoding.UTF8.GetBytes(t[..PlainBytes]), new DateOnly(2031, 3, 10))),
    ];

    static string Text(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("text").GetString()!;
    }

    static ReportSource Source(string file) => new(Path.GetFileName(file), file, File.ReadAllBytes(file));
}
