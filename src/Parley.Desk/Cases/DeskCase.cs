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
        watch = new CaseWatch(path, Refresh);
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
        var (opened, fault) = Read(path);
        if (opened is null)
        {
            return (null, [fault!]);
        }

        var (read, file) = CaseStore.Read(opened);
        return file.Case is null ? (null, file.Faults) : (new DeskCase(key, opened.Path, CaseSnapshot.First(read, file)), []);
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
            Reread();
            if (!now.Faults.IsEmpty && (seenVersion is null || seenVersion == now.Version))
            {
                return new SaveOutcome.Faulty(now.Faults);
            }

            var read = seenVersion is null || seenVersion == now.Version ? now.Newest : seen.FirstOrDefault(s => s.Version == seenVersion).Opened;
            if (read is null)
            {
                return new SaveOutcome.Changed("The page is older than what the desk remembers; read it again.");
            }

            // The edits may name places as only one of the two versions has them: of a version that is gone the difference is told.
            if (!ReferenceEquals(read, now.Newest))
            {
                return SaveOutcome.Changed.Between(read, now.Newest);
            }

            var outcome = CaseStore.Save(read, [.. edits]);
            if (outcome is SaveOutcome.Saved saved)
            {
                History.Made(what, read.Bytes, saved.Now.Bytes);
                Take(saved.Now, saved.File);
            }

            return outcome;
        }
    }

    /// <summary>Reads the file if it was changed, without waiting to be told.</summary>
    public void Refresh()
    {
        lock (gate)
        {
            Reread();
        }
    }

    /// <summary>Takes back the last change made here; null if there is none, or if the last is not the one that was to be taken back.</summary>
    public SaveOutcome? Undo(int? number = null) => Step(() => History.Undo(now.Newest, number));

    /// <summary>Makes the change last taken back once more; null if there is none, or if the last is not the one that was to be made again.</summary>
    public SaveOutcome? Redo(int? number = null) => Step(() => History.Redo(now.Newest, number));

    /// <inheritdoc/>
    public void Dispose() => watch.Dispose();

    SaveOutcome? Step(Func<SaveOutcome?> step)
    {
        lock (gate)
        {
            Reread();
            if (!now.Faults.IsEmpty)
            {
                return new SaveOutcome.Faulty(now.Faults);
            }

            var outcome = step();
            if (outcome is SaveOutcome.Saved saved)
            {
                Take(saved.Now, saved.File);
            }

            return outcome;
        }
    }

    void Reread()
    {
        var (opened, fault) = Read(Path);
        if (fault is not null)
        {
            if (!now.Faults.Contains(fault))
            {
                Set(now.Without(fault));
            }
        }
        else if (!opened!.Bytes.Span.SequenceEqual(now.Newest.Bytes.Span) || IsUnread(opened))
        {
            var (read, file) = CaseStore.Read(opened);
            Take(read, file);
        }
    }

    /// <summary>True of a file that is there again and has nothing in it: its bytes are those of one that is not there.</summary>
    bool IsUnread(OpenedCase opened) => opened.Bytes.IsEmpty && now.Faults is [{ Line: 0 }];

    static (OpenedCase? Opened, Fault? Fault) Read(string path)
    {
        try
        {
            return (CaseStore.Open(path), null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new Fault(path, 0, "", "the case file, which was here; put it back", "no such file"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Fault(path, 0, "", "a file that can be read", e.Message));
        }
    }

    void Take(OpenedCase opened, CaseFile file) => Set(now.Next(opened, file));

    void Set(CaseSnapshot next)
    {
        now = next;
        Remember(next);
        var told = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }

    void Remember(CaseSnapshot snapshot)
    {
        seen.AddFirst((snapshot.Version, snapshot.Newest.Plain));
        if (seen.Count > VersionsKept)
        {
            seen.RemoveLast();
        }
    }
}
