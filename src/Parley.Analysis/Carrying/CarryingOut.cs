using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>How far an obligation is carried out on a day.</summary>
/// <remarks>
/// <para>The latest progress by the day counts, <see cref="ObligationState.Due"/> before the first. Progress that names no step
/// and no batch is about the whole, and so about every step and batch; progress that names one is about it alone: one
/// batch done is not the obligation done.</para>
/// <para>The whole has come as far as the step, or the batch, that has come least far, whichever says more, and it is disputed
/// while any is. Batches say something of the whole only where all on the lists of the obligation are in one.</para>
/// </remarks>
public sealed record CarryingOut
{
    /// <summary>The state of the whole.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The state of each step, in order.</summary>
    public required ImmutableArray<ObligationState> Steps { get; init; }

    /// <summary>The state of each batch of the lists of the obligation, by its number.</summary>
    public required ImmutableArray<KeyValuePair<int, ObligationState>> Batches { get; init; }

    /// <summary>The latest progress by the day, whatever it is about; null while there is none.</summary>
    public required ObligationProgress? Latest { get; init; }

    /// <summary>Asks for one obligation.</summary>
    /// <param name="whole">The case, whole or as it stands for a reader: only progress and lists in it count.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="obligation">An obligation of the case.</param>
    public static CarryingOut Of(Case whole, DateOnly asOf, Obligation obligation)
    {
        var ordered = obligation.Progress.Where(p => p.Date.Start <= asOf).OrderBy(p => p.Date.Start).ToImmutableArray();
        ImmutableArray<ObligationState> steps = [.. Enumerable.Range(1, obligation.Steps).Select(step => StateOf(ordered, p => p.Step == step))];
        var listed = whole.Lists.Where(l => l.Of == obligation.Id).SelectMany(l => l.Entries).Select(e => e.Batch).ToImmutableArray();
        ImmutableArray<KeyValuePair<int, ObligationState>> batches =
        [
            .. listed.OfType<int>().Distinct().Order().Select(b => KeyValuePair.Create(b, StateOf(ordered, p => p.Batch == b))),
        ];
        // The order of the states is that of how far it has come, once none is disputed.
        var byBatch = listed.IsEmpty || listed.Contains(null) ? ObligationState.Due : batches.Min(b => b.Value);
        return new()
        {
            State = steps.Concat(batches.Select(b => b.Value)).Contains(ObligationState.Disputed)
                ? ObligationState.Disputed
                : new[] { steps.Min(), byBatch }.Max(),
            Steps = steps,
            Batches = batches,
            Latest = ordered.LastOrDefault(),
        };
    }

    static ObligationState StateOf(ImmutableArray<ObligationProgress> ordered, Func<ObligationProgress, bool> isAbout) =>
        ordered.LastOrDefault(p => isAbout(p) || p is { Step: null, Batch: null })?.State ?? ObligationState.Due;
}
