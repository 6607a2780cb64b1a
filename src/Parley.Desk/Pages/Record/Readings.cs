using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>The reading of reports into the records of cases, in the background: at most one of each case at a time, each can be cancelled. They end with the desk.</summary>
sealed class Readings : IDisposable
{
    readonly ConcurrentDictionary<string, RunningRead> ofCase = new(StringComparer.Ordinal);

    /// <summary>The reading of a case that is running, or the last one.</summary>
    public RunningRead? Of(DeskCase opened) => ofCase.GetValueOrDefault(opened.Path);

    /// <summary>Begins to read the reports that belong to a case into its record; gives the one that is running if there is one.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="record">Its record so far; null where it has none.</param>
    /// <param name="then">The address to go on to when it is done.</param>
    public RunningRead Begin(DeskCase opened, Record? record, string then) => ofCase.AddOrUpdate(
        opened.Path,
        _ => RunningRead.Of(opened, record, then),
        (_, last) => last.IsRunning ? last : RunningRead.Of(opened, record, then));

    /// <summary>Puts the last one away: what became of it has been told.</summary>
    public void Told(DeskCase opened) => ofCase.TryRemove(opened.Path, out _);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var running in ofCase.Values)
        {
            running.Cancel();
        }
    }
}

/// <summary>Reports being read into the record of a case.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The source has neither timer nor link: it holds nothing that is to be given back.")]
sealed class RunningRead : IProgress<ReadProgress>
{
    readonly CancellationTokenSource stop = new();
    readonly Lock gate = new();
    ReadProgress progress;

    RunningRead(string then) => Then = then;

    /// <summary>The address to go on to when it is done.</summary>
    public string Then { get; }

    /// <summary>What became of it; null while it runs or where it was cancelled.</summary>
    public ReadOutput? Output { get; private set; }

    /// <summary>Ends when the reading does.</summary>
    public Task Ended { get; private set; } = Task.CompletedTask;

    public bool IsRunning => !Ended.IsCompleted;

    public bool IsCancelled => stop.IsCancellationRequested;

    /// <summary>How far it is.</summary>
    public ReadProgress Progress
    {
        get
        {
            lock (gate)
            {
                return progress;
            }
        }
    }

    public static RunningRead Of(DeskCase opened, Record? record, string then)
    {
        var running = new RunningRead(then);
        var whole = opened.Now.Case;
        var request = new ReadRequest
        {
            Named = ReportFiles.Of(whole, opened.Folder, record),
            From = opened.Folder,
            Case = whole,
            CaseFolder = opened.Folder,
            Output = RecordReader.InCase,
            Progress = running,
        };
        running.Ended = Task.Run(() => running.RunAsync(request));
        return running;
    }

    public void Cancel() => stop.Cancel();

    public void Report(ReadProgress value)
    {
        lock (gate)
        {
            progress = value;
        }
    }

    async Task RunAsync(ReadRequest request)
    {
        try
        {
            Output = await ReadRun.OfAsync(request, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What had been read stays beside the record, and the next reading goes on from there.
        }
    }
}
