using System.Numerics;

namespace Parley.Analysis;

/// <summary>
/// All states of one phase as a dense array of bits. A state is how far each line has come, a number in mixed radix;
/// its lowest digits are a bit in a word of at most 64 states, the others the word.
/// </summary>
/// <remarks>
/// A temptation is a sum over lines, so of a word's part and a bit's part: the states of a word within a limit are found by
/// one search among at most 64 sorted bit parts, and steps move whole words. A pass over 2^24 states takes some 10 ms.
/// </remarks>
sealed partial class PhaseSpace
{
    /// <summary>The most words a space has: 2^26 states, 8 MB a set of states.</summary>
    public const int MostWords = 1 << 20;

    readonly PhaseLines phase;
    readonly int[] moving;
    readonly HighLine[] high;
    readonly LowMove[] low;
    readonly int[] lowStride;
    readonly int lowSize;
    readonly int midSize;
    readonly long[][] mid;
    readonly long[][] top;
    readonly long[][] bitPart;
    readonly long[][] sorted;
    readonly ulong[][] prefix;
    readonly ulong[] within;
    readonly ulong[] reach;

    PhaseSpace(PhaseLines phase, int[] actorOf, bool[] isLow)
    {
        this.phase = phase;
        var parties = phase.Offset.Length;
        moving = [.. Enumerable.Range(0, parties).Where(p => phase.Lines.Any(l => l.Outstanding[p].Distinct().Skip(1).Any()))];
        (lowStride, lowSize, low) = LayLow(phase, actorOf, isLow);
        high = LayHigh(phase, actorOf, isLow);
        Words = high.Aggregate(1, (n, h) => n * (h.Length + 1));
        (midSize, mid, top) = HighParts();
        (bitPart, sorted, prefix) = LowParts();
        within = new ulong[Words];
        reach = new ulong[Words];
        FindOrderly();
    }

    /// <summary>How many words.</summary>
    public int Words { get; }

    /// <summary>The lines it was made from.</summary>
    public PhaseLines Phase => phase;

    int LastBit => lowSize - 1;

    /// <summary>The space of a phase; null if it has too many words.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="actorOf">The actor of each obligation.</param>
    /// <param name="mostWords">How many words it may have.</param>
    /// <param name="wordSize">How many states a word may hold, 1 to 64.</param>
    public static PhaseSpace? Of(PhaseLines phase, int[] actorOf, int mostWords, int wordSize = 64)
    {
        var isLow = ChooseLow(phase, wordSize);
        var words = BigInteger.One;
        for (var l = 0; l < isLow.Length; l++)
        {
            words *= isLow[l] ? 1 : phase.Lines[l].Length + 1;
        }

        return words <= mostWords ? new PhaseSpace(phase, actorOf, isLow) : null;
    }

    /// <summary>The lines whose digits fill a word best.</summary>
    static bool[] ChooseLow(PhaseLines phase, int wordSize)
    {
        var last = new int[wordSize + 1];
        Array.Fill(last, -1);
        last[1] = phase.Lines.Length;
        for (var l = 0; l < phase.Lines.Length; l++)
        {
            var radix = phase.Lines[l].Length + 1;
            for (var product = wordSize / radix; product >= 1; product--)
            {
                if (last[product] >= 0 && last[product] != l && last[product * radix] < 0)
                {
                    last[product * radix] = l;
                }
            }
        }

        var isLow = new bool[phase.Lines.Length];
        for (var product = Array.FindLastIndex(last, l => l >= 0); product > 1;)
        {
            var l = last[product];
            isLow[l] = true;
            product /= phase.Lines[l].Length + 1;
        }

        return isLow;
    }

    static (int[] Stride, int Size, LowMove[] Moves) LayLow(PhaseLines phase, int[] actorOf, bool[] isLow)
    {
        var stride = new int[isLow.Length];
        var size = 1;
        for (var l = 0; l < isLow.Length; l++)
        {
            if (isLow[l])
            {
                stride[l] = size;
                size *= phase.Lines[l].Length + 1;
            }
        }

        var moves = from l in Enumerable.Range(0, isLow.Length)
                    where isLow[l]
                    from bit in Enumerable.Range(0, size)
                    let digit = bit / stride[l] % (phase.Lines[l].Length + 1)
                    where digit < phase.Lines[l].Length
                    group 1UL << bit by (Stride: stride[l], Actor: actorOf[phase.Lines[l].Obligation[digit]]) into g
                    select new LowMove(g.Aggregate(0UL, (mask, bit) => mask | bit), g.Key.Stride, g.Key.Actor);
        return (stride, size, [.. moves]);
    }

    static HighLine[] LayHigh(PhaseLines phase, int[] actorOf, bool[] isLow)
    {
        var lines = new List<HighLine>();
        var stride = 1;
        for (var l = 0; l < isLow.Length; l++)
        {
            if (!isLow[l])
            {
                var line = phase.Lines[l];
                lines.Add(new HighLine(l, stride, line.Length, [.. line.Obligation.Select(o => actorOf[o])]));
                stride *= line.Length + 1;
            }
        }

        return [.. lines];
    }

