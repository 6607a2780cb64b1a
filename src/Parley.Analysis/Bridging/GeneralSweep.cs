using System.Numerics;
using System.Runtime.Intrinsics;

namespace Parley.Analysis;

/// <summary>
/// The sweep for any number of lines, couplings and quorums. A node holds its sums and a set of bits, 1 where it is better
/// off: a welcome box it may still match, another it no longer can, a member that still agrees.
/// </summary>
sealed class GeneralSweep
{
    /// <summary>The sum on a line of a member who disagrees.</summary>
    const double Lost = -1e9;

    readonly Formulation formulation;
    readonly SweepPlan plan;
    readonly bool counting;
    readonly int lines;
    readonly int stride;
    readonly int words;
    readonly int[] lineMember;
    readonly List<Layer> layers = [];

    public GeneralSweep(Formulation formulation, SweepPlan plan, bool counting)
    {
        this.formulation = formulation;
        this.plan = plan;
        this.counting = counting;
        lines = formulation.Lines.Count;
        stride = Math.Max(4, (lines + 3) / 4 * 4);
        words = (formulation.Couplings.Count + formulation.Members + 63) / 64;
        lineMember = [.. formulation.Lines.Select(l => l.Member)];
    }

    /// <summary>Runs it; null where the work or <paramref name="widest"/> nodes in a layer did not suffice.</summary>
    public List<Layer>? Run(Work work, int widest)
    {
        var nodes = Root();
        for (var t = 0; t < plan.Order.Length; t++)
        {
            if (!work.Spend((long)nodes.Count * plan.Options[plan.Order[t]].Length))
            {
                return null;
            }

            var children = Expand(nodes, t);
            nodes = Prune(children, t, work, widest, out var layer);
            if (layer is null)
            {
                return null;
            }

            layers.Add(layer);
        }

        return layers;
    }

    Nodes Root()
    {
        var nodes = new Nodes(1, stride, words);
        var values = new double[stride];
        var bits = new ulong[words];
        for (var c = 0; c < formulation.Couplings.Count; c++)
        {
            Set(bits, c, formulation.Couplings[c].IsWelcome);
        }

        for (var m = 0; m < formulation.Members; m++)
        {
            Set(bits, formulation.Couplings.Count + m, true);
        }

        int[] always = [.. Enumerable.Range(0, formulation.Couplings.Count).Where(c => formulation.Couplings[c].Box.Issues.Length == 0)];
        if (Resolve(always, values, bits) && Settle(0, values, bits))
        {
            nodes.Add(values, bits, 0, 0);
        }

        return nodes;
    }

    Nodes Expand(Nodes parents, int t)
    {
        var issue = plan.Order[t];
        var options = plan.Options[issue];
        var (gain, clear, set) = Effects(issue, options);
        var children = new Nodes(checked(parents.Count * options.Length), stride, words);
        var values = new double[stride];
        var bits = new ulong[words];
        for (var p = 0; p < parents.Count; p++)
        {
            for (var o = 0; o < options.Length; o++)
            {
                for (var l = 0; l < lines; l++)
                {
                    values[l] = parents.Values[p * stride + l] + gain[o][l];
                }

                for (var w = 0; w < words; w++)
                {
                    bits[w] = parents.Bits[p * words + w] & ~clear[o][w] | set[o][w];
                }

                if (Resolve(plan.Resolved[t], values, bits) && Settle(t + 1, values, bits))
                {
                    children.Add(values, bits, p, options[o]);
                }
            }
        }

        return children;
    }

    /// <summary>By option: what it adds to each line, and the bits it clears and sets by missing boxes.</summary>
    (double[][] Gain, ulong[][] Clear, ulong[][] Set) Effects(int issue, int[] options)
    {
        double[][] gain = [.. options.Select(k => formulation.Lines.Select(l => l.Table[issue][k]).ToArray())];
        ulong[][] clear = [.. options.Select(_ => new ulong[words])];
        ulong[][] set = [.. options.Select(_ => new ulong[words])];
        for (var c = 0; c < formulation.Couplings.Count; c++)
        {
            var box = formulation.Couplings[c].Box;
            var at = Array.IndexOf(box.Issues, issue);
            for (var o = 0; at >= 0 && o < options.Length; o++)
            {
                if (!box.Matching[at][options[o]])
                {
                    Set((formulation.Couplings[c].IsWelcome ? clear : set)[o], c, true);
                }
            }
        }

        return (gain, clear, set);
    }

