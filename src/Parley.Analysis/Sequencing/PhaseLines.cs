using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Steps that come one after the other in every sequence worth looking at.</summary>
/// <param name="Obligation">The obligation of each step, as its place among those in force.</param>
/// <param name="Outstanding">By party and number of steps done: what the line still costs it less what it is still worth to it, in units.</param>
sealed record StepLine(int[] Obligation, long[][] Outstanding)
{
    /// <summary>How many steps.</summary>
    public int Length => Obligation.Length;
}

/// <summary>A line may go beyond its first <paramref name="Steps"/> steps only once <paramref name="Needs"/> has done <paramref name="NeedsSteps"/>.</summary>
readonly record struct Precedence(int Line, int Steps, int Needs, int NeedsSteps);

/// <summary>The steps of one phase as few lines, so that a state is how far each line has come.</summary>
/// <remarks>
/// Two reductions that lose no best sequence. Obligations of one actor with equal steps, the same obligations before them
/// and the same after them are interchangeable: in a best sequence that is first in file order, they are done in file order.
/// And obligations ordered by <c>after</c> are one chain; the fewest chains cover a partial order by a bipartite matching
/// over its transitive closure (Dilworth 1950, Fulkerson 1956).
/// </remarks>
sealed class PhaseLines
{
    PhaseLines(ImmutableArray<StepLine> lines, ImmutableArray<Precedence> precedences, long[] offset) =>
        (Lines, Precedences, Offset) = (lines, precedences, offset);

    /// <summary>The lines, in file order of their first obligations.</summary>
    public ImmutableArray<StepLine> Lines { get; }

    /// <summary>What orders steps of different lines.</summary>
    public ImmutableArray<Precedence> Precedences { get; }

    /// <summary>By party, its temptation before the first step of the phase, in units.</summary>
    public long[] Start => [.. Offset.Select((o, p) => o + Lines.Sum(l => l.Outstanding[p][0]))];

    /// <summary>How many states, precedences apart.</summary>
    public System.Numerics.BigInteger States => Lines.Aggregate(System.Numerics.BigInteger.One, (n, l) => n * (l.Length + 1));

    /// <summary>By party: what all later phases add to its temptation throughout this one, guarantees taken off, in units.</summary>
    public long[] Offset { get; }

    /// <summary>By party, its greatest temptation while the phase's obligations are carried out in that order, in units.</summary>
    public long[] PeaksOf(ReadOnlySpan<int> obligations)
    {
        var lineOf = Lines.SelectMany((line, l) => line.Obligation.Distinct().Select(o => (o, l))).ToDictionary(x => x.o, x => x.l);
        var at = new int[Lines.Length];
        var now = Start;
        var peaks = Start;
        foreach (var obligation in obligations)
        {
            var line = lineOf[obligation];
            at[line]++;
            for (var p = 0; p < now.Length; p++)
            {
                now[p] += Lines[line].Outstanding[p][at[line]] - Lines[line].Outstanding[p][at[line] - 1];
                peaks[p] = Math.Max(peaks[p], now[p]);
            }
        }

        return peaks;
    }

    public static PhaseLines Of(Undertakings all, int phase)
    {
        var members = Enumerable.Range(0, all.InForce.Length).Where(i => all.InForce[i].Phase == phase).ToArray();
        var before = members.ToDictionary(i => i, i => members.Where(j => all.InForce[i].After.Contains(all.InForce[j].Id)).ToArray());
        var after = members.ToDictionary(i => i, i => members.Where(j => before[j].Contains(i)).ToArray());
        var groups = members.GroupBy(i => Key(all, i, before[i], after[i])).Select(g => g.ToArray()).ToArray();
        var precedes = Closure(groups, before);
        var chains = Chains(precedes);
        var lines = chains.Select(chain => LineOf(all, [.. chain.SelectMany(g => groups[g])])).ToImmutableArray();
        return new PhaseLines(lines, Between(all, groups, chains, precedes), Later(all, phase));
    }

