namespace Parley.Reports;

/// <summary>What linked data say of the page's own report: of the object that is an article and not part of a list, a comment or another article.</summary>
static class LinkedReport
{
    static readonly string[] Elsewhere = ["itemListElement", "hasPart", "mentions", "citation", "comment", "isBasedOn", "relatedLink", "blogPost", "liveBlogUpdate", "review", "video", "image", "associatedMedia"];

    public static void AddTo(List<(HeadProperty, Found<string>)> found, List<LinkedObject> objects, List<Found<string>> headings, Found<string>? title)
    {
        var publishers = objects.Where(o => o.Is("Organization")).ToList();
        if (Main(objects, headings, title) is { } article)
        {
            Add(found, HeadProperty.Title, article.First("headline"));
            Add(found, HeadProperty.Published, article.First("datePublished"));
            Add(found, HeadProperty.Modified, article.First("dateModified"));
            var index = objects.IndexOf(article);
            AddAuthors(found, objects, article, index);
            Add(found, HeadProperty.Publisher, Named(objects, index, "publisher") ?? article.First("publisher") ?? Referred(objects, index, "publisher"));
        }

        foreach (var publisher in publishers.Where(p => p.Parent < 0 || p.Key is "@graph" or "publisher" or "isPartOf"))
        {
            Add(found, HeadProperty.Publisher, publisher.First("name"));
        }
    }

    /// <summary>The page's own article: the only one, else the one whose headline is that of the page; null where several are left.</summary>
    static LinkedObject? Main(List<LinkedObject> objects, List<Found<string>> headings, Found<string>? title)
    {
        var articles = objects.Where(o => (o.Is("Article") || o.Is("BlogPosting")) && !IsElsewhere(objects, o)).ToList();
        var own = articles.Count < 2 ? articles : articles.Where(a => IsOfPage(a, headings, title)).ToList();
        var days = own.Select(a => a.First("datePublished")?.Value).Distinct(StringComparer.Ordinal).Count();
        return own.Count == 0 || days > 1 ? null : own[0];
    }

    static bool IsElsewhere(List<LinkedObject> objects, LinkedObject of)
    {
        for (var at = of; at is not null; at = at.Parent < 0 ? null : objects[at.Parent])
        {
            if (Array.Exists(Elsewhere, key => string.Equals(key, at.Key, StringComparison.OrdinalIgnoreCase)) || (at != of && at.Is("ItemList")))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsOfPage(LinkedObject article, List<Found<string>> headings, Found<string>? title) =>
        article.First("headline") is { Value: var headline }
        && (headings.Exists(h => Wording.Same(h.Value, headline)) || (title is not null && Wording.Holds(title.Value, headline)));

    static (string, TextSpan)? Named(List<LinkedObject> objects, int parent, string key) =>
        objects.Find(o => o.Parent == parent && string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase) && o.First("name") is not null)?.First("name");

    static (string, TextSpan)? Referred(List<LinkedObject> objects, int parent, string key) =>
        objects.Find(o => o.Parent == parent && string.Equals(o.Key, key, StringComparison.OrdinalIgnoreCase))?.First("@id") is { Value: var id }
            ? objects.Find(o => o.First("@id")?.Value == id && o.First("name") is not null)?.First("name")
            : null;

    static void AddAuthors(List<(HeadProperty, Found<string>)> found, List<LinkedObject> objects, LinkedObject article, int index)
    {
        foreach (var value in article.Values.Where(v => string.Equals(v.Key, "author", StringComparison.OrdinalIgnoreCase)))
        {
            Add(found, HeadProperty.Author, (value.Value, value.Place));
        }

        foreach (var author in objects.Where(o => o.Parent == index && string.Equals(o.Key, "author", StringComparison.OrdinalIgnoreCase)))
        {
            Add(found, HeadProperty.Author, author.First("name") ?? (author.First("@id") is { Value: var id } ? objects.Find(o => o != author && o.First("@id")?.Value == id)?.First("name") : null));
        }
    }

    static void Add(List<(HeadProperty, Found<string>)> found, HeadProperty property, (string Value, TextSpan Place)? said)
    {
        if (said is { } there && !string.IsNullOrWhiteSpace(there.Value))
        {
            found.Add((property, new Found<string>(ElementText.Collapsed(there.Value), "json-ld", there.Place)));
        }
    }
}
