namespace Parley.Reports;

/// <summary>What an element says of its content by its name and attributes.</summary>
static class ElementSigns
{
    /// <summary>Whether a visitor does not see it.</summary>
    public static bool IsHidden(MarkupTree tree, in MarkupNode node)
    {
        for (var i = node.FirstAttribute; i < node.EndAttribute; i++)
        {
            var attribute = tree.Attributes[i];
            switch (attribute.Name)
            {
                case AttributeName.Hidden:
                    return true;
                case AttributeName.Style when IsInvisible(tree.Source.AsSpan(attribute.Value.Start, attribute.Value.Length)):
                    return true;
            }
        }

        return false;
    }

    /// <summary>The signs an element has itself.</summary>
    public static PageSigns Of(MarkupTree tree, in MarkupNode node)
    {
        var signs = OfTag(node.Tag);
        for (var i = node.FirstAttribute; i < node.EndAttribute; i++)
        {
            var attribute = tree.Attributes[i];
            var value = tree.Source.AsSpan(attribute.Value.Start, attribute.Value.Length);
            signs |= attribute.Name switch
            {
                AttributeName.Class or AttributeName.Id or AttributeName.DataTestId or AttributeName.DataComponent => SignWords.Of(value),
                AttributeName.ItemProp => OfProperty(value),
                AttributeName.Role => OfRole(value),
                AttributeName.Rel => value.Contains("author", StringComparison.OrdinalIgnoreCase) ? new PageSigns(PageSign.Byline, PageSign.None) : default,
                _ => default,
            };
        }

        return signs;
    }

    static PageSigns OfTag(Tag tag) => tag.Name switch
    {
        "article" => new PageSigns(PageSign.Article, PageSign.None),
        "main" => new PageSigns(PageSign.None, PageSign.Article),
        "nav" => new PageSigns(PageSign.Navigation, PageSign.None),
        "footer" => new PageSigns(PageSign.Navigation, PageSign.None),
        "header" => new PageSigns(PageSign.None, PageSign.Navigation),
        "aside" => new PageSigns(PageSign.Related, PageSign.None),
        "figcaption" => new PageSigns(PageSign.Caption, PageSign.None),
        "figure" => new PageSigns(PageSign.None, PageSign.Caption),
        "time" => new PageSigns(PageSign.Date, PageSign.None),
        "form" => new PageSigns(PageSign.None, PageSign.Subscription),
        _ => default,
    };

    static PageSigns OfProperty(ReadOnlySpan<char> value) => value switch
    {
        "articleBody" or "reviewBody" => new PageSigns(PageSign.Body, PageSign.None),
        "author" or "creator" => new PageSigns(PageSign.Byline, PageSign.None),
        "datePublished" or "dateModified" or "dateCreated" => new PageSigns(PageSign.Date, PageSign.None),
        "caption" => new PageSigns(PageSign.Caption, PageSign.None),
        "keywords" => new PageSigns(PageSign.Tags, PageSign.None),
        "comment" => new PageSigns(PageSign.Comments, PageSign.None),
        _ => default,
    };

    static PageSigns OfRole(ReadOnlySpan<char> value) => value switch
    {
        "article" => new PageSigns(PageSign.None, PageSign.Article),
        "navigation" or "menu" or "menubar" or "search" or "contentinfo" or "banner" => new PageSigns(PageSign.Navigation, PageSign.None),
        "complementary" => new PageSigns(PageSign.Related, PageSign.None),
        "dialog" or "alertdialog" => new PageSigns(PageSign.Notice, PageSign.None),
        _ => default,
    };

    static bool IsInvisible(ReadOnlySpan<char> style)
    {
        var display = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        if (display < 0)
        {
            return false;
        }

        var value = style[(display + "display".Length)..].TrimStart();
        return value.StartsWith(":") && value[1..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
