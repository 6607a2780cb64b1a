using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>
/// Gives memory back while nobody waits. What an edit of a large case leaves behind takes as long to collect as the edit took
/// to save, and the collector would mostly begin in the middle of the next one.
/// </summary>
sealed class Leisure : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>Bytes allocated since the last collection from which another is worth its time.</summary>
    const long Worthwhile = 32_000_000;

    readonly ITimer timer;
    long collected;

    public Leisure(TimeProvider clock) => timer = clock.CreateTimer(_ => Collect(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Answers a request, and waits from its end for a quiet moment.</summary>
    public async Task After(HttpContext http, RequestDelegate next)
    {
        await next(http);
        timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    void Collect()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - Interlocked.Read(ref collected) < Worthwhile)
        {
            return;
        }

        Interlocked.Exchange(ref collected, allocated);
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
    }
}
