using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>
/// The best sequence, exactly: first the least greatest temptation, then the limits by party whose sum is least, then the
/// fewest changes of actor within such limits, then the first in file order.
/// </summary>
/// <remarks>
/// Whether a sequence exists within given limits is one pass over the states of each phase (<see cref="PhaseSpace"/>), since
/// temptations depend on the state alone. A limit is found by halving; each pass raises the lower end to a value of a state
/// that every sequence must take, or lowers the upper end to that of a sequence, so it ends exactly.
/// </remarks>
sealed partial class SequenceSearch
{
    readonly Undertakings all;
    readonly Work work;
    readonly ImmutableArray<PhaseSpace?> spaces;
    readonly long[] barrier;
    StepOrder best;
    long lower;

    SequenceSearch(Undertakings all, Work work, int wordSize)
    {
        (this.all, this.work) = (all, work);
        best = BeamOrder.Of(all, work);
        spaces = Spaces(all, wordSize);
        barrier = Barrier(all);
        lower = barrier.Max();
    }

    /// <summary>What was found.</summary>
    /// <param name="Best">The best sequence, or the best found.</param>
    /// <param name="Proven">Whether it is proven to be the best.</param>
    /// <param name="Lower">No sequence has a greatest temptation below this, in units.</param>
    public readonly record struct Result(StepOrder Best, bool Proven, long Lower);

    /// <summary>Searches.</summary>
    /// <param name="all">What there is to do.</param>
    /// <param name="work">Counts words.</param>
    /// <param name="wordSize">How many states a word may hold, 1 to 64; changes the speed and nothing else.</param>
    public static Result Of(Undertakings all, Work work, int wordSize = 64)
    {
        var search = new SequenceSearch(all, work, wordSize);
        var proven = search.Run();
        return new Result(search.best, proven, search.lower);
    }

    /// <summary>The spaces, smallest first as far as their words suffice; null for the others.</summary>
    static ImmutableArray<PhaseSpace?> Spaces(Undertakings all, int wordSize)
    {
        var made = new PhaseSpace?[all.Phases.Length];
        var left = PhaseSpace.MostWords;
        foreach (var i in Enumerable.Range(0, made.Length).OrderBy(i => all.Phases[i].States))
        {
            made[i] = PhaseSpace.Of(all.Phases[i], all.Actor, left, wordSize);
            left -= made[i]?.Words ?? left;
        }

        return [.. made];
    }

    /// <summary>By party, its greatest temptation at the starts and ends of phases: every sequence passes them.</summary>
    static long[] Barrier(Undertakings all)
    {
        var passed = all.Parties.Select((_, p) => all.Units(-all.Held[p])).ToArray();
        foreach (var phase in all.Phases)
        {
            passed = [.. passed.Zip(phase.Offset, Math.Max).Zip(phase.Start, Math.Max)];
        }

        return passed;
    }

    bool Run()
    {
        var parties = barrier.Length;
        var everybody = Enumerable.Repeat(true, parties).ToArray();
        if (Least(new long[parties], everybody, lower, best.Greatest) is not long least)
        {
            return false;
        }

        lower = least;
        if (spaces.Any(s => s is null))
        {
            return false;
        }

        var limit = Enumerable.Repeat(least + all.Tie, parties).ToArray();
        return Restrict(limit) && Limits(limit) is { } boxes && Shortest(boxes);
    }

    bool Restrict(long[] limit)
    {
        foreach (var space in spaces)
        {
            if (!space!.Restrict(limit, work))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The least common value to which the limits of <paramref name="raised"/> must be raised, those of the others given.</summary>
    /// <param name="limit">By party; those raised are overwritten.</param>
    /// <param name="raised">The parties meant.</param>
    /// <param name="from">A value that no sequence is below.</param>
    /// <param name="to">A value that suffices.</param>
    /// <returns>Null if the work ran out; <see cref="lower"/> then holds what is proven, if everybody was meant.</returns>
    long? Least(long[] limit, bool[] raised, long from, long to)
    {
        foreach (var space in spaces.OfType<PhaseSpace>())
        {
            var enough = to;
            for (var next = from; from < enough; next = from + (enough - from) / 2)
            {
                Raise(limit, raised, next);
                if (space.Reach(limit, raised, work, out var cut) is not bool reached)
                {
                    lower = raised.All(r => r) ? Math.Max(lower, from) : lower;
                    return null;
                }

                if (reached)
                {
                    enough = Math.Min(next, Math.Max(from, PeakOf(space, raised)));
                }
                else
                {
                    from = Math.Min(enough, Math.Max(next + 1, cut));
                }
            }
        }

        return from;
    }

    static void Raise(long[] limit, bool[] raised, long to)
    {
        for (var p = 0; p < limit.Length; p++)
        {
            limit[p] = raised[p] ? to : limit[p];
        }
    }

    static long PeakOf(PhaseSpace space, bool[] raised)
    {
        var peaks = space.Phase.PeaksOf([.. Obligations(space.Phase, space.Walk())]);
        return raised.Select((r, p) => r ? peaks[p] : long.MinValue).Max();
    }

    /// <summary>Whether a sequence is within the limits; if so, its peaks. Null if the work ran out.</summary>
    (bool Found, long[] Peaks)? Within(long[] limit)
    {
        var peaks = barrier.ToArray();
        var order = new List<int>();
        foreach (var space in spaces)
        {
            if (space!.Reach(limit, new bool[limit.Length], work, out _) is not bool reached)
            {
                return null;
            }

            if (!reached)
            {
                return (false, peaks);
            }

            var steps = Obligations(space.Phase, space.Walk()).ToArray();
            order.AddRange(steps);
            peaks = [.. peaks.Zip(space.Phase.PeaksOf(steps), Math.Max)];
        }

        best = StepOrder.Better(best, StepOrder.Of(all, order), all.Tie);
        return (true, peaks);
    }

    static IEnumerable<int> Obligations(PhaseLines phase, List<int> walk)
    {
        var at = new int[phase.Lines.Length];
        foreach (var line in walk)
        {
            yield return phase.Lines[line].Obligation[at[line]++];
        }
    }
}
