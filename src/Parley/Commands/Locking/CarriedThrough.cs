namespace Parley;

/// <summary>While it is open, a process that was told to stop waits for it to be closed: what is half done on the disk is finished or undone first.</summary>
sealed class CarriedThrough : IDisposable
{
    /// <summary>How long the end of the process waits.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    readonly ManualResetEventSlim closed = new();

    public CarriedThrough() => AppDomain.CurrentDomain.ProcessExit += Wait;

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Wait;
        closed.Set();
    }

    void Wait(object? sender, EventArgs e) => closed.Wait(Patience);
}
