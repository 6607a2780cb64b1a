namespace Parley.Desk;

/// <summary>
/// Tells when a file was changed, also by editors that write another file and rename it. Several changes in a moment are told
/// once; a file caught half written is read again at its next change, or by the slow look that misses nothing.
/// </summary>
sealed class CaseWatch : IDisposable
{
    static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(40);
    static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    readonly FileSystemWatcher watcher;
    readonly Timer timer;

    public CaseWatch(string path, Action changed)
    {
        var full = Path.GetFullPath(path);
        timer = new Timer(_ => Tell(changed), null, Look, Look);
        watcher = new FileSystemWatcher(Path.GetDirectoryName(full)!, Path.GetFileName(full))
        {
            NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        watcher.Changed += (_, _) => Soon();
        watcher.Created += (_, _) => Soon();
        watcher.Renamed += (_, _) => Soon();
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    void Soon() => timer.Change(Settle, Look);

    static void Tell(Action changed)
    {
        try
        {
            changed();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another program holds the file while it writes; the next look reads it.
        }
    }
}
