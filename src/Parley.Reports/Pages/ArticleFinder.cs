using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// Finds the article among the blocks of a page. Every block has a worth: prose is worth its length, links, labels and what the page itself marks
/// as furniture cost; the article is the element whose blocks are worth most in all (the maximum subtree, after the maximum subsequence of
/// Pasternack and Roth, WWW 2009), less the furniture within it.
/// </summary>
sealed class ArticleFinder
{
    const double Cost = 12;
    readonly MarkupTree tree;
    readonly ImmutableArray<TextBlock> blocks;
    readonly PageSigns[] own;
    readonly PageSigns[] effective;
    readonly double[] prose;

    ArticleFinder(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] own)
    {
        (this.tree, this.blocks, this.own) = (tree, blocks, own);
        effective = new PageSigns[own.Length];
        prose = new double[own.Length];
    }

    /// <summary>The element that holds the article, and for each block whether it belongs to it.</summary>
    public static (int Element, bool[] IsBody) Find(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] signs)
    {
        var finder = new ArticleFinder(tree, blocks, signs);
        finder.Weigh();
        var root = finder.Best();
        return (root, finder.Within(root));
    }

    static bool IsProse(in TextBlock block) => block.LinkShare < 0.5 && (block.Stops > 0 ? block.Words >= 8 : block.Words >= 15);

    void Weigh()
    {
        foreach (var block in blocks)
        {
            prose[block.Element] += IsProse(block) ? block.Length - block.Linked : 0;
        }

        Accumulate(prose);
        var total = prose[0];
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            if (!tree.Nodes[i].IsText)
            {
                var mine = own[i];
                if (total > 0 && prose[i] > 0.5 * total)
                {
                    mine = new PageSigns(mine.Strong & ~(PageSign.Furniture), mine.Weak & ~PageSign.Furniture);
                }

                effective[i] = effective[tree.Nodes[i].Parent] | mine;
            }
        }
    }

    int Best()
    {
        var worth = new double[own.Length];
        foreach (var block in blocks)
        {
            worth[block.Element] += Worth(block);
        }

        Accumulate(worth);
        var best = 0;
        for (var i = 1; i < worth.Length; i++)
        {
            if (!tree.Nodes[i].IsText && worth[i] >= worth[best])
            {
                best = i;
            }
        }

        return best;
    }

    double Worth(in TextBlock block)
    {
        var signs = effective[block.Element];
        if ((signs.Strong & PageSign.Furniture) != PageSign.None)
        {
            return -Cost - (IsProse(block) ? 0.2 * block.Length : 0);
        }

        if (!IsProse(block))
        {
            return tree.Nodes[block.Element].Tag.Is(TagTraits.Heading) ? 0 : -Cost;
        }

        var worth = block.Length - (2 * block.Linked);
        return (signs.Strong & PageSign.Body) != PageSign.None ? worth * 1.5 : worth;
    }

    bool[] Within(int root)
    {
        var isBody = new bool[blocks.Length];
        var (first, last) = (-1, -1);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].First >= root && blocks[i].First < tree.Nodes[root].End && !IsFurniture(blocks[i]))
            {
                isBody[i] = true;
                if (IsProse(blocks[i]))
                {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            isBody[i] &= i >= first && i <= last;
        }

        return isBody;
    }

    bool IsFurniture(in TextBlock block)
    {
        var signs = effective[block.Element];
        return (signs.Strong & PageSign.Furniture) != PageSign.None
            || ((signs.Weak & PageSign.Furniture) != PageSign.None && !IsProse(block))
            || block.LinkShare > 0.8;
    }

    void Accumulate(double[] values)
    {
        for (var i = tree.Nodes.Length - 1; i > 0; i--)
        {
            values[tree.Nodes[i].Parent] += values[i];
        }
    }
}
