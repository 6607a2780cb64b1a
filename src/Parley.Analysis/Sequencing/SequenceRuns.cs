namespace Parley.Analysis;

/// <summary>The fewest changes of actor within limits, and of those sequences the first in file order.</summary>
sealed partial class SequenceSearch
{
    /// <summary>The most words of levels kept at a time: half a gigabyte.</summary>
    const long MostKept = 1L << 26;

    bool Shortest(List<long[]> boxes)
    {
        StepOrder? shortest = null;
        foreach (var limit in boxes)
        {
            var runs = Runs(limit, shortest?.Changes ?? int.MaxValue, out var more);
            if (runs is null)
            {
                if (more)
                {
                    continue;
                }

                return false;
            }

            if (First(runs) is not { } steps)
            {
                return false;
            }

            var order = StepOrder.Of(all, steps);
            shortest = shortest is null || Earlier(order, shortest) ? order : shortest;
        }

        best = shortest ?? best;
        return shortest is not null;
    }

    static bool Earlier(StepOrder a, StepOrder b) =>
        a.Changes != b.Changes ? a.Changes < b.Changes : a.Steps.AsSpan().SequenceCompareTo(b.Steps.AsSpan()) < 0;

    /// <summary>Counts changes back from the end, phase by phase.</summary>
    /// <param name="limit">By party.</param>
    /// <param name="most">Changes of a sequence known.</param>
    /// <param name="more">True if there is none and that is because more than <paramref name="most"/> changes are needed.</param>
    PhaseRuns[]? Runs(long[] limit, int most, out bool more)
    {
        more = false;
        var runs = new PhaseRuns[spaces.Length];
        var (after, ready, kept) = (0, Enumerable.Repeat(true, all.ActorCount).ToArray(), 0L);
        for (var i = spaces.Length - 1; i >= 0; i--)
        {
            var room = (MostKept - kept) / spaces[i]!.Words;
            var levels = (int)Math.Min(room, Math.Min(most - after, all.StepCount + 1));
            if (!PhaseRuns.Count(spaces[i]!, limit, after, ready, levels, work, out var counted))
            {
                return null;
            }

            if (counted is null)
            {
                more = room > levels;
                return null;
            }

            runs[i] = counted;
            (after, ready, kept) = (counted.Before, counted.ReadyBefore, kept + counted.Kept);
        }

        return runs;
    }

    /// <summary>The first sequence in file order that has the fewest changes; null if the work ran out.</summary>
    List<int>? First(PhaseRuns[] runs)
    {
        var steps = new List<int>();
        var (last, changes) = (-1, runs.Length == 0 ? 0 : runs[0].Before);
        for (var i = 0; i < runs.Length; i++)
        {
            var phase = all.Phases[i];
            var at = new int[phase.Lines.Length];
            var (word, bit) = (0, 0);
            for (var left = phase.Lines.Sum(l => l.Length); left > 0; left--)
            {
                if (Next(spaces[i]!, runs[i], at, (word, bit), last, changes) is not { } next)
                {
                    return null;
                }

                var obligation = phase.Lines[next.Line].Obligation[at[next.Line]++];
                steps.Add(obligation);
                (word, bit, last, changes) = (next.Word, next.Bit, all.Actor[obligation], next.Changes);
            }
        }

        return steps;
    }

    (int Line, int Word, int Bit, int Changes)? Next(PhaseSpace space, PhaseRuns runs, int[] at, (int Word, int Bit) state, int last, int changes)
    {
        var lines = space.Phase.Lines;
        foreach (var line in Enumerable.Range(0, at.Length).Where(l => at[l] < lines[l].Length).OrderBy(l => lines[l].Obligation[at[l]]))
        {
            var actor = all.Actor[lines[line].Obligation[at[line]]];
            var left = changes - (last >= 0 && last != actor ? 1 : 0);
            var (word, bit) = space.Step(state.Word, state.Bit, line)!.Value;
            switch (runs.Can(word, bit, actor, left, work))
            {
                case null:
                    return null;
                case true:
                    return (line, word, bit, left);
                default:
                    break;
            }
        }

        throw new InvalidOperationException("A state that was counted to lead to the end does not.");
    }
}
