namespace Parley.Analysis;

/// <summary>
/// Counts what an analysis does, so that a limit is a count of work and a run repeats exactly. One unit is one
/// partial or whole package, subset or prefix looked at. Not for use by two threads at once.
/// </summary>
/// <param name="limit">Units after which the analysis stops with what it has; above 0.</param>
/// <param name="progress">Told the units done, every so often; null: nobody asks.</param>
/// <param name="cancel">Stops the analysis at once with <see cref="OperationCanceledException"/>.</param>
public sealed class Work(long limit, IProgress<long>? progress = null, CancellationToken cancel = default)
{
    const long Stride = 1 << 14;
    long nextLook = Stride;
    Work? whole;

    /// <summary>Units allowed.</summary>
    public long Limit { get; } = limit > 0 ? limit : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit is above 0.");

    /// <summary>Units done.</summary>
    public long Done { get; private set; }

    /// <summary>True once the limit is hit: the answer at hand is partial.</summary>
    public bool Exhausted => Done >= Limit;

    /// <summary>Without a limit, for what is small by construction.</summary>
    public static Work Unlimited() => new(long.MaxValue);

    /// <summary>A part of this work with a limit of its own, at most what is left; what it does counts here too.</summary>
    public Work Slice(long limit) => new(Math.Max(1, Math.Min(limit, Limit - Done)), null, cancel) { whole = this };

    /// <summary>Counts <paramref name="units"/> and says whether to go on.</summary>
    /// <exception cref="OperationCanceledException">The analysis was cancelled.</exception>
    public bool Spend(long units = 1)
    {
        Done = Done > Limit - units ? Limit : Done + units;
        if (Done >= nextLook)
        {
            nextLook = Done + Stride > Done ? Done + Stride : long.MaxValue;
            cancel.ThrowIfCancellationRequested();
            progress?.Report(Done);
        }

        return (whole?.Spend(units) ?? true) && Done < Limit;
    }
}
