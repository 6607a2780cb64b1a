using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Cuts a page into blocks of text in one pass over its nodes, and notes the signs of every element.</summary>
sealed class BlockCutter
{
    readonly MarkupTree tree;
    readonly PageSigns[] signs;
    readonly List<TextBlock> blocks = [];
    readonly Stack<int> elements = new();
    TextBlock current;
    bool inWord;

    BlockCutter(MarkupTree tree)
    {
        this.tree = tree;
        signs = new PageSigns[tree.Nodes.Length];
    }

    /// <summary>The blocks in order, and for each node the signs it has itself.</summary>
    public static (ImmutableArray<TextBlock> Blocks, PageSigns[] Signs) Cut(MarkupTree tree)
    {
        var cutter = new BlockCutter(tree);
        cutter.CutAll();
        return (cutter.blocks.ToImmutableArray(), cutter.signs);
    }

    void CutAll()
    {
        var nodes = tree.Nodes;
        var linkEnd = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            while (elements.Count > 0 && i >= nodes[elements.Peek()].End)
            {
                elements.Pop();
                Break();
            }

            ref readonly var node = ref nodes.ItemRef(i);
            if (node.IsText)
            {
                Count(i, i < linkEnd);
            }
            else if (node.Tag.Is(TagTraits.Unread) || ReferenceEquals(node.Tag, Tag.Head) || ElementSigns.IsHidden(tree, node))
            {
                i = node.End - 1;
            }
            else
            {
                Enter(i, node);
                linkEnd = ReferenceEquals(node.Tag, Tag.A) ? Math.Max(linkEnd, node.End) : linkEnd;
            }
        }

        Break();
    }

    void Enter(int at, in MarkupNode node)
    {
        signs[at] = ElementSigns.Of(tree, node);
        if (node.Tag.Is(TagTraits.Block))
        {
            Break();
            if (node.End > at + 1)
            {
                elements.Push(at);
            }
        }
        else if (ReferenceEquals(node.Tag, Tag.Br) && (EndsSentence() || IsDoubled(at)))
        {
            Break();
        }
        else
        {
            inWord &= !ReferenceEquals(node.Tag, Tag.Br);
        }
    }

    void Count(int at, bool isLinked)
    {
        var text = tree.Source.AsSpan(tree.Nodes[at].Place.Start, tree.Nodes[at].Place.Length);
        var (length, words, stops) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsWhiteSpace(unit))
            {
                inWord = false;
                continue;
            }

            length++;
            if (char.IsLetterOrDigit(unit))
            {
                words += inWord ? 0 : 1;
                inWord = true;
            }
            else if (unit is ',' or '.' or ';' or '?' or '!' or '。' or '、' or '，' or '؟' or '،' or '।')
            {
                stops++;
            }
            else if (unit == '&' && CharacterReference.At(text[i..]) is { } reference)
            {
                inWord &= reference.Characters is not "\u00A0";
                length -= reference.Characters is "\u00A0" ? 1 : 0;
                i += reference.Length - 1;
            }
        }

        if (length == 0)
        {
            return;
        }

        if (current.Length == 0)
        {
            current = new TextBlock(elements.Count == 0 ? 0 : elements.Peek(), at, at + 1);
        }

        current = current with { End = at + 1, Length = current.Length + length, Linked = current.Linked + (isLinked ? length : 0), Words = current.Words + words, Stops = current.Stops + stops };
    }

    bool EndsSentence()
    {
        if (current.Length == 0)
        {
            return false;
        }

        var last = tree.Source.AsSpan(tree.Nodes[current.End - 1].Place.Start, tree.Nodes[current.End - 1].Place.Length).TrimEnd();
        return last.Length > 0 && last[^1] is '.' or '!' or '?' or ':' or '”' or '"' or '…' or '。';
    }

    bool IsDoubled(int at)
    {
        for (var i = at + 1; i < tree.Nodes.Length; i++)
        {
            var node = tree.Nodes[i];
            if (!node.IsText)
            {
                return ReferenceEquals(node.Tag, Tag.Br);
            }

            if (!tree.Source.AsSpan(node.Place.Start, node.Place.Length).IsWhiteSpace())
            {
                return false;
            }
        }

        return false;
    }

    void Break()
    {
        inWord = false;
        if (current.Length > 0)
        {
            blocks.Add(current);
            current = default;
        }
    }
}
