using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>A piece of a YAML document with its place: a scalar, a list or a map.</summary>
abstract class Node(ReadText source, int start, int end, Node? parent)
{
    public ReadText Source { get; } = source;

    /// <summary>UTF-16 offset of the first character.</summary>
    public int Start { get; } = start;

    /// <summary>UTF-16 offset after the last character.</summary>
    public int End { get; } = end;

    public Node? Parent { get; } = parent;

    /// <summary>The key under which its parent holds it; null in a list and at the top.</summary>
    public string? Key { get; init; }

    /// <summary>The place in the list that holds it, from 0.</summary>
    public int Index { get; init; }

    public int Line => Source.LineAt(Start);

    /// <summary><c>valuations.north.values.truce</c>, <c>positions[2].wants</c>; empty at the top.</summary>
    public string Path
    {
        get
        {
            if (Parent is null)
            {
                return "";
            }

            var text = new StringBuilder(Parent.Path);
            return Key is null
                ? text.Append(CultureInfo.InvariantCulture, $"[{Index}]").ToString()
                : text.Append(text.Length == 0 ? "" : ".").Append(Faults.Quote(Key).Trim('`')).ToString();
        }
    }

    /// <summary>What it is, in the words of a fault.</summary>
    public abstract string Found { get; }
}

/// <summary>A list.</summary>
sealed class ListNode(ReadText source, int start, int end, Node? parent) : Node(source, start, end, parent)
{
    public List<Node> Items { get; } = [];

    public override string Found => Items.Count == 0 ? "an empty list" : "a list";
}

/// <summary>A map. Its keys are text and differ from each other.</summary>
sealed class MapNode(ReadText source, int start, int end, Node? parent) : Node(source, start, end, parent)
{
    /// <summary>Entries from which looking them up by hash is the shorter way; nearly all maps of a case have fewer.</summary>
    const int Many = 12;

    Dictionary<string, MapEntry>? byKey;

    public List<MapEntry> Entries { get; } = [];

    public Node? this[string key] => Find(key)?.Value;

    public override string Found => Entries.Count == 0 ? "an empty map" : "a map";

    public MapEntry? Find(string key)
    {
        if (byKey is not null)
        {
            return byKey.GetValueOrDefault(key);
        }

        foreach (var entry in Entries)
        {
            if (entry.Name == key)
            {
                return entry;
            }
        }

        return null;
    }

    public bool Add(MapEntry entry)
    {
        if (Find(entry.Name) is not null)
        {
            return false;
        }

        Entries.Add(entry);
        byKey?.Add(entry.Name, entry);
        if (Entries.Count == Many)
        {
            byKey = Entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
        }

        return true;
    }
}

/// <summary>A key of a map and what it holds.</summary>
sealed record MapEntry(ScalarNode Key, Node Value)
{
    public string Name => Key.Text;
}

/// <summary>A scalar.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Offset of the first character.</param>
/// <param name="end">Offset after the last.</param>
/// <param name="parent">What holds it.</param>
/// <param name="text">Its text, unescaped.</param>
/// <param name="kind">What it is by the YAML 1.2 core schema.</param>
sealed class ScalarNode(ReadText source, int start, int end, Node? parent, string text, ScalarKind kind) : Node(source, start, end, parent)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    public override string Found => Kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Number => $"the number {Faults.Quote(Text)}",
        ScalarKind.Boolean => Faults.Quote(Text),
        _ => Text.Length == 0 ? "empty text" : Faults.Quote(Text),
    };
}