    /// <summary>Applies the couplings that are decided now and forgets them; false if the package falls.</summary>
    bool Resolve(int[] resolved, double[] values, ulong[] bits)
    {
        foreach (var c in resolved)
        {
            var coupling = formulation.Couplings[c];
            if (IsSet(bits, c) == coupling.IsWelcome)
            {
                if (coupling.Forbids)
                {
                    return false;
                }

                if (coupling.Member >= 0)
                {
                    Set(bits, formulation.Couplings.Count + coupling.Member, false);
                }
                else
                {
                    values[coupling.Line] += coupling.Worth;
                }
            }

            Set(bits, c, true);
        }

        return true;
    }

    /// <summary>Cuts off lines whose floor is certain, gives up those whose floor is out of reach; false if the package falls.</summary>
    bool Settle(int layer, double[] values, ulong[] bits)
    {
        var most = plan.MostToCome[layer];
        var least = plan.LeastToCome[layer];
        for (var l = 0; l < lines; l++)
        {
            var line = formulation.Lines[l];
            if (values[l] + most[l] < line.Floor - Tolerance.Same)
            {
                if (line.Member < 0)
                {
                    return false;
                }

                Set(bits, formulation.Couplings.Count + line.Member, false);
            }
            else if (!line.Objective)
            {
                values[l] = Math.Min(values[l], line.Floor - least[l]);
            }
        }

        for (var l = 0; formulation.Members > 0 && l < lines; l++)
        {
            if (lineMember[l] >= 0 && !IsSet(bits, formulation.Couplings.Count + lineMember[l]))
            {
                values[l] = Lost;
            }
        }

        return formulation.Quorums.TrueForAll(q => q.Members.Count(m => IsSet(bits, formulation.Couplings.Count + m)) >= q.Needed);
    }

    Nodes Prune(Nodes children, int t, Work work, int widest, out Layer? layer)
    {
        var order = children.BySum(lines);
        var kept = new Nodes(children.Count, stride, words);
        var layerTies = new List<(int, int, int)>();
        int[]? firstTie = null;
        long compared = 0;
        layer = null;
        foreach (var c in order)
        {
            var place = Place(kept, children, c, t, ref compared);
            if (place.Fate == Fate.Kept)
            {
                kept.Take(children, c);
                if (kept.Count > widest || ((kept.Count & 1023) == 0 && !work.Spend(compared / 64 - (compared = 0))))
                {
                    return kept;
                }
            }
            else if (place.Fate == Fate.Tied)
            {
                var (parent, option) = (children.Parent[c], children.Option[c]);
                if (IsBefore(t, parent, option, kept.Parent[place.By], kept.Option[place.By]))
                {
                    (parent, option, kept.Parent[place.By], kept.Option[place.By]) = (kept.Parent[place.By], kept.Option[place.By], parent, option);
                }

                Layer.AddTie(ref firstTie, layerTies, children.Count, place.By, parent, option);
            }
        }

        if (!work.Spend(1 + compared / 64))
        {
            return kept;
        }

        layer = new Layer
        {
            Issue = plan.Order[t],
            Parent = kept.Parent.AsSpan(0, kept.Count).ToArray(),
            Option = kept.Option.AsSpan(0, kept.Count).ToArray(),
            FirstTie = firstTie?.AsSpan(0, kept.Count).ToArray(),
        };
        layer.Ties.AddRange(layerTies);
        return kept;
    }

