using System.Collections.Concurrent;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>The reading of reports into the records of cases, in the background: at most one of each case at a time.</summary>
sealed class Readings(Background background)
{
    readonly Lock gate = new();
    readonly ConcurrentDictionary<string, RunningRead> ofCase = new(StringComparer.Ordinal);

    /// <summary>The reading of a case that is running, or the last one.</summary>
    public RunningRead? Of(DeskCase opened) => ofCase.GetValueOrDefault(opened.Path);

    /// <summary>Begins to read the reports that belong to a case into its record, if none is being read.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="record">Its record so far; null where it has none.</param>
    /// <param name="then">The address to go on to when it is done.</param>
    public void Begin(DeskCase opened, Record? record, string then)
    {
        lock (gate)
        {
            if (Of(opened) is not { Work.IsRunning: true })
            {
                var whole = opened.Now.Case;
                ofCase[opened.Path] = new(then, background.Begin<ReadProgress, ReadOutput>(Timeout.InfiniteTimeSpan, (progress, cancel) => ReadRun.OfAsync(
                    new ReadRequest
                    {
                        Named = ReportFiles.Of(whole, opened.Folder, record),
                        From = opened.Folder,
                        Case = whole,
                        CaseFolder = opened.Folder,
                        Output = RecordReader.InCase,
                        Progress = progress,
                    },
                    cancel)));
            }
        }
    }

    /// <summary>Puts the last one away: what became of it has been told.</summary>
    public void Told(DeskCase opened)
    {
        if (ofCase.TryRemove(opened.Path, out var told))
        {
            background.Forget(told.Work);
        }
    }
}

/// <summary>Reports being read into the record of a case.</summary>
/// <param name="Then">The address to go on to when it is done.</param>
/// <param name="Work">The reading.</param>
sealed record RunningRead(string Then, Running<ReadProgress, ReadOutput> Work);
