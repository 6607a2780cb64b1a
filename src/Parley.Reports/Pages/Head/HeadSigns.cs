using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>What the head of a page, its linked data and its markup say of the report, each under its property, in the order of the file.</summary>
sealed class HeadSigns
{
    static readonly FrozenDictionary<string, (HeadProperty Property, string By)> Names = Lexicon.Rows("page-head")
        .ToFrozenDictionary(row => row[0], row => (Enum.Parse<HeadProperty>(row[1], ignoreCase: true), row[2]), StringComparer.OrdinalIgnoreCase);

    readonly MarkupTree tree;
    readonly PageSigns[] signs;
    readonly List<(HeadProperty Property, Found<string> Found)> found = [];

    HeadSigns(MarkupTree tree, PageSigns[] signs) => (this.tree, this.signs) = (tree, signs);

    /// <summary>The headings of the first level outside furniture.</summary>
    public List<Found<string>> Headings { get; } = [];

    /// <summary>The title in the head of the page.</summary>
    public Found<string>? Title { get; private set; }

    public static HeadSigns Read(MarkupTree tree, PageSigns[] signs)
    {
        var read = new HeadSigns(tree, signs);
        var objects = new List<LinkedObject>();
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            if (!tree.Nodes[i].IsText)
            {
                read.Element(i, objects);
            }
        }

        LinkedReport.AddTo(read.found, objects, read.Headings, read.Title);
        return read;
    }

    /// <summary>What is said of a property by a sign, in the order of the file.</summary>
    public IEnumerable<Found<string>> Of(HeadProperty property, string by) =>
        found.Where(f => f.Property == property && f.Found.By == by).Select(f => f.Found);

    /// <summary>What is said of a property by any sign.</summary>
    public IEnumerable<Found<string>> Of(HeadProperty property) => found.Where(f => f.Property == property).Select(f => f.Found);

    void Element(int at, List<LinkedObject> objects)
    {
        var node = tree.Nodes[at];
        switch (node.Tag.Name)
        {
            case "meta":
                Meta(node);
                break;
            case "script" when tree.Raw(node, AttributeName.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase) && node.End > at + 1:
                var earlier = objects.Count;
                foreach (var read in LinkedData.Read(tree.Source, new TextSpan(node.Inside, tree.Nodes[node.End - 1].Place.End)))
                {
                    objects.Add(read.Parent < 0 ? read : read with { Parent = read.Parent + earlier });
                }

                break;
            case "title" when Title is null && !IsWithinSvg(node):
                Title = ElementText.Of(tree, at) is { } title ? new Found<string>(title.Value, "meta", title.Place) : null;
                break;
            case "h1" when !IsFurniture(at):
                Add(Headings, ElementText.Of(tree, at));
                break;
        }

        Microdata(at, node);
    }

    void Meta(in MarkupNode node)
    {
        var name = tree.Value(node, AttributeName.Property) ?? tree.Value(node, AttributeName.Name) ?? tree.Value(node, AttributeName.ItemProp);
        if (name is not null && Names.TryGetValue(name.Trim(), out var known) && Content(node, AttributeName.Content) is { } content)
        {
            found.Add((known.Property, new Found<string>(content.Value, known.By, content.Place)));
        }
    }

    void Microdata(int at, in MarkupNode node)
    {
        var property = tree.Raw(node, AttributeName.ItemProp) switch
        {
            "datePublished" => HeadProperty.Published,
            "dateModified" => HeadProperty.Modified,
            "headline" => HeadProperty.Title,
            "author" => HeadProperty.Author,
            _ => (HeadProperty?)null,
        };
        if (property is not { } known || ReferenceEquals(node.Tag, Tag.Meta) || IsOfAnother(at))
        {
            return;
        }

        var value = Content(node, AttributeName.Content) ?? Content(node, AttributeName.DateTime) ?? ElementText.Of(tree, at);
        if (value is { } said)
        {
            found.Add((known, new Found<string>(said.Value, ReferenceEquals(node.Tag, Tag.Time) ? "time" : "meta", said.Place)));
        }
    }

    (string Value, TextSpan Place)? Content(in MarkupNode node, AttributeName name) =>
        tree.Place(node, name) is { } place && CharacterReference.Decode(tree.Source.AsSpan(place.Start, place.Length)) is var value && !string.IsNullOrWhiteSpace(value)
            ? (ElementText.Collapsed(value), place)
            : null;

    /// <summary>Whether an element stands in a part that shows other articles or comments.</summary>
    bool IsOfAnother(int at) => (signs[at].Strong & (PageSign.Related | PageSign.Comments | PageSign.Advertisement)) != PageSign.None;

    bool IsFurniture(int at) => (signs[at].Strong & (PageSign.Related | PageSign.Comments | PageSign.Advertisement | PageSign.Notice | PageSign.Navigation)) != PageSign.None;

    bool IsWithinSvg(in MarkupNode node) => node.Parent > 0 && ReferenceEquals(tree.Nodes[node.Parent].Tag, Tag.Svg);

    static void Add(List<Found<string>> to, (string Value, TextSpan Place)? text)
    {
        if (text is { } said)
        {
            to.Add(new Found<string>(said.Value, "heading", said.Place));
        }
    }
}

/// <summary>What can be said of a report as a whole.</summary>
enum HeadProperty
{
    Title,
    Publisher,
    Author,
    Published,
    Modified,

    /// <summary>A date of which the page does not say what it is.</summary>
    Date,
}
