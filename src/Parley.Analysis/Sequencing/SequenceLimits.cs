namespace Parley.Analysis;

/// <summary>Limits by party whose positive parts have the least sum.</summary>
/// <remarks>
/// Best first over boxes of limits. A box is tightened party by party (the least limit of one, the others at their
/// greatest), settled if a sequence is within its lowest corner, and otherwise split at one sequence no party of which can
/// be lowered alone: whatever is better is lower for some party (the ε-constraint method, after Laumanns, Thiele and Zitzler 2006).
/// </remarks>
sealed partial class SequenceSearch
{
    /// <summary>Every limits, up to ties, within which a sequence has the least sum; null if the work ran out.</summary>
    List<long[]>? Limits(long[] most)
    {
        if (most.All(m => m <= 0))
        {
            return [most];
        }

        var found = new List<long[]>();
        var boxes = new PriorityQueue<Box, (long, int)>();
        var queued = 0;
        var sum = PhaseSpace.Never;
        Push(new Box([.. barrier.Select(b => Math.Max(0, b))], most));
        while (boxes.TryDequeue(out var box, out _) && box.Sum <= sum + all.Tie)
        {
            if (Settle(box, ref sum) is not { } settled)
            {
                return null;
            }

            found.AddRange(settled.Found);
            settled.Split.ForEach(Push);
        }

        return Widened(found, sum, most);

        void Push(Box child)
        {
            if (child.Sum <= sum + all.Tie && !child.IsEmpty)
            {
                boxes.Enqueue(child, (child.Sum, queued++));
            }
        }
    }

    (List<long[]> Found, List<Box> Split)? Settle(Box box, ref long sum)
    {
        if (Corner(box, ref sum) is not { } corner)
        {
            return null;
        }

        if (corner.Length > 0)
        {
            return ([corner], []);
        }

        box = box.Below(sum + all.Tie);
        if (box.IsEmpty || Within(box.High) is not { } high)
        {
            return box.IsEmpty ? ([], []) : null;
        }

        if (!high.Found)
        {
            return ([], []);
        }

        sum = Math.Min(sum, SumOf(high.Peaks));
        if (Tighten(box, sum) is not { } tight)
        {
            return null;
        }

        if (tight.IsEmpty || tight.Sum > sum + all.Tie)
        {
            return ([], []);
        }

        return tight.Sum > box.Sum ? ([], [tight]) : Split(tight, ref sum);
    }

    /// <summary>The lowest corner of a box if a sequence is within it, else an empty list; null if the work ran out.</summary>
    long[]? Corner(Box box, ref long sum)
    {
        if (Within(box.Low) is not { } low)
        {
            return null;
        }

        if (!low.Found)
        {
            return [];
        }

        sum = Math.Min(sum, SumOf(low.Peaks));
        return box.Low;
    }

    /// <summary>Raises the low end of each party to its least limit while the others have their greatest.</summary>
    Box? Tighten(Box box, long sum)
    {
        for (var p = 0; p < box.Low.Length && !box.IsEmpty; p++)
        {
            if (LeastOf(p, box.High, box.Low[p]) is not long least)
            {
                return null;
            }

            box = new Box([.. box.Low.Select((low, q) => q == p ? least : low)], box.High).Below(sum + all.Tie);
        }

        return box;
    }

    long? LeastOf(int party, long[] high, long from)
    {
        var raised = new bool[high.Length];
        raised[party] = true;
        return Least([.. high], raised, from, high[party]);
    }

    /// <summary>One sequence no party's peak of which can be lowered alone, and the boxes below it.</summary>
    (List<long[]> Found, List<Box> Split)? Split(Box box, ref long sum)
    {
        var point = box.High.ToArray();
        for (var p = 0; p < point.Length; p++)
        {
            if (LeastOf(p, point, box.Low[p]) is not long least)
            {
                return null;
            }

            point[p] = least;
        }

        sum = Math.Min(sum, SumOf(point));
        var margin = Math.Max(1, all.Tie / 100);
        var split = new List<Box>();
        for (var p = 0; p < point.Length; p++)
        {
            split.Add(new Box(
                [.. box.Low.Select((low, q) => q < p ? Math.Max(low, point[q]) : low)],
                [.. box.High.Select((high, q) => q == p ? point[p] - margin : high)]));
        }

        return ([point], split);
    }

    /// <summary>The limits found whose sum is least, each widened by its share of a tie, those inside others left out.</summary>
    List<long[]> Widened(List<long[]> found, long sum, long[] most)
    {
        var kept = new List<long[]>();
        foreach (var limit in found.Where(l => SumOf(l) <= sum + all.Tie).OrderBy(SumOf))
        {
            var share = (sum + all.Tie - SumOf(limit)) / limit.Length;
            if (!kept.Exists(k => k.Zip(limit, (wide, narrow) => narrow <= wide).All(inside => inside)))
            {
                kept.Add([.. limit.Zip(most, (l, m) => Math.Min(l + share, Math.Max(m, 0)))]);
            }
        }

        return [.. kept.Select(k => k.Zip(most, (l, m) => Math.Min(l, m)).ToArray())];
    }

    static long SumOf(long[] limit) => limit.Sum(l => Math.Max(0, l));

    /// <summary>Limits from <paramref name="Low"/> to <paramref name="High"/>; low ones are at or above 0.</summary>
    sealed record Box(long[] Low, long[] High)
    {
        public long Sum => SumOf(Low);

        public bool IsEmpty => Low.Zip(High, (low, high) => low > high).Any(empty => empty);

        /// <summary>What of the box has a sum of at most <paramref name="sum"/>.</summary>
        public Box Below(long sum) => new(Low, [.. High.Zip(Low, (high, low) => Math.Min(high, low + sum - Sum))]);
    }
}
