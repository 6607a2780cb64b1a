using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>A sequence of obligations and what it is compared by.</summary>
/// <param name="Steps">The obligation of each step, as its place among those in force.</param>
/// <param name="Peaks">The greatest temptation by party, in units.</param>
/// <param name="Changes">How often the next step is another actor's.</param>
sealed record StepOrder(ImmutableArray<int> Steps, long[] Peaks, int Changes)
{
    /// <summary>The greatest temptation of all.</summary>
    public long Greatest => Peaks.Max();

    /// <summary>The sum of what each would need as a guarantee.</summary>
    public long Needed => Peaks.Sum(p => Math.Max(0, p));

    /// <summary>The order of those steps.</summary>
    public static StepOrder Of(Undertakings all, IEnumerable<int> steps)
    {
        var order = steps.ToImmutableArray();
        var changes = 0;
        for (var i = 1; i < order.Length; i++)
        {
            changes += all.Actor[order[i]] != all.Actor[order[i - 1]] ? 1 : 0;
        }

        return new StepOrder(order, PeaksOf(all, order), changes);
    }

    /// <summary>The better of two by greatest temptation, sum, changes and file order; what is a tie by <paramref name="tie"/> goes on to the next.</summary>
    public static StepOrder Better(StepOrder a, StepOrder b, long tie)
    {
        if (Math.Abs(a.Greatest - b.Greatest) > tie)
        {
            return a.Greatest < b.Greatest ? a : b;
        }

        if (Math.Abs(a.Needed - b.Needed) > tie)
        {
            return a.Needed < b.Needed ? a : b;
        }

        return (a.Changes, a.Steps.AsSpan().SequenceCompareTo(b.Steps.AsSpan())).CompareTo((b.Changes, 0)) <= 0 ? a : b;
    }

    static long[] PeaksOf(Undertakings all, ImmutableArray<int> order)
    {
        var peaks = all.Held.Select(held => all.Units(-held)).ToArray();
        var at = 0;
        foreach (var phase in all.Phases)
        {
            var count = phase.Lines.Sum(l => l.Length);
            peaks = [.. peaks.Zip(phase.PeaksOf(order.AsSpan().Slice(at, count)), Math.Max)];
            at += count;
        }

        return peaks;
    }
}
