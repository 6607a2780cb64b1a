namespace Parley.Reports;

/// <summary>
/// The elements that are open while a page is read: which of them a start or an end tag closes. A short form of the tree construction of the
/// HTML Standard (section 13.2.6): the implied ends of paragraphs, items, cells and headings are kept; of the adoption of misnested formatting only
/// that the element ends where its end tag stands; tables do not move text before them, since the order of the file is the order of reading.
/// Beyond <paramref name="most"/> elements are not opened, so that their content belongs to the deepest that is.
/// </summary>
sealed class OpenElements(int most)
{
    readonly List<(int Node, Tag Tag, bool HasEnded)> open = [];
    readonly Dictionary<Tag, int> counts = new(ReferenceEqualityComparer.Instance);
    int beyond;

    /// <summary>The node of the innermost open element.</summary>
    public int Current => open[^1].Node;

    public int Count => open.Count;

    /// <summary>Opens an element, unless it would lie too deep.</summary>
    public bool Push(int node, Tag tag)
    {
        if (open.Count >= most)
        {
            beyond++;
            return false;
        }

        open.Add((node, tag, false));
        counts[tag] = counts.GetValueOrDefault(tag) + 1;
        return true;
    }

    /// <summary>How many elements remain open when <paramref name="start"/> begins.</summary>
    public int AfterStart(Tag start)
    {
        var keep = open.Count;
        if (IsOpen(Tag.Head) && !IsOfHead(start))
        {
            keep = Above(keep, Tag.Head, TagTraits.None) ?? keep;
        }

        if (start.Is(TagTraits.ClosesParagraph) && IsOpen(Tag.P))
        {
            keep = Above(keep, Tag.P, TagTraits.Scope) ?? keep;
        }

        return Implied(start, keep);
    }

    /// <summary>How many elements remain open when <paramref name="end"/> ends; null where the end tag closes none now.</summary>
    public int? AfterEnd(Tag end)
    {
        if (beyond > 0)
        {
            beyond--;
            return null;
        }

        if (!IsOpen(end) || ReferenceEquals(end, Tag.Body) || ReferenceEquals(end, Tag.Html))
        {
            return null;
        }

        if (end.Is(TagTraits.Heading))
        {
            return AboveAny(open.Count, TagTraits.Heading);
        }

        return end.Is(TagTraits.Block | TagTraits.Scope)
            ? Above(open.Count, end, IsOfTable(end) ? TagTraits.None : TagTraits.Scope)
            : Above(open.Count, end, TagTraits.Block | TagTraits.Scope) ?? EndedWithin(end);
    }

    /// <summary>Takes the innermost open element away.</summary>
    public int Pop()
    {
        var (node, tag, _) = open[^1];
        open.RemoveAt(open.Count - 1);
        counts[tag]--;
        return node;
    }

    /// <summary>Whether the innermost open element has already met its end tag.</summary>
    public bool HasCurrentEnded => open.Count > 0 && open[^1].HasEnded;

    int Implied(Tag start, int keep) => start.Name switch
    {
        "li" => Above(keep, Tag.Li, static tag => tag.Name is "ul" or "ol" or "menu" || tag.Is(TagTraits.Scope)) ?? keep,
        "dd" or "dt" => Above(keep, static tag => tag.Name is "dd" or "dt", static tag => tag.Name is "dl" || tag.Is(TagTraits.Scope)) ?? keep,
        "td" or "th" => Above(keep, static tag => tag.Name is "td" or "th", static tag => tag.Name is "table" or "template") ?? keep,
        "tr" => Above(keep, static tag => tag.Name is "tr", static tag => tag.Name is "table" or "template") ?? keep,
        "tbody" or "thead" or "tfoot" => Above(keep, static tag => tag.Name is "tbody" or "thead" or "tfoot", static tag => tag.Name is "table" or "template") ?? keep,
        "option" or "optgroup" => Above(keep, static tag => tag.Name is "option", static tag => tag.Name is "select" || tag.Is(TagTraits.Block)) ?? keep,
        "a" => IsOpen(Tag.A) ? Above(keep, Tag.A, TagTraits.Block | TagTraits.Scope) ?? keep : keep,
        _ when start.Is(TagTraits.Heading) && keep > 0 && open[keep - 1].Tag.Is(TagTraits.Heading) => keep - 1,
        _ => keep,
    };

    /// <summary>Whether an element of this name is open.</summary>
    public bool IsOpen(Tag tag) => counts.GetValueOrDefault(tag) > 0;

    static bool IsOfHead(Tag tag) => tag.Name is "meta" or "link" or "script" or "style" or "title" or "base" or "noscript" or "template";

    static bool IsOfTable(Tag tag) => tag.Name is "table" or "tbody" or "thead" or "tfoot" or "tr" or "td" or "th" or "caption";

    int? Above(int from, Tag tag, TagTraits barrier)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (ReferenceEquals(open[i].Tag, tag))
            {
                return i;
            }

            if (open[i].Tag.Is(barrier))
            {
                return null;
            }
        }

        return null;
    }

    int? Above(int from, Tag tag, Func<Tag, bool> barrier) => Above(from, candidate => ReferenceEquals(candidate, tag), barrier);

    int? Above(int from, Func<Tag, bool> wanted, Func<Tag, bool> barrier)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (wanted(open[i].Tag))
            {
                return i;
            }

            if (barrier(open[i].Tag))
            {
                return null;
            }
        }

        return null;
    }

    int? AboveAny(int from, TagTraits wanted)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            if (open[i].Tag.Is(wanted))
            {
                return i;
            }

            if (open[i].Tag.Is(TagTraits.Scope))
            {
                return null;
            }
        }

        return null;
    }

    int? EndedWithin(Tag end)
    {
        for (var i = open.Count - 1; i >= 0 && end.Is(TagTraits.Formatting) && !open[i].Tag.Is(TagTraits.Scope); i--)
        {
            if (ReferenceEquals(open[i].Tag, end) && !open[i].HasEnded)
            {
                open[i] = open[i] with { HasEnded = true };
                return null;
            }
        }

        return null;
    }
}
