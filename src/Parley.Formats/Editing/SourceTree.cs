using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Formats;

/// <summary>Builds nodes with their ranges from the parser's events, without recursion.</summary>
internal sealed class SourceTree
{
    /// <summary>Collections within collections; a case needs seven.</summary>
    public const int GreatestDepth = 64;

    readonly string text;
    readonly Stack<Open> open = new();
    SourceNode? root;
    SourceFault? fault;
    int documents;

    /// <summary>Its words.</summary>
    public Words Words { get; } = new();

    /// <summary>A tree that is to take the events of this text's parser, one after the other.</summary>
    public SourceTree(string text) => this.text = text;

    /// <summary>The root of the only document, or why there is none; after the last event.</summary>
    public (SourceNode? Root, SourceFault? Fault) Result => fault is { } why ? (null, why)
        : root is not null ? (root, null)
        : (null, new SourceFault(0, "the file is empty"));

    sealed record Open(int Start, bool Marked, bool Flow, bool IsMap, List<SourceNode> Children);

    /// <summary>The root of the only document, or why there is none.</summary>
    public static (SourceNode? Root, SourceFault? Fault) Of(string text)
    {
        var tree = new SourceTree(text);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            while (tree.fault is null && parser.MoveNext())
            {
                tree.Take(parser.Current!);
            }
        }
        catch (YamlException e)
        {
            tree.fault = new SourceFault(tree.At(e.Start.Index), "this is not YAML: " + e.Message);
        }

        return tree.Result;
    }

    /// <summary>Takes the next event; those after a fault do not matter.</summary>
    public void Take(ParsingEvent e)
    {
        switch (fault is null ? e : null)
        {
            case DocumentStart when ++documents > 1:
                fault = new SourceFault(At(e.Start.Index), "the file holds more than one document");
                break;
            case AnchorAlias alias:
                Add(new SourceAlias(At(e.Start.Index), At(e.End.Index), alias.Value.Value));
                break;
            case Scalar scalar:
                Add(OfScalar(scalar));
                break;
            case MappingStart map:
                Push(new Open(At(e.Start.Index), IsMarked(map), map.Style is MappingStyle.Flow, IsMap: true, []));
                break;
            case SequenceStart list:
                Push(new Open(At(e.Start.Index), IsMarked(list), list.Style is SequenceStyle.Flow, IsMap: false, []));
                break;
            case MappingEnd or SequenceEnd:
                Close(At(e.Start.Index));
                break;
        }
    }

    void Push(Open collection)
    {
        if (open.Count == GreatestDepth)
        {
            fault = new SourceFault(collection.Start, "the file nests too deep");
        }

        open.Push(collection);
    }

    void Close(int mark)
    {
        var it = open.Pop();
        if (it.IsMap && it.Children.Count % 2 != 0)
        {
            fault = new SourceFault(it.Start, "a colon stands without a key");
            return;
        }

        var last = it.Children.Count == 0 ? it.Start : it.Children.Max(c => c.End);
        // A pair within a flow list, [a: b], has no brace of its own.
        var end = it.Flow && mark < text.Length && text[mark] == (it.IsMap ? '}' : ']') && (!it.IsMap || it.Marked || text[it.Start] == '{') ? mark + 1 : last;
        Add(it.IsMap
            ? new SourceMap(it.Start, end, it.Marked, it.Flow, Pairs(it.Children))
            : new SourceList(it.Start, end, it.Marked, it.Flow, [.. it.Children]));
    }

    static ImmutableArray<SourcePair> Pairs(List<SourceNode> children)
    {
        var pairs = ImmutableArray.CreateBuilder<SourcePair>(children.Count / 2);
        for (var i = 0; i + 1 < children.Count; i += 2)
        {
            pairs.Add(new SourcePair(children[i], children[i + 1]));
        }

        return pairs.MoveToImmutable();
    }

    void Add(SourceNode node)
    {
        if (open.Count == 0)
        {
            root = node;
        }
        else
        {
            open.Peek().Children.Add(node);
        }
    }

    SourceScalar OfScalar(Scalar scalar)
    {
        var start = At(scalar.Start.Index);
        var end = At(scalar.End.Index);
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var keeps = isBlock && Header(start, end).Contains('+');
        return new SourceScalar(start, isBlock ? BlockEnd(start, end, keeps) : end, IsMarked(scalar), Words.Once(scalar.Value), scalar.Style) { Keeps = keeps };
    }

    ReadOnlySpan<char> Header(int start, int end)
    {
        var block = text.AsSpan(start, end - start);
        return block[..Math.Max(0, block.IndexOfAny("\r\n#"))];
    }

    // The mark after a block scalar is past the line ends that follow it, which are content only where it keeps them.
    int BlockEnd(int start, int end, bool keeps)
    {
        var block = text.AsSpan(start, end - start);
        return keeps ? end - (block.EndsWith("\r\n") ? 2 : block.EndsWith("\n") ? 1 : 0) : start + block.TrimEnd("\r\n").Length;
    }

    static bool IsMarked(NodeEvent e) => !e.Anchor.IsEmpty || !e.Tag.IsEmpty;

    int At(long index) => (int)Math.Clamp(index, 0, text.Length);
}

/// <summary>Why a text cannot be edited, and the character where that shows.</summary>
internal sealed record SourceFault(int At, string Why);