    (Fate Fate, int By) Place(Nodes kept, Nodes children, int c, int t, ref long compared)
    {
        var row = children.Values.AsSpan(c * stride, stride);
        var bits = children.Bits.AsSpan(c * words, words);
        var slack = Vector256.Create(Tolerance.Rounding);
        var first = Vector256.Create<double>(row) - slack;
        for (var k = 0; k < kept.Count; k++)
        {
            compared++;
            var candidate = kept.Values.AsSpan(k * stride, stride);
            if (Vector256.LessThanAny(Vector256.Create<double>(candidate), first) || !IsAtLeast(candidate, row) || !HasAll(kept.Bits.AsSpan(k * words, words), bits))
            {
                continue;
            }

            if (IsBetterOnObjective(candidate, row))
            {
                return (Fate.Dropped, k);
            }

            if (IsAtLeast(row, candidate) && HasAll(bits, kept.Bits.AsSpan(k * words, words)))
            {
                return (Fate.Tied, k);
            }

            if (!counting && IsBefore(t, kept.Parent[k], kept.Option[k], children.Parent[c], children.Option[c]))
            {
                return (Fate.Dropped, k);
            }
        }

        return (Fate.Kept, -1);
    }

    bool IsAtLeast(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        for (var l = 0; l < lines; l++)
        {
            if (a[l] < b[l] - Tolerance.Rounding)
            {
                return false;
            }
        }

        return true;
    }

    bool IsBetterOnObjective(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        for (var l = 0; l < formulation.Objectives; l++)
        {
            if (a[l] > b[l] + Tolerance.Same)
            {
                return true;
            }
        }

        return false;
    }

    static bool HasAll(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        for (var w = 0; w < a.Length; w++)
        {
            if ((b[w] & ~a[w]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    bool IsBefore(int t, int parent, int option, int otherParent, int otherOption)
    {
        if (parent == otherParent)
        {
            return option < otherOption;
        }

        var mine = new int[plan.Order.Length];
        var others = new int[plan.Order.Length];
        Lattice.Trace(layers, t - 1, parent, mine);
        Lattice.Trace(layers, t - 1, otherParent, others);
        (mine[plan.Order[t]], others[plan.Order[t]]) = (option, otherOption);
        return mine.AsSpan().SequenceCompareTo(others) < 0;
    }

    static void Set(ulong[] bits, int at, bool value) =>
        bits[at >> 6] = value ? bits[at >> 6] | (1UL << (at & 63)) : bits[at >> 6] & ~(1UL << (at & 63));

    static bool IsSet(ulong[] bits, int at) => (bits[at >> 6] >> (at & 63) & 1) != 0;

    enum Fate
    {
        Kept,
        Tied,
        Dropped,
    }

    /// <summary>Partial packages, their sums and bits row by row.</summary>
    sealed class Nodes(int capacity, int stride, int words)
    {
        public int Count { get; private set; }

        public double[] Values { get; } = new double[Math.Max(1, capacity) * stride];

        public ulong[] Bits { get; } = new ulong[Math.Max(1, capacity) * words];

        public int[] Parent { get; } = new int[capacity];

        public int[] Option { get; } = new int[capacity];

        public void Add(ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits, int parent, int option)
        {
            values.CopyTo(Values.AsSpan(Count * stride));
            bits.CopyTo(Bits.AsSpan(Count * words));
            (Parent[Count], Option[Count]) = (parent, option);
            Count++;
        }

        public void Take(Nodes from, int at) =>
            Add(from.Values.AsSpan(at * stride, stride), from.Bits.AsSpan(at * words, words), from.Parent[at], from.Option[at]);

        /// <summary>Places in descending order of the sum of all lines: what dominates comes before what it dominates.</summary>
        public int[] BySum(int lines)
        {
            var keys = new double[Count];
            var order = new int[Count];
            for (var i = 0; i < Count; i++)
            {
                order[i] = i;
                for (var l = 0; l < lines; l++)
                {
                    keys[i] -= Values[i * stride + l];
                }

                for (var w = 0; w < words; w++)
                {
                    keys[i] -= BitOperations.PopCount(Bits[i * words + w]) * 1e-3;
                }
            }

            Array.Sort(keys, order);
            return order;
        }
    }
}
