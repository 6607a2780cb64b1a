namespace Parley.Formats;

/// <summary>Writes another value in the place of one.</summary>
internal static class Replacement
{
    public static Plan Of(EditedText source, Site place, CaseValue value)
    {
        var old = place.Node;
        if (old.HoldsMarks)
        {
            return Plan.Refuse(old.Start, "an anchor, an alias or a tag stands in this value; edit the file by hand");
        }

        var layout = Layout.Of(source, old.Start);
        var text = layout.Inline(value, place.InFlow);
        return old switch
        {
            SourceScalar { Text: "", IsNull: true } => Plan.Of(Splice.Insert(old.Start, source.NeedsBlank(old.Start) ? " " + text : text)),
            SourceList { Flow: false } or SourceMap { Flow: false } when place.Pair is { } pair => OnTheKeysLine(source, pair, text),
            _ => Plan.Of(Splice.Replace(old.Start, old.End, text)),
        };
    }

    // Lines of a block value go, with the comments among them; the new value stands after its key.
    static Plan OnTheKeysLine(EditedText source, SourcePair pair, string text)
    {
        var colon = Insertion.Colon(source, pair);
        var lineBefore = source.LineStart(pair.Value.Start) - 1;
        if (lineBefore < colon)
        {
            return Plan.Of(Splice.Replace(pair.Value.Start, pair.Value.End, text));
        }

        return Plan.Of(
            Splice.Insert(colon, " " + text),
            Splice.Delete(source.LineEnd(lineBefore), pair.Value.End));
    }
}