    /// <summary>The words' part of temptations, as the sum of two small tables.</summary>
    (int MidSize, long[][] Mid, long[][] Top) HighParts()
    {
        var size = 1;
        var count = 0;
        while (count < high.Length && (long)size * size < Words)
        {
            size *= high[count++].Length + 1;
        }

        var parties = Enumerable.Range(0, phase.Offset.Length);
        return (size,
            [.. parties.Select(p => Sums(high[..count], p, 0))],
            [.. parties.Select(p => Sums(high[count..], p, phase.Offset[p]))]);
    }

    long[] Sums(HighLine[] lines, int p, long from)
    {
        var sums = new List<long> { from };
        foreach (var line in lines)
        {
            var table = phase.Lines[line.Line].Outstanding[p];
            sums = [.. table.SelectMany(_ => sums, (part, sum) => sum + part)];
        }

        return [.. sums];
    }

    (long[][] BitPart, long[][] Sorted, ulong[][] Prefix) LowParts()
    {
        var (part, order, masks) = (new long[phase.Offset.Length][], new long[phase.Offset.Length][], new ulong[phase.Offset.Length][]);
        for (var p = 0; p < part.Length; p++)
        {
            part[p] = [.. Enumerable.Range(0, lowSize).Select(bit => BitPart(bit, p))];
            order[p] = [.. part[p].Order(), .. Enumerable.Repeat(long.MaxValue, 64 - lowSize)];
            masks[p] = new ulong[65];
            var bits = Enumerable.Range(0, lowSize).OrderBy(bit => part[p][bit]).ToArray();
            for (var n = 1; n <= 64; n++)
            {
                masks[p][n] = masks[p][n - 1] | (n <= lowSize ? 1UL << bits[n - 1] : 0);
            }
        }

        return (part, order, masks);
    }

    long BitPart(int bit, int p)
    {
        var sum = 0L;
        for (var l = 0; l < lowStride.Length; l++)
        {
            sum += lowStride[l] == 0 ? 0 : phase.Lines[l].Outstanding[p][LowDigit(bit, l)];
        }

        return sum;
    }

    int LowDigit(int bit, int line) => bit / lowStride[line] % (phase.Lines[line].Length + 1);

    /// <summary>The states that break no precedence.</summary>
    void FindOrderly()
    {
        var all = lowSize == 64 ? ulong.MaxValue : (1UL << lowSize) - 1;
        var rules = phase.Precedences.Select(p => (
            Beyond: Where(p.Line, d => d > p.Steps), Line: High(p.Line), p.Steps,
            Has: Where(p.Needs, d => d >= p.NeedsSteps), Needs: High(p.Needs), p.NeedsSteps)).ToArray();
        var at = new Cursor(this);
        for (var w = 0; w < Words; w++, at.Next())
        {
            var ok = all;
            foreach (var r in rules)
            {
                var beyond = r.Line < 0 ? r.Beyond : at.Digit[r.Line] > r.Steps ? all : 0;
                var has = r.Needs < 0 ? r.Has : at.Digit[r.Needs] >= r.NeedsSteps ? all : 0;
                ok &= ~beyond | has;
            }

            within[w] = ok;
        }
    }

    int High(int line) => Array.FindIndex(high, h => h.Line == line);

    ulong Where(int line, Func<int, bool> digit)
    {
        var mask = 0UL;
        for (var bit = 0; lowStride[line] > 0 && bit < lowSize; bit++)
        {
            mask |= digit(LowDigit(bit, line)) ? 1UL << bit : 0;
        }

        return mask;
    }

    /// <summary>A line outside the words.</summary>
    sealed record HighLine(int Line, int Stride, int Length, int[] Actor);

    /// <summary>Steps of one actor within a word: from the bits of <paramref name="From"/>, up by <paramref name="Shift"/>.</summary>
    readonly record struct LowMove(ulong From, int Shift, int Actor);

    /// <summary>Counts through the words, first to last or last to first.</summary>
    struct Cursor
    {
        readonly HighLine[] high;
        readonly int midSize;

        public Cursor(PhaseSpace space, bool fromLast = false)
        {
            (high, midSize) = (space.high, space.midSize);
            Digit = [.. high.Select(h => fromLast ? h.Length : 0)];
            (Mid, Top) = fromLast ? ((space.Words - 1) % midSize, (space.Words - 1) / midSize) : (0, 0);
        }

        public int[] Digit { get; }

        public int Mid { get; private set; }

        public int Top { get; private set; }

        public void Next()
        {
            for (var i = 0; i < high.Length; i++)
            {
                if (Digit[i] < high[i].Length)
                {
                    Digit[i]++;
                    break;
                }

                Digit[i] = 0;
            }

            if (++Mid == midSize)
            {
                (Mid, Top) = (0, Top + 1);
            }
        }

        public void Back()
        {
            for (var i = 0; i < high.Length; i++)
            {
                if (Digit[i] > 0)
                {
                    Digit[i]--;
                    break;
                }

                Digit[i] = high[i].Length;
            }

            if (Mid-- == 0)
            {
                (Mid, Top) = (midSize - 1, Top - 1);
            }
        }
    }
}
