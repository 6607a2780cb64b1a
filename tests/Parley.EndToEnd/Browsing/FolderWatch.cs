using System.Collections.Concurrent;

namespace Parley.EndToEnd.Browsing;

/// <summary>Everything that is made in folders while it watches, also what is gone again in a moment.</summary>
sealed class FolderWatch : IDisposable
{
    readonly ConcurrentBag<string> made = [];
    readonly List<FileSystemWatcher> watchers;

    public FolderWatch(params string[] folders) => watchers = [.. folders.Select(Watch)];

    public IEnumerable<string> Made => made;

    public void Dispose() => watchers.ForEach(w => w.Dispose());

    FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Created += (_, e) => made.Add(e.FullPath);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
