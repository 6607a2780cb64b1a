using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Formats;

/// <summary>
/// From text to a tree of nodes, by YamlDotNet's parser. An alias becomes a copy of what it names, at the place
/// of the alias, within <see cref="ReadLimits.AliasNodes"/>.
/// </summary>
sealed class Composer
{
    const string Spaces = "spaces at the beginning of a line (YAML does not count tabs)";
    readonly ReadText source;
    readonly Faults faults;
    readonly Parser parser;
    readonly BreakCharacters breaks;
    readonly SourceTree? marks;
    readonly Words words;
    readonly Dictionary<string, Node?> anchors = new(StringComparer.Ordinal);
    bool inBlock = true;
    int nodes;
    int aliasNodes;

    Composer(ReadText source, Faults faults, SourceTree? marks)
    {
        this.source = source;
        this.faults = faults;
        this.marks = marks;
        words = marks?.Words ?? new Words();
        breaks = BreakCharacters.In(source.Text);
        parser = new Parser(new Scanner(new StringReader(breaks.Hide(source.Text)), skipComments: true));
    }

    /// <summary>The map at the top of the document, or null with faults added.</summary>
    /// <param name="source">The text.</param>
    /// <param name="faults">Where faults are added.</param>
    /// <param name="marks">Takes the parser's events besides, where edits are to follow: one pass over the text then serves both.</param>
    public static MapNode? Compose(ReadText source, Faults faults, SourceTree? marks = null) => new Composer(source, faults, marks).Document();

    MapNode? Document()
    {
        if (!Next() || !Next())
        {
            return null;
        }

        if (parser.Current is StreamEnd)
        {
            Stop(0, null, "a case, a map that begins with `parley: 1`", "an empty file");
            return null;
        }

        if (!Next() || Read(null, null, 0, 0) is not { } top || !Next() || !Next())
        {
            return null;
        }

        if (parser.Current is not StreamEnd)
        {
            Stop(At(parser.Current!.Start), null, "one document", "a second one");
            return null;
        }

        if (top is MapNode map)
        {
            return map;
        }

        Stop(top.Start, null, "a map of keys that begins with `parley: 1`", top is ScalarNode { Kind: ScalarKind.Null } ? "an empty file" : top.Found);
        return null;
    }

    /// <summary>Reads the node that starts with the current event and leaves its last event current.</summary>
    Node? Read(Node? parent, string? key, int index, int depth)
    {
        var e = parser.Current!;
        if (++nodes > ReadLimits.Nodes)
        {
            return Stop(At(e.Start), parent, $"at most {ReadLimits.Nodes} values in one file", "more");
        }

        if (depth > ReadLimits.Depth)
        {
            return Stop(At(e.Start), parent, $"at most {ReadLimits.Depth} lists and maps inside one another", "more");
        }

        if (inBlock && source.IsIndentedWithTab(At(e.Start)))
        {
            return Stop(At(e.Start), parent, Spaces, "a tab");
        }

        if (e is AnchorAlias alias)
        {
            return Repeat(alias, parent, key, index, depth);
        }

        var anchor = ((NodeEvent)e).Anchor;
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = null;
        }

