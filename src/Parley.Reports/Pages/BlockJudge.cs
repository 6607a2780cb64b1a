using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Judges every block of a page: null where it belongs to the article, else the reason why not, one of those of <see cref="Furniture"/>.</summary>
sealed class BlockJudge
{
    /// <summary>Share of links from which a list is one of links, and a block a link.</summary>
    const double MostlyLinks = 0.35, AllLinks = 0.8;

    /// <summary>Words and stops from which a block is a paragraph, although a part that is often furniture holds it.</summary>
    const int ParagraphWords = 25;

    readonly MarkupTree tree;
    readonly ImmutableArray<TextBlock> blocks;
    readonly PageSigns[] signs;
    readonly int root;
    readonly string?[] why;

    BlockJudge(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] signs, int root)
    {
        (this.tree, this.blocks, this.signs, this.root) = (tree, blocks, signs, root);
        why = new string?[blocks.Length];
    }

    /// <summary>The judgement of each block.</summary>
    public static string?[] Judge(MarkupTree tree, ImmutableArray<TextBlock> blocks, PageSigns[] signs, int root)
    {
        var judge = new BlockJudge(tree, blocks, signs, root);
        for (var i = 0; i < blocks.Length; i++)
        {
            judge.why[i] = judge.Alone(blocks[i]);
        }

        judge.DropListsOfLinks();
        judge.DropEnds();
        judge.DropEmptyHeadings();
        return judge.why;
    }

    string? Alone(in TextBlock block)
    {
        var isInside = block.First >= root && block.First < tree.Nodes[root].End;
        var sign = signs[block.Element];
        return Reason(sign.Strong)
            ?? (IsCleared(block, sign.Weak) ? null : Reason(sign.Weak))
            ?? (isInside ? block.LinkShare > AllLinks ? "related" : null : block.IsProse ? "related" : "navigation");
    }

    /// <summary>Whether a block is plainly text although a part holds it that is often furniture; captions and teasers are sentences too, so more is asked of them.</summary>
    bool IsCleared(in TextBlock block, PageSign weak) =>
        (weak & (PageSign.Caption | PageSign.Related | PageSign.Date | PageSign.Byline)) != PageSign.None ? IsParagraph(block) : block.IsProse || IsQuoted(block);

    bool IsQuoted(in TextBlock block)
    {
        var at = block.Element;
        while (at > root && tree.Nodes[at].Tag.Name != "blockquote")
        {
            at = tree.Nodes[at].Parent;
        }

        return at > root;
    }

    static bool IsParagraph(in TextBlock block) => block.IsProse && block.Words >= ParagraphWords && block.Stops > 1;

    /// <summary>The reason a sign gives, the most telling first; null for none.</summary>
    public static string? Reason(PageSign sign) =>
        (sign & PageSign.Furniture) == PageSign.None ? null
        : sign.HasFlag(PageSign.Comments) ? "comments"
        : sign.HasFlag(PageSign.Advertisement) ? "advertisement"
        : sign.HasFlag(PageSign.Subscription) ? "subscription"
        : sign.HasFlag(PageSign.Share) ? "share"
        : sign.HasFlag(PageSign.Tags) ? "tags"
        : sign.HasFlag(PageSign.Caption) ? "caption"
        : sign.HasFlag(PageSign.Credit) ? "credit"
        : sign.HasFlag(PageSign.Byline) ? "byline"
        : sign.HasFlag(PageSign.Date) ? "date"
        : sign.HasFlag(PageSign.Navigation) ? "navigation"
        : sign.HasFlag(PageSign.Related) ? "related"
        : "notice";

    void DropListsOfLinks()
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var list = ListOf(blocks[i]);
            var (end, length, linked, words) = (i, 0, 0, 0);
            for (; end < blocks.Length && list > 0 && blocks[end].First < tree.Nodes[list].End; end++)
            {
                length += blocks[end].Length;
                linked += blocks[end].Linked;
                words += blocks[end].Words;
            }

            if (end - i > 1 && linked > MostlyLinks * length && words < ParagraphWords * (end - i))
            {
                why.AsSpan(i, end - i).Replace(null, "related");
            }

            i = Math.Max(i, end - 1);
        }
    }

    int ListOf(in TextBlock block)
    {
        for (var at = block.Element; at > root; at = tree.Nodes[at].Parent)
        {
            if (tree.Nodes[at].Tag.Name is "ul" or "ol" or "dl" or "menu")
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Takes away what stands before the first paragraph and after the last: headings of the page, dates, labels.</summary>
    void DropEnds()
    {
        var first = Array.FindIndex(why, w => w is null);
        while (first >= 0 && first < why.Length && !(why[first] is null && IsOpening(blocks[first])))
        {
            why[first] ??= IsTitle(blocks[first]) ? "title" : "navigation";
            first++;
        }

        for (var last = why.Length - 1; last >= 0 && !(why[last] is null && (blocks[last].IsProse || IsTextual(blocks[last]))); last--)
        {
            why[last] ??= "navigation";
        }
    }

    bool IsOpening(in TextBlock block) => !IsTitle(block) && (block.IsProse || (IsTextual(block) && block.Words > 3));

    bool IsTitle(in TextBlock block)
    {
        for (var at = block.Element; at > 0; at = tree.Nodes[at].Parent)
        {
            if (ReferenceEquals(tree.Nodes[at].Tag, Tag.H1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A block of an element that is named the body and that is no label by its place.</summary>
    bool IsTextual(in TextBlock block) =>
        (signs[block.Element].Strong & PageSign.Body) != PageSign.None && block.LinkShare < 0.5 && !tree.Nodes[block.Element].Tag.Is(TagTraits.Heading);

    void DropEmptyHeadings()
    {
        var isFollowed = false;
        for (var i = why.Length - 1; i >= 0; i--)
        {
            if (why[i] is not null)
            {
                isFollowed &= why[i] is "caption" or "advertisement" or "share" or "credit";
            }
            else if (tree.Nodes[blocks[i].Element].Tag.Is(TagTraits.Heading))
            {
                why[i] = isFollowed ? null : "related";
            }
            else
            {
                isFollowed = true;
            }
        }
    }
}
