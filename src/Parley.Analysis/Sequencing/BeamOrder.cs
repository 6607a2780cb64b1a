namespace Parley.Analysis;

/// <summary>
/// A good sequence quickly: step by step, the best few prefixes by greatest temptation so far, by what guarantees would
/// have to cover, by changes of actor and by file order are taken on (beam search).
/// </summary>
sealed class BeamOrder
{
    readonly Undertakings all;
    readonly int width;

    BeamOrder(Undertakings all, int width) => (this.all, this.width) = (all, width);

    /// <summary>A sequence that keeps to phases and precedences.</summary>
    public static StepOrder Of(Undertakings all, Work work)
    {
        var lines = all.Phases.Sum(p => p.Lines.Length);
        var beam = new BeamOrder(all, (int)Math.Clamp(2_000_000 / Math.Max(1L, (long)all.StepCount * lines), 1, 256));
        work.Spend(Math.Min((long)beam.width * all.StepCount, work.Limit / 4 + 1));
        var prefixes = new List<Prefix> { beam.Start() };
        foreach (var phase in all.Phases)
        {
            prefixes = [.. prefixes.Select(p => p with { At = new int[phase.Lines.Length] })];
            for (var left = phase.Lines.Sum(l => l.Length); left > 0; left--)
            {
                prefixes = beam.Next(phase, prefixes);
            }
        }

        return StepOrder.Of(all, prefixes[0].Steps());
    }

    Prefix Start()
    {
        var now = all.Phases.Length > 0 ? all.Phases[0].Start : new long[all.Parties.Length];
        return new Prefix([], now, now, 0, null, -1);
    }

    List<Prefix> Next(PhaseLines phase, List<Prefix> prefixes)
    {
        var next = from prefix in prefixes
                   from line in Enumerable.Range(0, phase.Lines.Length)
                   where Free(phase, prefix.At, line)
                   select Step(phase, prefix, line);
        var best = next.ToList();
        best.Sort(Compare);
        var kept = new List<Prefix>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prefix in best)
        {
            if (kept.Count < width && seen.Add($"{string.Join(',', prefix.At)};{all.Actor[prefix.Obligation]}"))
            {
                kept.Add(prefix);
            }
        }

        return kept;
    }

    static bool Free(PhaseLines phase, int[] at, int line)
    {
        if (at[line] == phase.Lines[line].Length)
        {
            return false;
        }

        foreach (var p in phase.Precedences)
        {
            if (p.Line == line && at[line] >= p.Steps && at[p.Needs] < p.NeedsSteps)
            {
                return false;
            }
        }

        return true;
    }

    Prefix Step(PhaseLines phase, Prefix prefix, int line)
    {
        var (steps, at) = (phase.Lines[line], prefix.At.ToArray());
        var (now, peaks) = (prefix.Now.ToArray(), prefix.Peaks.ToArray());
        var obligation = steps.Obligation[at[line]++];
        for (var p = 0; p < now.Length; p++)
        {
            now[p] += steps.Outstanding[p][at[line]] - steps.Outstanding[p][at[line] - 1];
            peaks[p] = Math.Max(peaks[p], now[p]);
        }

        var change = prefix.Obligation >= 0 && all.Actor[prefix.Obligation] != all.Actor[obligation];
        return new Prefix(at, now, peaks, prefix.Changes + (change ? 1 : 0), prefix, obligation);
    }

    static int Compare(Prefix a, Prefix b)
    {
        var (x, y) = (a.Peaks.Max(), b.Peaks.Max());
        if (x != y)
        {
            return x.CompareTo(y);
        }

        (x, y) = (a.Peaks.Sum(p => Math.Max(0, p)), b.Peaks.Sum(p => Math.Max(0, p)));
        if (x != y)
        {
            return x.CompareTo(y);
        }

        (x, y) = (a.Now.Max(), b.Now.Max());
        return (x, a.Changes, a.Obligation).CompareTo((y, b.Changes, b.Obligation));
    }

    /// <summary>A prefix of a sequence: how far each line of the current phase has come.</summary>
    sealed record Prefix(int[] At, long[] Now, long[] Peaks, int Changes, Prefix? Before, int Obligation)
    {
        public List<int> Steps()
        {
            var steps = new List<int>();
            for (var at = this; at.Before is not null; at = at.Before)
            {
                steps.Add(at.Obligation);
            }

            steps.Reverse();
            return steps;
        }
    }
}