        Node? node = e switch
        {
            Scalar s => ReadScalar(s, parent, key, index),
            SequenceStart s => ReadList(s, parent, key, index, depth),
            _ => ReadMap((MappingStart)e, parent, key, index, depth),
        };
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
        }

        return node;
    }

    ScalarNode ReadScalar(Scalar scalar, Node? parent, string? key, int index)
    {
        var text = words.Once(breaks.Show(scalar.Value));
        var kind = scalar.Style == ScalarStyle.Plain ? CoreSchema.KindOf(text) : ScalarKind.Text;
        var tagged = scalar.Tag.IsEmpty ? kind : Tags.KindOf(scalar.Tag.Value, text);
        var node = new ScalarNode(source, At(scalar.Start), At(scalar.End), parent, text, tagged ?? kind) { Key = key, Index = index };
        if (tagged is null)
        {
            faults.Add(node, "a value without a tag", $"the tag {Faults.Quote(scalar.Tag.Value)} on {node.Found}");
        }

        return node;
    }

    ListNode? ReadList(SequenceStart start, Node? parent, string? key, int index, int depth)
    {
        var list = new ListNode(source, At(start.Start), At(start.End), parent) { Key = key, Index = index };
        var outer = inBlock;
        inBlock &= start.Style != SequenceStyle.Flow;
        CheckTag(start.Tag, "seq", list);
        while (Next())
        {
            if (parser.Current is SequenceEnd)
            {
                inBlock = outer;
                return list;
            }

            if (Read(list, null, list.Items.Count, depth + 1) is not { } item)
            {
                return null;
            }

            list.Items.Add(item);
        }

        return null;
    }

    MapNode? ReadMap(MappingStart start, Node? parent, string? key, int index, int depth)
    {
        var map = new MapNode(source, At(start.Start), At(start.End), parent) { Key = key, Index = index };
        var outer = inBlock;
        inBlock &= start.Style != MappingStyle.Flow;
        CheckTag(start.Tag, "map", map);
        while (Next())
        {
            if (parser.Current is MappingEnd)
            {
                inBlock = outer;
                return map;
            }

            if (Read(map, parser.Current is Scalar { Value: var word } ? words.Once(word) : "?", 0, depth + 1) is not { } name || !Next())
            {
                return null;
            }

            // Of a colon that stands alone the parser gives a key and no value.
            if (parser.Current is MappingEnd)
            {
                Stop(name.Start, map, "a key, a colon and a value", "a colon without a key");
                return null;
            }

            if (Read(map, (name as ScalarNode)?.Text ?? "?", 0, depth + 1) is not { } value)
            {
                return null;
            }

            Add(map, name, value);
        }

        return null;
    }

    void Add(MapNode map, Node name, Node value)
    {
        if (name is not ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            faults.Add(name, map.Path, "a word as the key", name.Found);
        }
        else if (!map.Add(new MapEntry(scalar, value)))
        {
            faults.Add(name, value.Path, "each key once", $"{Faults.Quote(scalar.Text)} again, first on line {map.Find(scalar.Text)!.Key.Line}");
        }
    }

    void CheckTag(TagName tag, string allowed, Node node)
    {
        if (!tag.IsEmpty && !tag.IsNonSpecific && tag.Value != Tags.Core + allowed)
        {
            faults.Add(node, "a value without a tag", $"the tag {Faults.Quote(tag.Value)}");
        }
    }

    Node? Repeat(AnchorAlias alias, Node? parent, string? key, int index, int depth)
    {
        var name = alias.Value.Value;
        if (anchors.TryGetValue(name, out var named) && named is not null)
        {
            return Copy(named, alias, parent, key, index, depth);
        }

        var found = anchors.ContainsKey(name) ? $"{Faults.Quote("*" + name)} inside what it names" : $"{Faults.Quote("*" + name)}, which nothing before it is named";
        return Stop(At(alias.Start), parent, $"an alias of an earlier anchor ({Faults.Quote("&" + name)})", found);
    }

    Node? Copy(Node of, AnchorAlias alias, Node? parent, string? key, int index, int depth)
    {
        if (++aliasNodes > ReadLimits.AliasNodes || ++nodes > ReadLimits.Nodes)
        {
            return Stop(At(alias.Start), parent, $"aliases that repeat at most {ReadLimits.AliasNodes} values in all", "more");
        }

        if (depth > ReadLimits.Depth)
        {
            return Stop(At(alias.Start), parent, $"at most {ReadLimits.Depth} lists and maps inside one another", "more");
        }

        var (start, end) = (At(alias.Start), At(alias.End));
        switch (of)
        {
            case ScalarNode scalar:
                return new ScalarNode(source, start, end, parent, scalar.Text, scalar.Kind) { Key = key, Index = index };
            case ListNode list:
                var items = new ListNode(source, start, end, parent) { Key = key, Index = index };
                foreach (var item in list.Items)
                {
                    if (Copy(item, alias, items, null, items.Items.Count, depth + 1) is not { } copy)
                    {
                        return null;
                    }

                    items.Items.Add(copy);
                }

                return items;
            default:
                var entries = new MapNode(source, start, end, parent) { Key = key, Index = index };
                foreach (var entry in ((MapNode)of).Entries)
                {
                    if (Copy(entry.Key, alias, entries, null, 0, depth + 1) is not ScalarNode name
                        || Copy(entry.Value, alias, entries, entry.Name, 0, depth + 1) is not { } copy)
                    {
                        return null;
                    }

                    entries.Add(new MapEntry(name, copy));
                }

                return entries;
        }
    }

    /// <summary>
    /// Moves to the next event; false, with the fault added, where the text is not YAML. On some such texts the parser throws
    /// what it does not mean to (found by FuzzTests).
    /// </summary>
    bool Next()
    {
        var before = parser.Current is { } last ? At(last.Start) : 0;
        try
        {
            var moved = parser.MoveNext();
            if (moved)
            {
                marks?.Take(parser.Current!);
            }

            return moved;
        }
        catch (YamlException e)
        {
            NotYaml(before, At(e.Start), e.Message.Contains("tab", StringComparison.Ordinal) ? source.Text.Length : At(e.End), YamlMessage.Of(e.Message));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or ArithmeticException or IndexOutOfRangeException or NullReferenceException or FormatException)
        {
            NotYaml(before, before, before, "something else");
        }

        return false;
    }

    void NotYaml(int before, int start, int end, string found)
    {
        var tab = source.FirstTabIndent(before, Math.Max(start, end));
        Stop(tab ?? start, null, tab is null ? "YAML" : Spaces, tab is null ? found : "a tab");
    }

    Node? Stop(int start, Node? inside, string expected, string found)
    {
        faults.Add(source, start, source.LineAt(start), inside?.Path ?? "", expected, found);
        return null;
    }

    int At(Mark mark) => (int)Math.Clamp(mark.Index, 0, source.Text.Length);
}
