using System.Collections.Concurrent;

namespace Parley.Desk;

/// <summary>Begins work in the background, finds it again by its number, and ends what is left of it with the desk.</summary>
sealed class Background(DeskOptions options) : IDisposable
{
    readonly ConcurrentDictionary<int, Running> all = new();
    int last;

    /// <summary>Begins work.</summary>
    /// <param name="unasked">How long it goes on when no page asks for it.</param>
    /// <param name="work">What is done, told where to say how far it is and when to stop.</param>
    public Running<TProgress, TAnswer> Begin<TProgress, TAnswer>(TimeSpan unasked, Func<IProgress<TProgress>, CancellationToken, Task<TAnswer>> work)
        where TProgress : struct where TAnswer : class
    {
        var running = new Running<TProgress, TAnswer>(Interlocked.Increment(ref last), options.Clock, options.OnProgress, work) { Unasked = unasked };
        all[running.Number] = running;
        _ = TellAsync(running);
        return running;
    }

    /// <summary>Work that runs, was cancelled or broke; null of any other.</summary>
    public Running? Find(int number) => all.GetValueOrDefault(number);

    /// <summary>Ends work that nobody wants any more, and forgets what became of it.</summary>
    public void Forget(Running running)
    {
        running.Leave();
        all.TryRemove(running.Number, out _);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var running in all.Values)
        {
            running.Leave();
        }
    }

    async Task TellAsync(Running running)
    {
        await Task.WhenAny(running.Ended);
        if (running.Ended.Exception?.InnerException is { } e)
        {
            await OwnFault.Say(e);
        }
        else if (running.IsLeft || !running.IsCancelled)
        {
            all.TryRemove(running.Number, out _);
        }
    }
}
