namespace Parley.Tests.Desk;

/// <summary>Holds work in the background where it says how far it is, until it is let go.</summary>
sealed class HeldWork(int after = 0) : IDisposable
{
    readonly ManualResetEventSlim gate = new();
    readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int told;

    /// <summary>Ends when work has come to where it is held.</summary>
    public Task Arrived => arrived.Task;

    /// <summary>Called by the work: it is held once it has said that often how far it is.</summary>
    public void Hold()
    {
        if (Interlocked.Increment(ref told) > after)
        {
            arrived.TrySetResult();
            gate.Wait();
        }
    }

    public void Release() => gate.Set();

    public void Dispose() => gate.Set();
}
