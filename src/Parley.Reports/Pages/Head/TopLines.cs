using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Parley.Reports;

/// <summary>The lines between the heading of a page and its article: there stand its day and its author. What stands elsewhere is the day of the masthead, of the weather, of other articles or of the copyright.</summary>
sealed partial record TopLines(Found<DateOnly>? Day, Found<string>? Author)
{
    /// <summary>Blocks below the heading that are looked at.</summary>
    const int Most = 14;

    /// <summary>Words of a line that gives a day or a name.</summary>
    const int MostWords = 24;

    public static TopLines Of(MarkupTree tree, ImmutableArray<TextBlock> blocks, string?[] why, Found<string>? title, HeadSigns said)
    {
        var start = Below(tree, blocks, title, said);
        var days = new List<Found<DateOnly>>();
        Found<string>? author = null;
        for (var i = start; i >= 0 && i < Math.Min(blocks.Length, start + Most) && why[i] is not null; i++)
        {
            if (blocks[i].Words <= MostWords && why[i] is not ("related" or "advertisement" or "comments"))
            {
                Line(tree, blocks[i], days, ref author);
            }
        }

        return new TopLines(days.Select(d => d.Value).Distinct().Count() == 1 ? days[0] : null, author);
    }

    /// <summary>The first block below the heading in the text; -1 where the page has none.</summary>
    static int Below(MarkupTree tree, ImmutableArray<TextBlock> blocks, Found<string>? title, HeadSigns said)
    {
        var heading = said.Headings.Find(h => h.Evidence == title?.Evidence) ?? said.Headings.FirstOrDefault();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (heading?.Evidence is { } at ? tree.Nodes[blocks[i].First].Place.Start >= at.End : IsTitle(tree, blocks[i], title))
            {
                return heading is null ? i + 1 : i;
            }
        }

        return -1;
    }

    static bool IsTitle(MarkupTree tree, in TextBlock block, Found<string>? title) =>
        title is not null && tree.Nodes[block.Element].Tag.Is(TagTraits.Heading) && ElementText.Of(tree, block.Element) is { } text && Wording.Same(text.Value, title.Value);

    static void Line(MarkupTree tree, in TextBlock block, List<Found<DateOnly>> days, ref Found<string>? author)
    {
        var reading = new ReadingText(tree);
        reading.Add(block);
        var (text, _, map) = reading.Result;
        if (Other().IsMatch(text))
        {
            return;
        }

        var hasTime = Stamps(tree, block, text, map, days);
        foreach (var (day, place) in hasTime ? [] : StatedDate.In(text))
        {
            if (IsPublication(text, place.Start) && (place.Start == 0 || Label().IsMatch(text[..place.Start])))
            {
                days.Add(new Found<DateOnly>(day, "dateline", map.ToFile(place)));
            }
        }

        if (author is null && ByLine().Match(text) is { Success: true } match && match.Groups["name"] is var name)
        {
            author = new Found<string>(name.Value, "byline", map.ToFile(new TextSpan(name.Index, name.Index + name.Length)));
        }
    }

    static bool Stamps(MarkupTree tree, in TextBlock block, string text, SourceMap map, List<Found<DateOnly>> days)
    {
        var hasTime = false;
        for (var i = Math.Min(block.Element, block.First); i < block.End; i++)
        {
            var node = tree.Nodes[i];
            if (!ReferenceEquals(node.Tag, Tag.Time) || node.End <= block.First || tree.Place(node, AttributeName.DateTime) is not { } place)
            {
                continue;
            }

            hasTime = true;
            var at = ElementText.Of(tree, i) is { } inner ? text.IndexOf(inner.Value, StringComparison.Ordinal) : 0;
            if (StatedDate.OfStamp(CharacterReference.Decode(tree.Source.AsSpan(place.Start, place.Length))) is { } day && IsPublication(text, Math.Max(0, at)))
            {
                days.Add(new Found<DateOnly>(day, "time", place));
            }
        }

        return hasTime;
    }

    /// <summary>Whether the last label before a day in its line is not one of modification.</summary>
    static bool IsPublication(string text, int at)
    {
        var labels = Labels().Matches(text[..at]);
        return labels.Count == 0 || !labels[^1].Groups["changed"].Success;
    }

    [GeneratedRegex(@"(?<changed>updated?|modified|edited|revised|corrected|changed|reviewed|accessed|retrieved)|published|posted|created|filed|released", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(published|posted|filed|released|date)\b[^.]{0,30}$|^(by|from)\b.{0,80}$|[|•·/,–—-]\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"°|©|copyright|all rights reserved|born|\bedition\b|event|deadline|until|starts?\b|begins?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Other();

    [GeneratedRegex(@"^([Ww]ritten |[Pp]osted |[Rr]eported )?(by|By|BY):? (?<name>\p{Lu}[\p{L}.’'-]*( (de|van|von|der|den|al|el|bin|da|dos|du|la|le))*( \p{Lu}[\p{L}.’'-]*){1,3})($| *[,|•·/–—]| (and|for|on|in|at|published|updated|posted|Published|Updated|Posted) | \p{Ll}| [0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ByLine();
}
