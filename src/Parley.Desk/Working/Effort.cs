using Parley.Analysis;

namespace Parley.Desk;

/// <summary>How far an analysis in the background is.</summary>
/// <param name="Step">Which step it is at, from 1; 0 before the first.</param>
/// <param name="Done">Units of work done in that step.</param>
/// <param name="Limit">Units at which the step stops with what it has.</param>
readonly record struct EffortProgress(int Step, long Done, long Limit);

/// <summary>What an analysis in the background is granted, step by step.</summary>
sealed class Effort(IProgress<EffortProgress>? progress, CancellationToken cancel)
{
    int step;

    /// <summary>The work of the next step.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Work Next(long limit)
    {
        cancel.ThrowIfCancellationRequested();
        var at = new EffortProgress(++step, 0, limit);
        progress?.Report(at);
        return new Work(limit, progress is null ? null : new Counted(progress, at), cancel);
    }

    sealed class Counted(IProgress<EffortProgress> progress, EffortProgress at) : IProgress<long>
    {
        public void Report(long value) => progress.Report(at with { Done = value });
    }
}
