using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// The elements and texts of a page in the order of the file, each with its place in the file. Flat, so that no nesting can exhaust the stack:
/// the nodes within node <c>i</c> are those from <c>i + 1</c> up to and without <see cref="MarkupNode.End"/>.
/// </summary>
sealed class MarkupTree(string source, ImmutableArray<MarkupNode> nodes, ImmutableArray<MarkupAttribute> attributes)
{
    /// <summary>The decoded file.</summary>
    public string Source => source;

    /// <summary>The first is the whole page.</summary>
    public ImmutableArray<MarkupNode> Nodes => nodes;

    /// <summary>Of all elements; each node knows its own.</summary>
    public ImmutableArray<MarkupAttribute> Attributes => attributes;

    /// <summary>The value of an attribute as it stands in the file, character references not decoded; empty where the element has none.</summary>
    public ReadOnlySpan<char> Raw(in MarkupNode node, AttributeName name) => Place(node, name) is { } at ? source.AsSpan(at.Start, at.Length) : default;

    /// <summary>The value of an attribute; null where the element has none.</summary>
    public string? Value(in MarkupNode node, AttributeName name) => Place(node, name) is { } at ? CharacterReference.Decode(source.AsSpan(at.Start, at.Length)) : null;

    /// <summary>Where the value of an attribute stands; null where the element has none.</summary>
    public TextSpan? Place(in MarkupNode node, AttributeName name)
    {
        for (var i = node.FirstAttribute; i < node.EndAttribute; i++)
        {
            if (attributes[i].Name == name)
            {
                return attributes[i].Value;
            }
        }

        return null;
    }
}

/// <summary>An element or a run of text.</summary>
/// <param name="Tag">Its name; <see cref="Tag.Text"/> for a run of text.</param>
/// <param name="Parent">The index of the element it stands in; -1 for the page.</param>
/// <param name="Place">The whole of it in the file, tags included.</param>
/// <param name="FirstAttribute">Its attributes, from this index</param>
/// <param name="EndAttribute">up to and without this one.</param>
record struct MarkupNode(Tag Tag, int Parent, TextSpan Place, int FirstAttribute, int EndAttribute)
{
    /// <summary>The index after its last descendant.</summary>
    public int End { get; set; }

    /// <summary>Where its start tag ends.</summary>
    public int Inside { get; init; }

    public readonly bool IsText => ReferenceEquals(Tag, Tag.Text);
}

/// <summary>An attribute that matters: its name and where its value stands in the file.</summary>
readonly record struct MarkupAttribute(AttributeName Name, TextSpan Value);

/// <summary>The attributes that are kept.</summary>
enum AttributeName
{
    Class,
    Id,
    ItemProp,
    ItemType,
    Role,
    Href,
    Rel,
    Property,
    Name,
    Content,
    DateTime,
    Type,
    Title,
    Hidden,
    AriaHidden,
    AriaLabel,
    Style,
    DataTestId,
    DataComponent,
    PubDate,
}
