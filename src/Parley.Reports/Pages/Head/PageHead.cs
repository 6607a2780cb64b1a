using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What a page says of its report as a whole, from its linked data, its head and the lines between its heading and its article; null wherever its signs are wanting or at odds.</summary>
static class PageHead
{
    /// <summary>Words of a heading from which it is a headline by itself; shorter ones name a site or a section.</summary>
    const int LeastWords = 4;

    static readonly string[] NoNames = ["admin", "administrator", "editor", "editorial", "staff", "webmaster", "user", "guest", "newsroom", "redaktion", "root", "none", "null", "undefined"];

    public static ReportHead Of(MarkupTree tree, ImmutableArray<TextBlock> blocks, string?[] why, PageSigns[] signs)
    {
        var said = HeadSigns.Read(tree, signs);
        var publisher = Publisher(said);
        var title = Title(said, publisher?.Value);
        var top = TopLines.Of(tree, blocks, why, title, said);
        return new ReportHead(title, publisher, Author(said, top, publisher?.Value), PublicationDate.Of(said, top));
    }

    static Found<string>? Publisher(HeadSigns said) =>
        (Only(said.Of(HeadProperty.Publisher, "json-ld")) ?? Only(said.Of(HeadProperty.Publisher, "open-graph")) ?? Only(said.Of(HeadProperty.Publisher, "meta"))) is { } found
        && !IsAddress(found.Value)
            ? found
            : null;

    /// <summary>The first, unless they name different things.</summary>
    static Found<string>? Only(IEnumerable<Found<string>> found)
    {
        Found<string>? first = null;
        foreach (var one in found)
        {
            if (first is not null && !Wording.Holds(first.Value, one.Value) && !Wording.Holds(one.Value, first.Value))
            {
                return first.By == "json-ld" ? first : null;
            }

            first ??= one;
        }

        return first;
    }

    static Found<string>? Title(HeadSigns said, string? publisher)
    {
        var linked = said.Of(HeadProperty.Title, "json-ld").FirstOrDefault();
        var graph = said.Of(HeadProperty.Title, "open-graph").FirstOrDefault();
        var heading = Heading(said, linked, graph, publisher);
        foreach (var candidate in (ReadOnlySpan<Found<string>?>)[heading, linked, graph, said.Of(HeadProperty.Title, "meta").FirstOrDefault(), said.Headings.Count == 1 ? said.Headings[0] : null, said.Title])
        {
            if (candidate is not null && SiteName.Without(candidate.Value, publisher, said) is { Length: > 0 } title && !IsSite(title, publisher))
            {
                return candidate with { Value = title };
            }
        }

        return null;
    }

    /// <summary>The heading that another sign has too, in whole or cut off, else the only one: other signs are often worded for search engines.</summary>
    static Found<string>? Heading(HeadSigns said, Found<string>? linked, Found<string>? graph, string? publisher)
    {
        var headings = said.Headings.Where(h => !IsSite(h.Value, publisher)).ToList();
        foreach (var heading in headings)
        {
            var isAgreed = IsAgreed(heading, linked) || IsAgreed(heading, graph) || (said.Title is not null && Wording.Holds(said.Title.Value, heading.Value));
            if (isAgreed)
            {
                return heading;
            }
        }

        return headings is [{ Value: var only } own] && only.Split(' ').Length >= LeastWords ? own : null;
    }

    static bool IsAgreed(Found<string> heading, Found<string>? other) =>
        other is not null && (Wording.Same(heading.Value, other.Value) || Wording.Begins(heading.Value, other.Value) || Wording.Begins(other.Value, heading.Value));

    static bool IsSite(string title, string? publisher) => publisher is not null && Wording.Same(title, publisher);

    static Found<string>? Author(HeadSigns said, TopLines top, string? publisher)
    {
        foreach (var by in (ReadOnlySpan<string>)["json-ld", "meta", "open-graph"])
        {
            var names = new List<Found<string>>();
            foreach (var name in said.Of(HeadProperty.Author, by).Select(Name).OfType<Found<string>>())
            {
                if (!IsSite(name.Value, publisher) && !names.Exists(n => Wording.Holds(name.Value, n.Value) || Wording.Holds(n.Value, name.Value)))
                {
                    names.Add(name);
                }
            }

            if (names.Count > 0)
            {
                return names[0] with { Value = string.Join(", ", names.Select(n => n.Value)) };
            }
        }

        return top.Author is { } line && !IsSite(line.Value, publisher) ? line : null;
    }

    static Found<string>? Name(Found<string> found)
    {
        var name = found.Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        name = name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name;
        return name.Length is > 1 and < 100 && !IsAddress(name) && name.Any(char.IsLetter) && !NoNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? found with { Value = name } : null;
    }

    static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.StartsWith('/');
}
