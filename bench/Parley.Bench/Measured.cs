using System.Diagnostics;
using System.Globalization;

namespace Parley.Bench;

/// <summary>One row of the table: what was timed, the median of its runs, what it allocated, and what it found.</summary>
/// <param name="What">The work.</param>
/// <param name="Milliseconds">The median.</param>
/// <param name="Megabytes">Allocated in one run.</param>
/// <param name="Found">What came of it, so that nobody times nothing.</param>
sealed record Measured(string What, double Milliseconds, double Megabytes, string Found)
{
    /// <summary>Runs once to warm up, then <paramref name="runs"/> times on one thread, and takes the median.</summary>
    public static Measured Of<T>(string what, int runs, Func<T> run, Func<T, string> found)
    {
        var answer = run();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        run();
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var started = Stopwatch.GetTimestamp();
            answer = run();
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return new(what, times[runs / 2], allocated / 1e6, found(answer));
    }

    /// <summary>A row of a Markdown table; <paramref name="beside"/> is the plain way, timed in the same run.</summary>
    public string Row(Measured? beside)
    {
        var ratio = beside is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{beside.Milliseconds:0.##} ms, ×{beside.Milliseconds / Milliseconds:0}");
        return string.Create(CultureInfo.InvariantCulture, $"| {What} | {Milliseconds:0.##} | {Megabytes:0.#} | {Found} | {ratio} |");
    }
}