    static string Key(Undertakings all, int i, int[] before, int[] after)
    {
        var o = all.InForce[i];
        var deltas = all.Parties.Select(p => Undertakings.Outstanding(o, o.Steps - 1, p).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        return $"{all.Actor[i]};{string.Join(',', deltas)};{string.Join(',', before)};{string.Join(',', after)}";
    }

    /// <summary>Which groups come before which, directly or not.</summary>
    static bool[,] Closure(int[][] groups, Dictionary<int, int[]> before)
    {
        var n = groups.Length;
        var precedes = new bool[n, n];
        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                precedes[a, b] = before[groups[b][0]].Contains(groups[a][0]);
            }
        }

        for (var k = 0; k < n; k++)
        {
            for (var a = 0; a < n; a++)
            {
                for (var b = 0; precedes[a, k] && b < n; b++)
                {
                    precedes[a, b] |= precedes[k, b];
                }
            }
        }

        for (var a = 0; a < n; a++)
        {
            if (precedes[a, a])
            {
                throw new ArgumentException("Obligations that come after one another in a circle cannot be carried out.", nameof(groups));
            }
        }

        return precedes;
    }

    /// <summary>The fewest chains that hold every group once, by Kuhn's augmenting paths.</summary>
    static int[][] Chains(bool[,] precedes)
    {
        var n = precedes.GetLength(0);
        var previous = Enumerable.Repeat(-1, n).ToArray();
        for (var a = 0; a < n; a++)
        {
            Augment(precedes, a, previous, new bool[n]);
        }

        var next = Enumerable.Repeat(-1, n).ToArray();
        for (var b = 0; b < n; b++)
        {
            if (previous[b] >= 0)
            {
                next[previous[b]] = b;
            }
        }

        return [.. Enumerable.Range(0, n).Where(b => previous[b] < 0).Select(first => Follow(next, first))];
    }

    static bool Augment(bool[,] precedes, int a, int[] previous, bool[] tried)
    {
        for (var b = 0; b < previous.Length; b++)
        {
            if (precedes[a, b] && !tried[b])
            {
                tried[b] = true;
                if (previous[b] < 0 || Augment(precedes, previous[b], previous, tried))
                {
                    previous[b] = a;
                    return true;
                }
            }
        }

        return false;
    }

    static int[] Follow(int[] next, int first)
    {
        var chain = new List<int>();
        for (var at = first; at >= 0; at = next[at])
        {
            chain.Add(at);
        }

        return [.. chain];
    }

    static StepLine LineOf(Undertakings all, int[] obligations)
    {
        var steps = obligations.SelectMany(i => Enumerable.Repeat(i, all.InForce[i].Steps)).ToArray();
        var outstanding = all.Parties.Select(p => OutstandingOf(all, obligations, p).Select(all.Units).ToArray()).ToArray();
        return new StepLine(steps, outstanding);
    }

    static List<double> OutstandingOf(Undertakings all, int[] obligations, ActorId p)
    {
        var table = new List<double>();
        var following = 0.0;
        table.Add(0);
        foreach (var o in obligations.Reverse().Select(i => all.InForce[i]))
        {
            for (var done = o.Steps - 1; done >= 0; done--)
            {
                table.Add(following + Undertakings.Outstanding(o, done, p));
            }

            following += Undertakings.Outstanding(o, 0, p);
        }

        table.Reverse();
        return table;
    }

    static ImmutableArray<Precedence> Between(Undertakings all, int[][] groups, int[][] chains, bool[,] precedes)
    {
        var (line, start, end) = (new int[groups.Length], new int[groups.Length], new int[groups.Length]);
        for (var c = 0; c < chains.Length; c++)
        {
            var at = 0;
            foreach (var g in chains[c])
            {
                (line[g], start[g]) = (c, at);
                end[g] = at += groups[g].Sum(i => all.InForce[i].Steps);
            }
        }

        return
        [
            .. from a in Enumerable.Range(0, groups.Length)
               from b in Enumerable.Range(0, groups.Length)
               where precedes[a, b] && line[a] != line[b]
               select new Precedence(line[b], start[b], line[a], end[a]),
        ];
    }

    static long[] Later(Undertakings all, int phase) =>
        [.. all.Parties.Select((p, at) => all.Units(all.InForce.Where(o => o.Phase > phase).Sum(o => Undertakings.Outstanding(o, 0, p)) - all.Held[at]))];
}
