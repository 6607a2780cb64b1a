using System.Numerics;

namespace Parley.Analysis;

/// <summary>Whether a phase can be walked through while nobody's temptation passes a limit.</summary>
sealed partial class PhaseSpace
{
    /// <summary>A temptation above any there is.</summary>
    public const long Never = long.MaxValue / 4;

    const int Chunk = 4096;

    /// <summary>
    /// Finds the states that can be reached from the phase's start within limits. Requires that its start and end are within them.
    /// </summary>
    /// <param name="limit">The greatest temptation allowed, by party.</param>
    /// <param name="raised">The parties whose limit might be raised, all to the same value.</param>
    /// <param name="work">Counts words.</param>
    /// <param name="cut">If the end is not reached: the least value those limits must be raised to before anything more is reached; <see cref="Never"/>: that would not help.</param>
    /// <returns>Whether the end is reached; null if the work ran out.</returns>
    public bool? Reach(long[] limit, bool[] raised, Work work, out long cut)
    {
        cut = Never;
        var at = new Cursor(this);
        for (var w = 0; w < Words; w++, at.Next())
        {
            if (w % Chunk == 0 && !work.Spend(Math.Min(Chunk, Words - w)))
            {
                return null;
            }

            reach[w] = 0;
            var may = within[w];
            if (may == 0)
            {
                continue;
            }

            var pulled = Pulled(reach, w, at.Digit) & may;
            if (pulled != 0)
            {
                var ok = Allowed(at, limit) & may;
                var closed = CloseUp(pulled & ok, ok);
                reach[w] = closed;
                var blocked = (pulled | Up(closed)) & may & ~ok;
                if (blocked != 0)
                {
                    cut = Cut(at, blocked, limit, raised, cut);
                }
            }
        }

        return (reach[Words - 1] >> LastBit & 1) != 0;
    }

    /// <summary>Sets aside for good the states that are on no walk within the limits.</summary>
    /// <returns>False if the work ran out.</returns>
    public bool Restrict(long[] limit, Work work)
    {
        if (Reach(limit, new bool[limit.Length], work, out _) is null || !work.Spend(Words))
        {
            return false;
        }

        var at = new Cursor(this, fromLast: true);
        for (var w = Words - 1; w >= 0; w--, at.Back())
        {
            var may = reach[w];
            var pulled = w == Words - 1 ? 1UL << LastBit : 0;
            for (var i = 0; may != 0 && i < high.Length; i++)
            {
                pulled |= at.Digit[i] < high[i].Length ? within[w + high[i].Stride] : 0;
            }

            within[w] = CloseDown(pulled & may, may);
        }

        return true;
    }

    /// <summary>A walk through the states last reached, as the line of each step.</summary>
    public List<int> Walk()
    {
        var lines = new List<int>();
        var (w, bit) = (Words - 1, LastBit);
        while (w > 0 || bit > 0)
        {
            var (line, before, beforeBit) = Previous(w, bit).MinBy(s => Greatest(s.Word, s.Bit));
            lines.Add(line);
            (w, bit) = (before, beforeBit);
        }

        lines.Reverse();
        return lines;
    }

    IEnumerable<(int Line, int Word, int Bit)> Previous(int w, int bit)
    {
        foreach (var h in high)
        {
            if (w / h.Stride % (h.Length + 1) > 0 && (reach[w - h.Stride] >> bit & 1) != 0)
            {
                yield return (h.Line, w - h.Stride, bit);
            }
        }

        for (var l = 0; l < lowStride.Length; l++)
        {
            if (lowStride[l] > 0 && LowDigit(bit, l) > 0 && (reach[w] >> (bit - lowStride[l]) & 1) != 0)
            {
                yield return (l, w, bit - lowStride[l]);
            }
        }
    }

    long Greatest(int w, int bit)
    {
        var greatest = long.MinValue;
        foreach (var p in moving)
        {
            greatest = Math.Max(greatest, mid[p][w % midSize] + top[p][w / midSize] + bitPart[p][bit]);
        }

        return greatest;
    }

    ulong Pulled(ulong[] from, int w, int[] digit)
    {
        var pulled = w == 0 ? 1UL : 0;
        for (var i = 0; i < digit.Length; i++)
        {
            if (digit[i] > 0)
            {
                pulled |= from[w - high[i].Stride];
            }
        }

        return pulled;
    }

    ulong Up(ulong states)
    {
        var up = 0UL;
        foreach (var move in low)
        {
            up |= (states & move.From) << move.Shift;
        }

        return up;
    }

    ulong CloseUp(ulong states, ulong ok)
    {
        ulong before;
        do
        {
            before = states;
            foreach (var move in low)
            {
                states |= (states & move.From) << move.Shift & ok;
            }
        }
        while (states != before);
        return states;
    }

    ulong CloseDown(ulong states, ulong ok)
    {
        ulong before;
        do
        {
            before = states;
            foreach (var move in low)
            {
                states |= states >> move.Shift & move.From & ok;
            }
        }
        while (states != before);
        return states;
    }

    ulong Allowed(in Cursor at, long[] limit)
    {
        var ok = ulong.MaxValue;
        foreach (var p in moving)
        {
            ok &= AtMost(p, limit[p] - mid[p][at.Mid] - top[p][at.Top]);
        }

        return ok;
    }

    /// <summary>The bits whose part is at most <paramref name="most"/>.</summary>
    ulong AtMost(int p, long most)
    {
        var parts = sorted[p];
        var n = 0;
        for (var half = 32; half > 0; half >>= 1)
        {
            n += parts[n + half - 1] <= most ? half : 0;
        }

        n += parts[n] <= most ? 1 : 0;
        return prefix[p][n];
    }

    long Cut(in Cursor at, ulong blocked, long[] limit, bool[] raised, long best)
    {
        foreach (var p in moving)
        {
            blocked &= AtMost(p, (raised[p] ? best - 1 : limit[p]) - mid[p][at.Mid] - top[p][at.Top]);
        }

        for (; blocked != 0; blocked &= blocked - 1)
        {
            var value = long.MinValue;
            foreach (var p in moving)
            {
                value = raised[p] ? Math.Max(value, mid[p][at.Mid] + top[p][at.Top] + bitPart[p][BitOperations.TrailingZeroCount(blocked)]) : value;
            }

            best = Math.Min(best, value);
        }

        return best;
    }
}
