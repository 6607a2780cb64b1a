namespace Parley.Analysis;

/// <summary>
/// The fewest changes of actor from every state of a phase to the end of all, within limits: breadth first from the end,
/// a level a change, all states of a level at once.
/// </summary>
/// <remarks>
/// A state is at level j for an actor if, that actor having acted last, what follows can be done with j changes more than are
/// needed after the phase. It is so if a step of that actor leads to such a state, or if it is at level j − 1 for anybody.
/// </remarks>
sealed class PhaseRuns
{
    readonly PhaseSpace space;
    readonly ulong[] allowed;
    readonly bool[] readyAfter;
    readonly int[] actors;
    readonly List<ulong[]> levels = [];
    readonly Dictionary<int, ulong[][]> cache = [];

    PhaseRuns(PhaseSpace space, ulong[] allowed, int after, bool[] readyAfter)
    {
        (this.space, this.allowed, After, this.readyAfter) = (space, allowed, after, readyAfter);
        actors = space.Actors();
        ReadyBefore = new bool[readyAfter.Length];
    }

    /// <summary>The fewest changes once the phase is done.</summary>
    public int After { get; }

    /// <summary>The fewest changes from the start of the phase.</summary>
    public int Before { get; private set; }

    /// <summary>The actors with whom as the last one before the phase that holds; all others need one change more.</summary>
    public bool[] ReadyBefore { get; }

    /// <summary>Words kept.</summary>
    public long Kept => (long)levels.Count * space.Words;

    /// <summary>Counts back through one phase.</summary>
    /// <param name="space">The phase; its start and end are within the limits and the end can be reached.</param>
    /// <param name="limit">The greatest temptation allowed, by party.</param>
    /// <param name="after">The fewest changes once the phase is done.</param>
    /// <param name="readyAfter">The actors with whom as the last one that holds.</param>
    /// <param name="most">Levels to look at before giving up.</param>
    /// <param name="work">Counts words.</param>
    /// <param name="runs">What was found; null if the phase needs more levels.</param>
    /// <returns>False if the work ran out.</returns>
    public static bool Count(PhaseSpace space, long[] limit, int after, bool[] readyAfter, int most, Work work, out PhaseRuns? runs)
    {
        runs = null;
        if (!work.Spend(space.Words))
        {
            return false;
        }

        var found = new PhaseRuns(space, space.AllowedBy(limit), after, readyAfter);
        for (var level = 0; level <= most; level++)
        {
            var sets = found.Level(level, work);
            if (sets is null)
            {
                return false;
            }

            if (found.AddLevel(level, sets))
            {
                found.Before = after + level;
                runs = found;
                return true;
            }
        }

        return true;
    }

    /// <summary>Whether from a state, that actor having acted last, what follows can be done with so many changes.</summary>
    /// <returns>Null if the work ran out.</returns>
    public bool? Can(int word, int bit, int actor, int changes, Work work)
    {
        var level = changes - After;
        if (level < 0)
        {
            return false;
        }

        var place = Array.IndexOf(actors, actor);
        if (!cache.TryGetValue(level, out var sets))
        {
            sets = Level(level, work);
            if (sets is null)
            {
                return null;
            }

            cache.Remove(level + 2);
            cache[level] = sets;
        }

        return (sets[place][word] >> bit & 1) != 0;
    }

    ulong[][]? Level(int level, Work work) => space.Back(allowed, level == 0 ? null : levels[level - 1], readyAfter, actors, work);

    /// <summary>Keeps a level, and says whether the start of the phase is in it.</summary>
    bool AddLevel(int level, ulong[][] sets)
    {
        var any = new ulong[space.Words];
        foreach (var set in sets)
        {
            for (var w = 0; w < any.Length; w++)
            {
                any[w] |= set[w];
            }
        }

        if (level == 0)
        {
            any[^1] |= 1UL << space.EndBit;
        }

        levels.Add(any);
        for (var a = 0; a < actors.Length; a++)
        {
            ReadyBefore[actors[a]] = (sets[a][0] & 1) != 0;
        }

        return (any[0] & 1) != 0;
    }
}

/// <summary>Walking back through a phase, actor by actor.</summary>
sealed partial class PhaseSpace
{
    /// <summary>The bit of the phase's end in the last word.</summary>
    public int EndBit => LastBit;

    /// <summary>Who acts in the phase, in order of number.</summary>
    public int[] Actors() => [.. low.Select(m => m.Actor).Concat(high.SelectMany(h => h.Actor)).Distinct().Order()];

    /// <summary>The states within limits.</summary>
    public ulong[] AllowedBy(long[] limit)
    {
        var allowed = new ulong[Words];
        var at = new Cursor(this);
        for (var w = 0; w < Words; w++, at.Next())
        {
            allowed[w] = within[w] == 0 ? 0 : within[w] & Allowed(at, limit);
        }

        return allowed;
    }

    /// <summary>By actor, the states from which its steps alone lead to a seed; seeds included.</summary>
    /// <param name="allowed">The states that may be passed.</param>
    /// <param name="seeds">The seeds of every actor; null: the end, for those of <paramref name="ready"/>.</param>
    /// <param name="ready">By number of actor.</param>
    /// <param name="actors">The actors asked for: all of the phase.</param>
    /// <param name="work">Counts words.</param>
    /// <returns>Null if the work ran out.</returns>
    public ulong[][]? Back(ulong[] allowed, ulong[]? seeds, bool[] ready, int[] actors, Work work)
    {
        var place = new int[ready.Length];
        for (var a = 0; a < actors.Length; a++)
        {
            place[actors[a]] = a;
        }

        var sets = actors.Select(_ => new ulong[Words]).ToArray();
        var lowOf = actors.Select(a => low.Where(m => m.Actor == a).ToArray()).ToArray();
        var pulled = new ulong[actors.Length];
        var at = new Cursor(this, fromLast: true);
        for (var w = Words - 1; w >= 0; w--, at.Back())
        {
            if (w % Chunk == 0 && !work.Spend(Math.Min(Chunk, Words - w)))
            {
                return null;
            }

            if (allowed[w] == 0)
            {
                continue;
            }

            for (var a = 0; a < pulled.Length; a++)
            {
                pulled[a] = seeds is not null ? seeds[w] : w == Words - 1 && ready[actors[a]] ? 1UL << LastBit : 0;
            }

            for (var i = 0; i < high.Length; i++)
            {
                if (at.Digit[i] < high[i].Length)
                {
                    var a = place[high[i].Actor[at.Digit[i]]];
                    pulled[a] |= sets[a][w + high[i].Stride];
                }
            }

            for (var a = 0; a < pulled.Length; a++)
            {
                sets[a][w] = CloseDown(pulled[a] & allowed[w], allowed[w], lowOf[a]);
            }
        }

        return sets;
    }

    /// <summary>Where a step on a line leads; null if the line is done.</summary>
    public (int Word, int Bit)? Step(int word, int bit, int line)
    {
        if (lowStride[line] > 0)
        {
            return LowDigit(bit, line) < phase.Lines[line].Length ? (word, bit + lowStride[line]) : null;
        }

        var h = high[High(line)];
        return word / h.Stride % (h.Length + 1) < h.Length ? (word + h.Stride, bit) : null;
    }

    static ulong CloseDown(ulong states, ulong ok, LowMove[] moves)
    {
        ulong before;
        do
        {
            before = states;
            foreach (var move in moves)
            {
                states |= states >> move.Shift & move.From & ok;
            }
        }
        while (states != before);
        return states;
    }
}
