namespace Parley.Formats;

/// <summary>What goes into a list or a map: an item, or a key with its value.</summary>
internal sealed record Addition(string? Key, CaseValue Value)
{
    /// <summary>As it stands within brackets or braces.</summary>
    public string Inline(Layout layout) => Key is null ? layout.Inline(Value, flow: true) : layout.Inline(Key, Value, flow: true);
}

/// <summary>Where and how an addition is written.</summary>
internal static class Insertion
{
    /// <summary>Adds to the collection at a place; <paramref name="after"/> is the child it follows, -1 for none.</summary>
    public static Plan Into(EditedText source, Site place, Addition addition, int after) => place.Node switch
    {
        SourceList { Flow: false } list => InBlock(source, place, list.Start, ListChild(source, list, addition), [.. list.Items.Select(i => (i.Start, i.End))], after),
        SourceMap { Flow: false } map => InBlock(source, place, map.Start, MapChild(source, map, addition), [.. map.Pairs.Select(p => (p.Key.Start, p.End))], after),
        SourceScalar { IsNull: true } or SourceList { Items.IsEmpty: true } or SourceMap { Pairs.IsEmpty: true } when Opens(source, place, addition) =>
            FirstInBlock(source, place, addition),
        SourceList list => InFlow(source, list, addition, [.. list.Items.Select(i => (i.Start, i.End))], after),
        SourceMap map => InFlow(source, map, addition, [.. map.Pairs.Select(p => (p.Key.Start, p.End))], after),
        SourceScalar { IsNull: true } empty => Plan.Of(Splice.Replace(empty.Start, empty.End,
            (source.NeedsBlank(empty.Start) ? " " : "") + Only(source, addition))),
        var other => Plan.Refuse(other.Start, addition.Key is null ? "a list was expected here" : "a map was expected here"),
    };

    static string Only(EditedText source, Addition addition)
    {
        var layout = Layout.Of(source, 0);
        return addition.Key is null
            ? layout.Inline(new CaseValue.List([addition.Value]), flow: true)
            : layout.Inline(new CaseValue.Map([new(addition.Key, addition.Value)]), flow: true);
    }

    // An empty collection that is a block key's value, and gets an entry, becomes one in block style; what is small stays in brackets.
    static bool Opens(EditedText source, Site place, Addition addition) =>
        place is { InFlow: false, Pair: { } pair } && addition.Value is CaseValue.Map
        && source.StartsLine(pair.Key.Start)
        && (place.Node is SourceScalar || source.Between(place.Node.Start + 1, place.Node.End - 1).IsWhiteSpace())
        && source.Between(Colon(source, pair), place.Node.Start).IsWhiteSpace() && source.EndsLine(place.Node.End);

    /// <summary>The character after a key's colon.</summary>
    public static int Colon(EditedText source, SourcePair pair) => source.Text.IndexOf(':', pair.Key.End) + 1;

    static Plan FirstInBlock(EditedText source, Site place, Addition addition)
    {
        var pair = place.Pair!.Value;
        var colon = Colon(source, pair);
        var layout = Layout.Of(source, colon);
        var key = source.Column(pair.Key.Start);
        var column = key + (addition.Key is null ? layout.ListIndent : layout.MapIndent);
        var text = addition.Key is null ? "- " + layout.Item(addition.Value, column + 2, null) : layout.Pair(addition.Key, addition.Value, column, null);
        return Tabs(source, pair.Key.Start) ?? Plan.Of(
            Splice.Delete(colon, place.Node.End),
            Splice.Insert(source.PastComments(place.Node.End, key + 1), layout.NewLine + new string(' ', column) + text));
    }

    static Plan InBlock(EditedText source, Site place, int start, string text, (int Start, int End)[] children, int after)
    {
        var end = children[after].End;
        if (!source.EndsLine(end))
        {
            return Plan.Refuse(end, "something else stands on the last line of this entry; edit the file by hand");
        }

        var column = source.Column(start);
        var at = source.PastComments(end, CommentColumn(source, place, column));
        var lineEnd = source.NewLine(end);
        var blank = Separated(source, children, after) && !KeepsLineEnds(place.Node, after) ? lineEnd : "";
        return Tabs(source, start) ?? Plan.Of(Splice.Insert(at, lineEnd + blank + new string(' ', column) + text));
    }

    // A block scalar that keeps the line ends below it would take in a blank line.
    static bool KeepsLineEnds(SourceNode node, int child) => node switch
    {
        SourceList { Items.IsEmpty: false } list => KeepsLineEnds(list.Items[child < 0 ? ^1 : child], -1),
        SourceMap { Pairs.IsEmpty: false } map => KeepsLineEnds(map.Pairs[child < 0 ? ^1 : child].Value, -1),
        SourceScalar scalar => scalar.Keeps,
        _ => false,
    };

