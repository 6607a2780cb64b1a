using System.Collections.Immutable;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Parley.Reports;

/// <summary>
/// Reads a page into a <see cref="MarkupTree"/>: AngleSharp's tokenizer, which knows where each token stands in the file, with a tree of our own,
/// since the document of AngleSharp keeps no places of texts. Character references stay as they are, so that a text is a stretch of the file.
/// One pass, linear in the file for a given limit of nesting.
/// </summary>
sealed class MarkupReader : IDisposable
{
    readonly string source;
    readonly HtmlTokenizer tokenizer;
    readonly OpenElements open;
    readonly List<MarkupNode> nodes;
    readonly List<MarkupAttribute> attributes;
    int foreign;

    MarkupReader(string source, ReportLimits limits)
    {
        this.source = source;
        open = new OpenElements(limits.Nesting);
        nodes = new List<MarkupNode>((source.Length / 48) + 16);
        attributes = new List<MarkupAttribute>((source.Length / 64) + 16);
        tokenizer = new HtmlTokenizer(new TextSource(new ReadOnlyMemoryTextSource(Endless(source))), HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = static (ref _, name) => AttributeNames.Keeps(name.Span),
        };
    }

    /// <summary>The tree of a page; elements deeper than the limit are left out and their content belongs to the deepest that is kept.</summary>
    public static MarkupTree Read(string source, ReportLimits limits)
    {
        using var reader = new MarkupReader(source, limits);
        reader.ReadAll();
        return new MarkupTree(source, reader.nodes.ToImmutableArray(), reader.attributes.ToImmutableArray());
    }

    public void Dispose() => tokenizer.Dispose();

    /// <summary>The tokenizer takes U+FFFF, which is no character, for the end of the file.</summary>
    static string Endless(string source) => source.Contains('\uFFFF', StringComparison.Ordinal) ? source.Replace('\uFFFF', '\uFFFD') : source;

    void ReadAll()
    {
        nodes.Add(new MarkupNode(Tag.Html, -1, new TextSpan(0, source.Length), 0, 0));
        open.Push(0, Tag.Html);
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            var place = new TextSpan(token.Position.Position - 1, Math.Min(tokenizer.InsertionPoint, source.Length));
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Start(ref token, place);
                    break;
                case HtmlTokenType.EndTag:
                    tokenizer.State = HtmlParseMode.PCData;
                    EndTag(Tag.Named(token.Name.Memory.Span), place);
                    break;
                case HtmlTokenType.Character:
                    Text(place);
                    break;
                case HtmlTokenType.EndOfFile:
                    Keep(0, source.Length, source.Length);
                    return;
            }
        }
    }

    void Start(ref StructHtmlToken token, TextSpan place)
    {
        var tag = Tag.Named(token.Name.Memory.Span);
        if (ReferenceEquals(tag, Tag.Html) || (ReferenceEquals(tag, Tag.Body) && open.IsOpen(Tag.Body)))
        {
            return;
        }

        Keep(open.AfterStart(tag), place.Start, place.Start);
        var node = nodes.Count;
        var firstAttribute = attributes.Count;
        for (var i = 0; i < token.Attributes.Count; i++)
        {
            var attribute = token.Attributes[i];
            var name = attribute.Name.Memory.Span;
            attributes.Add(new MarkupAttribute(AttributeNames.Of(name), AttributeNames.Value(source, attribute.Position.Position - 1, name.Length)));
        }

        nodes.Add(new MarkupNode(tag, open.Current, place, firstAttribute, attributes.Count) { Inside = place.End, End = node + 1 });
        if (!tag.Is(TagTraits.Void) && !(token.IsSelfClosing && foreign > 0) && open.Push(node, tag))
        {
            foreign += ReferenceEquals(tag, Tag.Svg) ? 1 : 0;
        }

        SwitchTo(tag);
    }

    void SwitchTo(Tag tag)
    {
        if (foreign == 0)
        {
            tokenizer.State = ReferenceEquals(tag, Tag.Script) ? HtmlParseMode.Script
                : tag.Is(TagTraits.RawText) ? HtmlParseMode.Rawtext
                : tag.Is(TagTraits.EscapableRawText) ? HtmlParseMode.RCData
                : HtmlParseMode.PCData;
        }
    }

    void EndTag(Tag tag, TextSpan place)
    {
        if (open.AfterEnd(tag) is { } keep)
        {
            Keep(keep + 1, place.Start, place.Start);
            Keep(keep, place.Start, place.End);
        }
    }

    void Text(TextSpan place)
    {
        if (place.Length > 0)
        {
            nodes.Add(new MarkupNode(Tag.Text, open.Current, place, 0, 0) { Inside = place.Start, End = nodes.Count + 1 });
        }
    }

    /// <summary>Ends the elements beyond the first <paramref name="count"/>, and those whose end tag stood within them.</summary>
    void Keep(int count, int start, int end)
    {
        while (open.Count > count || (open.Count > 1 && open.HasCurrentEnded))
        {
            var place = open.Count > count ? end : start;
            var at = open.Pop();
            var node = nodes[at];
            foreign -= ReferenceEquals(node.Tag, Tag.Svg) ? 1 : 0;
            nodes[at] = node with { Place = new TextSpan(node.Place.Start, place), End = nodes.Count };
        }
    }
}
