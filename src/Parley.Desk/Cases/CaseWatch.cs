namespace Parley.Desk;

/// <summary>
/// Tells when a file was changed, also by editors that write another file and rename it. Several changes in a moment are told
/// once; a file caught half written is read again at its next change, or by the slow look that misses nothing.
/// </summary>
sealed class CaseWatch : IDisposable
{
    static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(40);
    static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    readonly Lock gate = new();
    readonly FileSystemWatcher? watcher;
    readonly Timer timer;
    readonly Action changed;
    bool ended;

    /// <summary>Watches a file; <paramref name="changed"/> is called also where nothing has.</summary>
    public CaseWatch(string path, Action changed)
    {
        this.changed = changed;
        timer = new Timer(_ => Tell(), null, Look, Timeout.InfiniteTimeSpan);
        watcher = Watcher(Path.GetFullPath(path));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            timer.Dispose();
        }

        watcher?.Dispose();
    }

    FileSystemWatcher? Watcher(string path)
    {
        var made = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path))
        {
            NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size | NotifyFilters.CreationTime,
        };
        made.Changed += (_, _) => Next(Settle);
        made.Created += (_, _) => Next(Settle);
        made.Deleted += (_, _) => Next(Settle);
        made.Renamed += (_, _) => Next(Settle);
        try
        {
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (IOException)
        {
            // The system grants no more watches: the slow look remains.
            made.Dispose();
            return null;
        }
    }

    void Next(TimeSpan wait)
    {
        lock (gate)
        {
            if (!ended)
            {
                timer.Change(wait, Timeout.InfiniteTimeSpan);
            }
        }
    }

    void Tell()
    {
        try
        {
            changed();
        }
        finally
        {
            Next(Look);
        }
    }
}