    // A comment below the last entry belongs to it if it is indented as far as the entries are, and they further than what holds them.
    static int CommentColumn(EditedText source, Site place, int column)
    {
        var owner = place.Parent is null ? column : place.Pair is { } pair ? source.Column(pair.Key.Start) : column - 1;
        return column > owner ? column : column + 1;
    }

    // A blank line goes before the new entry where one stands before its neighbour or after it.
    static bool Separated(EditedText source, (int Start, int End)[] children, int after) =>
        (after > 0 && source.BlankLineBetween(children[after - 1].End, children[after].Start))
        || (after + 1 < children.Length && source.BlankLineBetween(children[after].End, children[after + 1].Start));

    static Plan? Tabs(EditedText source, int start) =>
        source.Between(source.LineStart(start), start).Contains('\t') ? Plan.Refuse(start, "a tab stands in the indentation; edit the file by hand") : null;

    static string ListChild(EditedText source, SourceList list, Addition addition)
    {
        var last = list.Items[^1];
        var column = source.Column(list.Start);
        var line = source.LineStart(last.Start);
        var gap = line + column < last.Start && source.Text[line + column] == '-' ? Math.Clamp(last.Start - line - column, 2, 8) : 2;
        return "-" + new string(' ', gap - 1) + LayoutBeside(source, last).Item(addition.Value, column + gap, Braces(last));
    }

    static string MapChild(EditedText source, SourceMap map, Addition addition)
    {
        var last = map.Pairs[^1];
        var column = source.Column(map.Start);
        var isSection = addition.Value is CaseValue.Map && map.Pairs.All(p => p.Value is SourceMap);
        var layout = LayoutBeside(source, last.Value);
        var indent = isSection && Braces(last.Value) == false ? Math.Clamp(source.Column(last.Value.Start) - column, 1, 8) : layout.MapIndent;
        return (layout with { MapIndent = indent }).Pair(addition.Key!, addition.Value, column, isSection ? Braces(last.Value) : null);
    }

    static bool? Braces(SourceNode neighbour) => neighbour is SourceMap map ? map.Flow : null;

    static Layout LayoutBeside(EditedText source, SourceNode neighbour) => Layout.Of(source, neighbour.End) with
    {
        Spaced = neighbour is not SourceMap { Flow: true, Pairs.IsEmpty: false } map || source.Text[map.Start + 1] is ' ' or '\r' or '\n',
    };

    static Plan InFlow(EditedText source, SourceNode collection, Addition addition, (int Start, int End)[] children, int after)
    {
        var close = collection.End - 1;
        var neighbour = collection is SourceList { Items: [.., var item] } ? item : collection;
        var text = addition.Inline(LayoutBeside(source, neighbour));
        if (children.Length == 0)
        {
            var blank = source.Between(collection.Start + 1, close).IsWhiteSpace();
            var inside = addition.Key is null ? text : " " + text + " ";
            return Plan.Of(blank ? Splice.Replace(collection.Start + 1, close, inside) : Splice.Insert(collection.Start + 1, inside));
        }

        var (start, end) = children[after];
        var nextStop = after + 1 < children.Length ? children[after + 1].Start : close;
        return source.StartsLine(start) && source.LineEnd(end) < nextStop && source.StartsLine(nextStop)
            ? OnItsOwnLine(source, start, end, nextStop, isLast: after + 1 == children.Length, text)
            : Plan.Of(Splice.Insert(end, ", " + text));
    }

    // Entries in brackets with a line each: the new one gets a line, and a comma goes to the one before where it has none.
    static Plan OnItsOwnLine(EditedText source, int start, int end, int nextStop, bool isLast, string text)
    {
        var comma = Comma(source, end, nextStop);
        var column = source.Column(start);
        if (comma >= 0 && comma > source.LineEnd(end))
        {
            return Plan.Of(Splice.Insert(end, ", " + text));
        }

        var at = isLast ? source.PastComments(end, column) : source.LineEnd(end);
        var line = source.NewLine(end) + new string(' ', column) + text;
        return Tabs(source, start) ?? (comma >= 0
            ? Plan.Of(Splice.Insert(at, line + ","))
            : Plan.Of(Splice.Insert(end, ","), Splice.Insert(at, line)));
    }

    static int Comma(EditedText source, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (source.Text[i] == ',')
            {
                return i;
            }

            i = source.Text[i] == '#' ? source.LineEnd(i) - 1 : i;
        }

        return -1;
    }
}
