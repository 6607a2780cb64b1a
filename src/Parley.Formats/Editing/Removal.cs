namespace Parley.Formats;

/// <summary>Takes out one key with its value, or one item of a list.</summary>
internal static class Removal
{
    public static Plan Of(EditedText source, Site place)
    {
        if (place.Parent is not { } parent)
        {
            return Plan.Refuse(place.Node.Start, "the whole file cannot be removed");
        }

        if (place.Node.HoldsMarks)
        {
            return Plan.Refuse(place.Node.Start, "an anchor, an alias or a tag stands in what would be removed; edit the file by hand");
        }

        return parent.Node switch
        {
            SourceList { Flow: false } list => FromBlock(source, parent, Dashes(source, list), place.Index),
            SourceMap { Flow: false } map => FromBlock(source, parent, [.. map.Pairs.Select(p => (p.Key.Start, p.End))], place.Index),
            SourceList list => FromFlow(source, list, [.. list.Items.Select(i => (i.Start, i.End))], place.Index),
            SourceMap map => FromFlow(source, map, [.. map.Pairs.Select(p => (p.Key.Start, p.End))], place.Index),
            var other => Plan.Refuse(other.Start, "a list or a map was expected here"),
        };
    }

    static (int Start, int End)[] Dashes(EditedText source, SourceList list)
    {
        var column = source.Column(list.Start);
        var dashes = new (int Start, int End)[list.Items.Length];
        for (var i = 0; i < dashes.Length; i++)
        {
            var at = i == 0 ? list.Start : NextDash(source, list.Items[i - 1].End, column);
            dashes[i] = (at, Math.Max(at + 1, list.Items[i].End));
        }

        return dashes;
    }

    static int NextDash(EditedText source, int end, int column)
    {
        var line = source.NextLine(end);
        while (!(source.LineEnd(line) > line + column && source.Text[line + column] == '-' && source.StartsLine(line + column)))
        {
            line = source.NextLine(line);
        }

        return line + column;
    }

    static Plan FromBlock(EditedText source, Site parent, (int Start, int End)[] children, int index)
    {
        var (start, end) = children[index];
        if (!source.EndsLine(end))
        {
            return Plan.Refuse(end, "something else stands on the last line of this entry; edit the file by hand");
        }

        return children.Length == 1 ? TheOnlyOne(source, parent, start, end)
            : source.StartsLine(start) ? Plan.Of(Lines(source, start, end))
            : index + 1 < children.Length ? FirstBesideItsDash(source, start, end, children[index + 1].Start)
            : Plan.Refuse(start, "something else stands on the first line of this entry; edit the file by hand");
    }

    static Plan TheOnlyOne(EditedText source, Site parent, int start, int end)
    {
        var empty = parent.Node is SourceList ? "[]" : "{}";
        return parent.Pair is { } pair && source.StartsLine(start) && source.LineStart(start) > pair.Key.End
            ? Plan.Of(Splice.Insert(Insertion.Colon(source, pair), " " + empty), Lines(source, start, end))
            : Plan.Of(Splice.Replace(start, end, empty));
    }

    static Splice Lines(EditedText source, int start, int end)
    {
        var from = source.LineStart(start);
        var to = source.NextLine(end);
        var lastLine = to == source.Text.Length && !source.Text.EndsWith('\n');
        return lastLine && from > 0 ? Splice.Delete(source.LineEnd(from - 1), to) : Splice.Delete(from, to);
    }

    // "- a: 1" with other keys below: the next key takes its place beside the dash, unless comments stand between.
    static Plan FirstBesideItsDash(EditedText source, int start, int end, int next)
    {
        if (source.Between(end, next).IsWhiteSpace())
        {
            return Plan.Of(Splice.Delete(start, next));
        }

        var line = source.LineStart(start);
        return Plan.Of(Splice.Delete(line + source.Between(line, start).TrimEnd(' ').Length, source.LineEnd(end)));
    }

    static Plan FromFlow(EditedText source, SourceNode collection, (int Start, int End)[] children, int index)
    {
        var (start, end) = children[index];
        var isLast = index + 1 == children.Length;
        var stop = isLast ? collection.End - 1 : children[index + 1].Start;
        if (source.StartsLine(start) && source.LineEnd(end) < stop && source.StartsLine(stop))
        {
            return Plan.Of(Lines(source, start, end));
        }

        var from = isLast && index > 0 ? children[index - 1].End : start;
        var to = isLast ? index == 0 ? AfterComma(source, end, stop) : end : stop;
        return source.Between(from, start).Contains('#') || source.Between(end, to).Contains('#')
            ? Plan.Refuse(start, "a comment stands beside this entry, within brackets; edit the file by hand")
            : Plan.Of(Splice.Delete(from, to));
    }

    // [a,] without a is [], not [,].
    static int AfterComma(EditedText source, int end, int stop) =>
        source.Between(end, stop).IndexOf(',') is var comma and >= 0 ? end + comma + 1 : end;
}
