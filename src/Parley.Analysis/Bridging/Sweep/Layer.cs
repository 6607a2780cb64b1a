using System.Numerics;

namespace Parley.Analysis;

/// <summary>The partial packages that are left after one more issue: each a node that names its parent in the layer before and the option taken.</summary>
sealed class Layer
{
    /// <summary>The issue settled in this layer.</summary>
    public required int Issue { get; init; }

    /// <summary>By node, the parent in the layer before.</summary>
    public required int[] Parent { get; init; }

    /// <summary>By node, the option taken on <see cref="Issue"/>.</summary>
    public required int[] Option { get; init; }

    /// <summary>By node, the first of its ties in <see cref="Ties"/>, or -1; null where nothing ties.</summary>
    public int[]? FirstTie { get; set; }

    /// <summary>Partial packages equal to a node in all that counts: parent, option, and the place of the node's next tie or -1.</summary>
    public List<(int Parent, int Option, int Next)> Ties { get; } = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => Parent.Length;

    /// <summary>Notes one more partial package equal to a node.</summary>
    public static void AddTie(ref int[]? first, List<(int, int, int)> ties, int capacity, int node, int parent, int option)
    {
        if (first is null)
        {
            first = new int[capacity];
            Array.Fill(first, -1);
        }

        ties.Add((parent, option, first[node]));
        first[node] = ties.Count - 1;
    }
}

/// <summary>The layers of a sweep that ran to its end: which packages are left, and how many each stands for.</summary>
sealed class Lattice(IReadOnlyList<Layer> layers, int issues)
{
    /// <summary>How many packages are left.</summary>
    public int Count => layers[^1].Count;

    /// <summary>The options of a package that is left, by issue.</summary>
    public int[] Options(int node)
    {
        var options = new int[issues];
        Trace(layers, layers.Count - 1, node, options);
        return options;
    }

    /// <summary>How many packages each one left stands for, itself included.</summary>
    public BigInteger[] Counts()
    {
        BigInteger[] before = [BigInteger.One];
        foreach (var layer in layers)
        {
            var counts = new BigInteger[layer.Count];
            for (var node = 0; node < counts.Length; node++)
            {
                counts[node] = before[layer.Parent[node]];
                for (var tie = layer.FirstTie?[node] ?? -1; tie >= 0; tie = layer.Ties[tie].Next)
                {
                    counts[node] += before[layer.Ties[tie].Parent];
                }
            }

            before = counts;
        }

        return before;
    }

    /// <summary>True if every package left stands for itself alone.</summary>
    public bool HasNoTies => layers.All(l => l.FirstTie is null);

    /// <summary>Writes the options of a node of layer <paramref name="at"/> and its ancestors into <paramref name="options"/>.</summary>
    public static void Trace(IReadOnlyList<Layer> layers, int at, int node, Span<int> options)
    {
        for (; at >= 0; at--)
        {
            options[layers[at].Issue] = layers[at].Option[node];
            node = layers[at].Parent[node];
        }
    }
}
