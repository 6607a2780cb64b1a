using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>
/// One case file while the desk is open: what it holds now, who must be told when that changes, and the changes made here,
/// so that they can be taken back.
/// </summary>
public sealed class DeskCase : IDisposable
{
    /// <summary>How many versions are remembered, to show what changed since a page was made.</summary>
    const int VersionsKept = 64;

    readonly Lock gate = new();
    readonly CaseWatch watch;
    readonly LinkedList<(string Version, OpenedCase Opened)> seen = [];
    TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    CaseSnapshot now;

    DeskCase(string key, string path, CaseSnapshot first)
    {
        Key = key;
        Path = path;
        now = first;
        Remember(first);
        watch = new CaseWatch(path, Reread);
    }

    /// <summary>Its name in addresses.</summary>
    public string Key { get; }

    /// <summary>The case file.</summary>
    public string Path { get; }

    /// <summary>The folder it lies in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    /// <summary>The changes made here.</summary>
    public History History { get; } = new();

    /// <summary>The case as it is now.</summary>
    public CaseSnapshot Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }
    }

    /// <summary>Opens a case file.</summary>
    /// <returns>The case, or the faults that keep it from being one.</returns>
    public static (DeskCase? Case, ImmutableArray<Fault> Faults) Open(string key, string path)
    {
        var opened = CaseStore.Open(path);
        var (first, faults) = CaseSnapshot.First(opened);
        return first is null ? (null, faults) : (new DeskCase(key, opened.Path, first), []);
    }

    /// <summary>Ends when the version is no longer this one.</summary>
    public async Task ChangedFrom(string version, CancellationToken cancel)
    {
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (now.Version != version)
                {
                    return;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancel);
        }
    }

    /// <summary>Saves edits of the version a page showed, all or none.</summary>
    /// <param name="what">The change in a few words, for undo.</param>
    /// <param name="edits">The edits, one after the other.</param>
    /// <param name="seenVersion">The version its author read; null where the change only adds and does not depend on what is there.</param>
    public SaveOutcome Save(string what, IReadOnlyList<CaseEdit> edits, string? seenVersion = null)
    {
        lock (gate)
        {
            Take(CaseStore.Open(Path));
            var read = seenVersion is null ? now.Newest : seen.FirstOrDefault(s => s.Version == seenVersion).Opened;
            if (read is null)
            {
                return new SaveOutcome.Changed("The page is older than what the desk remembers; read it again.");
            }

            var outcome = CaseStore.Save(read, [.. edits]);
            if (outcome is SaveOutcome.Saved saved)
            {
                History.Made(what, read.Bytes, saved.Now.Bytes);
                Take(saved.Now);
            }

            return outcome;
        }
    }

    /// <summary>Takes back the last change made here; null if there is none.</summary>
    public SaveOutcome? Undo() => Step(History.Undo);

    /// <summary>Makes the change last taken back once more; null if there is none.</summary>
    public SaveOutcome? Redo() => Step(History.Redo);

    /// <inheritdoc/>
    public void Dispose() => watch.Dispose();

    SaveOutcome? Step(Func<OpenedCase, SaveOutcome?> step)
    {
        lock (gate)
        {
            Take(CaseStore.Open(Path));
            var outcome = step(now.Newest);
            if (outcome is SaveOutcome.Saved saved)
            {
                Take(saved.Now);
            }

            return outcome;
        }
    }

    void Reread()
    {
        lock (gate)
        {
            if (File.Exists(Path))
            {
                Take(CaseStore.Open(Path));
            }
        }
    }

    void Take(OpenedCase opened)
    {
        if (opened.Bytes.Span.SequenceEqual(now.Newest.Bytes.Span))
        {
            return;
        }

        now = now.Next(opened);
        Remember(now);
        var told = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    void Remember(CaseSnapshot snapshot)
    {
        seen.AddFirst((snapshot.Version, snapshot.Newest));
        if (seen.Count > VersionsKept)
        {
            seen.RemoveLast();
        }
    }
}
