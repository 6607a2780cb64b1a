using System.Numerics;
using System.Runtime.Intrinsics;

namespace Parley.Analysis;

/// <summary>
/// The sweep for any number of lines, couplings and quorums. Children are taken in descending order of the sum of all their
/// lines, so that what dominates is met before what it dominates.
/// </summary>
sealed class GeneralSweep
{
    /// <summary>Children of one layer, all in memory at once: a sweep that would have more gives up.</summary>
    const long MostChildren = 8_000_000;

    readonly Formulation formulation;
    readonly SweepPlan plan;
    readonly Extension extension;
    readonly bool counting;
    readonly int lines;
    readonly int stride;
    readonly int words;
    readonly List<Layer> layers = [];

    public GeneralSweep(Formulation formulation, SweepPlan plan, bool counting)
    {
        this.formulation = formulation;
        this.plan = plan;
        this.counting = counting;
        extension = new Extension(formulation, plan);
        lines = extension.Lines;
        stride = Math.Max(4, (lines + 3) / 4 * 4);
        words = extension.Words;
    }

    /// <summary>Runs it; null where the work, the memory or <paramref name="widest"/> nodes in a layer did not suffice.</summary>
    public List<Layer>? Run(Work work, int widest)
    {
        var nodes = Root();
        for (var t = 0; t < plan.Order.Length; t++)
        {
            var children = (long)nodes.Count * plan.Options[plan.Order[t]].Length;
            if (children > MostChildren || !work.Spend(children))
            {
                return null;
            }

            nodes = Prune(Expand(nodes, t), t, work, widest, out var layer);
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
        if (extension.Begin(values, bits))
        {
            nodes.Add(values, bits, 0, 0);
        }

        return nodes;
    }

    Nodes Expand(Nodes parents, int t)
    {
        var options = plan.Options[plan.Order[t]];
        var children = new Nodes(checked(parents.Count * options.Length), stride, words);
        var values = new double[stride];
        var bits = new ulong[words];
        for (var p = 0; p < parents.Count; p++)
        {
            for (var o = 0; o < options.Length; o++)
            {
                if (extension.Extend(t, o, parents.ValuesOf(p), parents.BitsOf(p), values, bits))
                {
                    children.Add(values, bits, p, options[o]);
                }
            }
        }

        return children;
    }

    Nodes Prune(Nodes children, int t, Work work, int widest, out Layer? layer)
    {
        var order = children.BySum(lines);
        var kept = new Nodes(children.Count, stride, words);
        var layerTies = new List<(int, int, int)>();
        int[]? firstTie = null;
        long compared = 0;

        // What dominated one child often dominates the next: it moves toward the front of those looked at.
        int[] scan = [.. Enumerable.Range(0, children.Count)];
        layer = null;
        foreach (var c in order)
        {
            var place = Place(kept, children, c, t, scan, ref compared);
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

    (Fate Fate, int By) Place(Nodes kept, Nodes children, int c, int t, int[] scan, ref long compared)
    {
        var row = children.ValuesOf(c);
        var bits = children.BitsOf(c);
        var slack = Vector256.Create(Tolerance.Rounding);
        var first = Vector256.Create<double>(row) - slack;
        for (var at = 0; at < kept.Count; at++)
        {
            compared++;
            var k = scan[at];
            var candidate = kept.ValuesOf(k);
            if (Vector256.LessThanAny(Vector256.Create<double>(candidate), first) || !IsAtLeast(candidate, row) || !HasAll(kept.BitsOf(k), bits))
            {
                continue;
            }

            if (IsBetterOnObjective(candidate, row))
            {
                (scan[at], scan[at / 2]) = (scan[at / 2], scan[at]);
                return (Fate.Dropped, k);
            }

            if (IsAtLeast(row, candidate) && HasAll(bits, kept.BitsOf(k)))
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

        public ReadOnlySpan<double> ValuesOf(int node) => Values.AsSpan(node * stride, stride);

        public ReadOnlySpan<ulong> BitsOf(int node) => Bits.AsSpan(node * words, words);

        public void Take(Nodes from, int at) => Add(from.ValuesOf(at), from.BitsOf(at), from.Parent[at], from.Option[at]);

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
