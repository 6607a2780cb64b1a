using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Parley.Reports;

namespace Parley.Bench;

/// <summary>Reading reports beside each other: time and memory by how many there are, on invented reports.</summary>
static class ComparingBench
{
    const ulong Seed = 1;

    static readonly ImmutableArray<int> Sizes = [1_000, 10_000, 50_000];

    public static void Run()
    {
        Console.WriteLine("| reports | add, s | compare, s | ms a report | index, MB | compare, peak MB more | pairs found of those made | pairs wrong |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        Measure(200);
        foreach (var size in Sizes)
        {
            Console.WriteLine(Measure(size));
        }
    }

    static string Measure(int size)
    {
        var made = new InventedReports(Seed, size);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new ReportIndex();
        var adding = TimeSpan.Zero;
        for (var n = 0; n < size; n++)
        {
            // Making the text is not what is timed.
            var report = Report(n, made.Page(n));
            var started = Stopwatch.GetTimestamp();
            index.Add(report);
            adding += Stopwatch.GetElapsedTime(started);
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (comparison, comparing, peak) = Compared(index, made);
        var (found, wrong) = made.Check(comparison);
        GC.KeepAlive(index);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {size:N0} | {adding.TotalSeconds:0.00} | {comparing.TotalSeconds:0.00} | {(adding + comparing).TotalMilliseconds / size:0.00} | {kept / 1e6:0} | {peak / 1e6:0} | {found} of {made.Retold} | {wrong} |");
    }

    /// <summary>The most memory in use is looked at each time a page is asked for.</summary>
    static (Comparison Comparison, TimeSpan Took, long Peak) Compared(ReportIndex index, InventedReports made)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        var asked = 0;
        var started = Stopwatch.GetTimestamp();
        var comparison = index.Compare(n =>
        {
            if (Interlocked.Increment(ref asked) % 256 == 1)
            {
                InterlockedMax(ref peak, GC.GetTotalMemory(forceFullCollection: false) - before);
            }

            return made.Page(n);
        });
        var took = Stopwatch.GetElapsedTime(started);
        InterlockedMax(ref peak, GC.GetTotalMemory(forceFullCollection: false) - before);
        return (comparison, took, peak);
    }

    static void InterlockedMax(ref long most, long value)
    {
        for (var seen = Interlocked.Read(ref most); value > seen; seen = Interlocked.Read(ref most))
        {
            if (Interlocked.CompareExchange(ref most, value, seen) == seen)
            {
                return;
            }
        }
    }

    static ReadReport Report(int number, Page page) => new()
    {
        Id = InventedReports.Id(number),
        File = InventedReports.Id(number),
        Original = page.Text,
        Page = page,
        Statements = [],
        Meetings = [],
        Events = [],
        Figures = [],
    };
}
