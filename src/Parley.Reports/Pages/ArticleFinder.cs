using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// Finds the article among the blocks of a page. Every block has a worth: prose is worth its length, links, labels and what the page itself marks
/// as furniture cost; the article is the element whose blocks are worth most in all (the maximum subtree, after the maximum subsequence of
/// Pasternack and Roth, WWW 2009), unless the page names an element of enough worth as its body.
/// </summary>
sealed class ArticleFinder
{
    /// <summary>What a block that is no prose takes from the worth of the elements around it, in characters.</summary>
    const double Cost = 12;

    /// <summary>Share of the greatest worth from which an element that is named the body is the article.</summary>
    const double EnoughForBody = 0.4;

    /// <summary>Share of the prose of a page from which an element named the body may be it.</summary>
    const double EnoughProse = 0.2;

    /// <summary>Share of the worth of all elements named the body from which one of them is the article, and not a part of it.</summary>
    const double MostOfBodies = 0.75;

    /// <summary>Share of the prose of a page from which an element is too large to be furniture, whatever it is named.</summary>
    const double TooLarge = 0.5;

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

    /// <summary>The element that holds the article, and the signs of every element with those of the elements around it.</summary>
    public static (int Element, PageSigns[] Signs) Find(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] own)
    {
        var finder = new ArticleFinder(tree, blocks, own);
        finder.WeighProse();
        finder.SpreadSigns(finder.MainArticle());
        return (finder.Best(), finder.effective);
    }

    void WeighProse()
    {
        foreach (var block in blocks)
        {
            prose[block.Element] += block.IsProse ? block.Length - block.Linked : 0;
        }

        Accumulate(prose);
    }

    /// <summary>The article element that is the page's own: the one with the heading of the page, else the one with most prose; 0 where there is none.</summary>
    int MainArticle()
    {
        var (most, heading) = (0, -1);
        for (var i = 1; i < own.Length; i++)
        {
            var tag = tree.Nodes[i].Tag;
            if (ReferenceEquals(tag, Tag.Article) && prose[i] > (most == 0 ? 0 : prose[most]))
            {
                most = i;
            }
            else if (ReferenceEquals(tag, Tag.H1) && heading < 0)
            {
                heading = i;
            }
        }

        for (var i = heading; i > 0; i = tree.Nodes[i].Parent)
        {
            if (ReferenceEquals(tree.Nodes[i].Tag, Tag.Article) && prose[i] > 0.2 * prose[most])
            {
                return i;
            }
        }

        return most;
    }

    /// <summary>The elements that hold one that is named the body and has prose enough to be it.</summary>
    bool[] AroundBodies()
    {
        var around = new bool[own.Length];
        for (var i = 1; i < own.Length; i++)
        {
            var isBody = (own[i].Strong & PageSign.Body) != PageSign.None && prose[i] > EnoughProse * prose[0];
            for (var at = i; isBody && at > 0 && !around[at]; at = tree.Nodes[at].Parent)
            {
                around[at] = true;
            }
        }

        return around;
    }

    void SpreadSigns(int main)
    {
        var aroundBodies = AroundBodies();
        for (var i = 1; i < own.Length; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsText)
            {
                continue;
            }

            var mine = own[i];
            if (IsTooLarge(i, mine) || aroundBodies[i] || (i <= main && main < node.End))
            {
                mine = new PageSigns(mine.Strong & ~PageSign.Furniture, mine.Weak & ~PageSign.Furniture);
            }
            else if (main > 0 && ReferenceEquals(node.Tag, Tag.Article))
            {
                mine |= new PageSigns(PageSign.Related, PageSign.None);
            }

            effective[i] = effective[node.Parent] | mine;
        }
    }

    bool IsTooLarge(int element, PageSigns signs) =>
        prose[element] > TooLarge * prose[0] && ((signs.Strong & (PageSign.Comments | PageSign.Related)) == PageSign.None || tree.Nodes[element].Tag.Is(TagTraits.Scope));

    int Best()
    {
        var worth = new double[own.Length];
        foreach (var block in blocks)
        {
            worth[block.Element] += Worth(block);
        }

        Accumulate(worth);
        var (best, body, bodies, end) = (0, 0, 0d, 0);
        for (var i = 1; i < own.Length; i++)
        {
            if (tree.Nodes[i].IsText)
            {
                continue;
            }

            best = worth[i] >= worth[best] ? i : best;
            if (IsNamedBody(i))
            {
                body = body == 0 || worth[i] > worth[body] ? i : body;
                (bodies, end) = i < end ? (bodies, end) : (bodies + Math.Max(0, worth[i]), tree.Nodes[i].End);
            }
        }

        return body > 0 && worth[body] >= EnoughForBody * worth[best] && worth[body] >= MostOfBodies * bodies ? body : best;
    }

    bool IsNamedBody(int element) =>
        (own[element].Strong & PageSign.Body) != PageSign.None
        && (effective[element].Strong & PageSign.Furniture) == PageSign.None
        && !ReferenceEquals(tree.Nodes[element].Tag, Tag.Body);

    double Worth(in TextBlock block)
    {
        var signs = effective[block.Element];
        if ((signs.Strong & PageSign.Furniture) != PageSign.None)
        {
            return -Cost - (block.IsProse ? 0.2 * block.Length : 0);
        }

        if (!block.IsProse)
        {
            return tree.Nodes[block.Element].Tag.Is(TagTraits.Heading) ? 0 : block.Linked == 0 && tree.Nodes[block.Element].Tag.Name is "td" or "li" ? -1 : -Cost;
        }

        var worth = block.Length - (2 * block.Linked);
        return (signs.Strong & PageSign.Body) != PageSign.None ? worth * 1.5 : worth;
    }

    void Accumulate(double[] values)
    {
        for (var i = tree.Nodes.Length - 1; i > 0; i--)
        {
            values[tree.Nodes[i].Parent] += values[i];
        }
    }
}
