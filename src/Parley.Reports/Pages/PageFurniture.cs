using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What of a page is not the article, as stretches of the file: the largest parts that hold none of it.</summary>
static class PageFurniture
{
    /// <summary>In order and without overlap with one another or with the blocks of the article.</summary>
    public static ImmutableArray<Furniture> Of(MarkupTree tree, ImmutableArray<TextBlock> blocks, string?[] why, PageSigns[] signs)
    {
        var holdsArticle = new bool[tree.Nodes.Length];
        for (var i = 0; i < blocks.Length; i++)
        {
            for (var text = blocks[i].First; why[i] is null && text < blocks[i].End; text++)
            {
                for (var at = text; at >= 0 && !holdsArticle[at]; at = tree.Nodes[at].Parent)
                {
                    holdsArticle[at] = true;
                }
            }
        }

        var found = ImmutableArray.CreateBuilder<Furniture>();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (why[i] is { } reason)
            {
                Add(found, Part(tree, blocks[i], holdsArticle, signs, reason));
            }
        }

        return found.ToImmutable();
    }

    static void Add(ImmutableArray<Furniture>.Builder found, Furniture part)
    {
        if (found.Count == 0 || found[^1].Span.End <= part.Span.Start)
        {
            found.Add(part);
        }
    }

    /// <summary>The largest element around a block that holds nothing of the article and is furniture for the same reason, else the texts of the block.</summary>
    static Furniture Part(MarkupTree tree, in TextBlock block, bool[] holdsArticle, PageSigns[] signs, string reason)
    {
        var largest = -1;
        for (var at = block.Element; at > 0 && !holdsArticle[at] && (largest < 0 || BlockJudge.Reason(signs[at].Strong) == reason); at = tree.Nodes[at].Parent)
        {
            largest = at;
        }

        return new Furniture(
            largest < 0 ? new TextSpan(tree.Nodes[block.First].Place.Start, tree.Nodes[block.End - 1].Place.End) : tree.Nodes[largest].Place,
            reason);
    }
}
