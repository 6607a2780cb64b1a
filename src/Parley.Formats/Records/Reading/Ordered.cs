using System.Threading.Channels;

namespace Parley.Formats;

/// <summary>Works on many things at once and gives what came of each in their order, holding no more than a few at a time.</summary>
static class Ordered
{
    /// <summary>Results that may wait for their turn, for each thread.</summary>
    const int Ahead = 4;

    /// <summary>What <paramref name="read"/> makes of each item, in order.</summary>
    public static async IAsyncEnumerable<TResult> Of<T, TResult>(
        IReadOnlyList<T> items, Func<T, int, TResult> read, int threads, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var waiting = Channel.CreateBounded<Task<TResult>>(threads * Ahead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var feeding = FeedAsync(items, read, threads, waiting.Writer, stop.Token);
        try
        {
            await foreach (var task in waiting.Reader.ReadAllAsync(cancel))
            {
                yield return await task;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    static async Task FeedAsync<T, TResult>(IReadOnlyList<T> items, Func<T, int, TResult> read, int threads, ChannelWriter<Task<TResult>> to, CancellationToken cancel)
    {
        using var free = new SemaphoreSlim(threads);
        var running = new List<Task>();
        try
        {
            for (var i = 0; i < items.Count; i++)
            {
                var at = i;
                await free.WaitAsync(cancel);
                var task = Task.Run(
                    () =>
                    {
                        try
                        {
                            return read(items[at], at);
                        }
                        finally
                        {
                            free.Release();
                        }
                    },
                    CancellationToken.None);
                running.RemoveAll(t => t.IsCompleted);
                running.Add(task);
                await to.WriteAsync(task, cancel);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Whoever waits for the results has been told already.
        }
        finally
        {
            to.TryComplete();
            await Task.WhenAll(running).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
