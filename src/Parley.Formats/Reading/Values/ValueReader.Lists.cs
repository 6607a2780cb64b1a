using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>Lists and maps of values.</summary>
sealed partial class ValueReader
{
    /// <summary>The items of a list; none where the node is no list, with the fault added.</summary>
    public IReadOnlyList<Node> Items(Node? node, string expected)
    {
        if (node is ListNode list)
        {
            return list.Items;
        }

        if (node is not null)
        {
            Faults.Add(node, expected, node.Found);
        }

        return [];
    }

    /// <summary>The entries of a map; none where the node is no map, with the fault added.</summary>
    public IReadOnlyList<MapEntry> Entries(Node? node, string expected)
    {
        if (node is MapNode map)
        {
            return map.Entries;
        }

        if (node is not null)
        {
            Faults.Add(node, expected, node.Found);
        }

        return [];
    }

    /// <summary>A list of values, each once.</summary>
    public ImmutableArray<T> Each<T>(Node? node, string expected, Func<Node, T?> read)
        where T : struct
    {
        var items = Items(node, expected);
        var values = ImmutableArray.CreateBuilder<T>(items.Count);
        var seen = items.Count > 1 ? new HashSet<T>() : null;
        foreach (var item in items)
        {
            if (read(item) is { } value)
            {
                Once(seen ?? [], value, item);
                values.Add(value);
            }
        }

        return values.ToImmutable();
    }

    /// <summary>A list of texts.</summary>
    public ImmutableArray<string> Texts(Node? node) =>
        [.. Items(node, "a list of texts").Select(i => Title(i)).OfType<string>()];

    /// <summary>Adds a fault where a value was seen before.</summary>
    public void Once<T>(HashSet<T> seen, T value, Node at, string? path = null)
    {
        if (!seen.Add(value))
        {
            Faults.Add(at, path ?? at.Path, "each one once", $"{at.Found} again");
        }
    }
}
