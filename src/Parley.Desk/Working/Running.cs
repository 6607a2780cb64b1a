using System.Diagnostics.CodeAnalysis;

namespace Parley.Desk;

/// <summary>Work that goes on in the background while pages say how far it is. A person can cancel it; it ends as well when nobody asks for it any more, and with the desk.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source has no link, and its timer ends by itself: it holds nothing that is to be given back.")]
abstract class Running(int number, TimeProvider clock)
{
    readonly CancellationTokenSource stop = new();
    readonly long begun = clock.GetTimestamp();
    long ended;
    int waiting;
    volatile bool isShown, isCancelled, isLeft;

    /// <summary>Names it in addresses.</summary>
    public int Number => number;

    /// <summary>How long it goes on when no page asks for it. Browsers let a page that is not seen ask once a minute.</summary>
    public TimeSpan Unasked { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Ends when the work does, however it does.</summary>
    public abstract Task Ended { get; }

    public bool IsRunning => !Ended.IsCompleted;

    /// <summary>True if a person cancelled it.</summary>
    public bool IsCancelled => isCancelled;

    /// <summary>True if nobody wanted it any more: whoever asks again begins anew.</summary>
    public bool IsLeft => isLeft || stop.IsCancellationRequested && !isCancelled;

    /// <summary>Where in Parley the work broke, if it did: nothing of the case is in it.</summary>
    public string? Fault => Ended.Exception?.InnerException is { } e ? OwnFault.Place(e) : null;

    /// <summary>How long it has run, or ran.</summary>
    public TimeSpan Ran => clock.GetElapsedTime(begun, Interlocked.Read(ref ended) is var end and not 0 ? end : clock.GetTimestamp());

    /// <summary>Stops the work.</summary>
    protected CancellationToken Stopping => stop.Token;

    /// <summary>A person stops it.</summary>
    public void Cancel()
    {
        if (IsRunning)
        {
            isCancelled = true;
            stop.Cancel();
        }
    }

    /// <summary>Ends it where nobody wants it any more; what became of it is forgotten.</summary>
    public void Leave()
    {
        isLeft = true;
        stop.Cancel();
    }

    /// <summary>
    /// Waits a little for the end. Whoever waits keeps the work going; it is left where the only one who waits goes away, unless a
    /// page already shows that it runs and will ask again.
    /// </summary>
    public async Task WaitAsync(TimeSpan time, CancellationToken gone)
    {
        Interlocked.Increment(ref waiting);
        stop.CancelAfter(Unasked);
        await Task.WhenAny(Ended, Task.Delay(time, gone));
        var others = Interlocked.Decrement(ref waiting);
        if (!gone.IsCancellationRequested)
        {
            isShown |= IsRunning;
        }
        else if (others == 0 && !isShown && Unasked != Timeout.InfiniteTimeSpan)
        {
            Leave();
        }
    }

    /// <summary>Stops the clock: the work's last act.</summary>
    protected void Over() => Interlocked.Exchange(ref ended, clock.GetTimestamp());
}

/// <summary>The same with how far it is, and what it finds.</summary>
sealed class Running<TProgress, TAnswer> : Running, IProgress<TProgress> where TProgress : struct where TAnswer : class
{
    readonly Lock gate = new();
    readonly Action? told;
    readonly Task<TAnswer> work;
    TProgress progress;

    /// <param name="number">Names it in addresses.</param>
    /// <param name="clock">Tells how long it runs.</param>
    /// <param name="told">Called each time the work says how far it is, where it is done.</param>
    /// <param name="work">What is done, told where to say how far it is and when to stop.</param>
    public Running(int number, TimeProvider clock, Action? told, Func<IProgress<TProgress>, CancellationToken, Task<TAnswer>> work)
        : base(number, clock)
    {
        this.told = told;
        this.work = Task.Run(() => RunAsync(work));
    }

    public override Task Ended => work;

    /// <summary>What was found; null while it runs, and where it did not get to the end.</summary>
    public TAnswer? Answer => work.IsCompletedSuccessfully ? work.Result : null;

    /// <summary>How far it is.</summary>
    public TProgress Progress
    {
        get
        {
            lock (gate)
            {
                return progress;
            }
        }
    }

    public void Report(TProgress value)
    {
        lock (gate)
        {
            progress = value;
        }

        told?.Invoke();
    }

    async Task<TAnswer> RunAsync(Func<IProgress<TProgress>, CancellationToken, Task<TAnswer>> doing)
    {
        try
        {
            return await doing(this, Stopping);
        }
        finally
        {
            Over();
        }
    }
}
