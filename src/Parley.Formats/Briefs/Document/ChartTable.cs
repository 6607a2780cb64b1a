using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>The numbers of a picture as a table, for formats that hold no drawing.</summary>
static class ChartTable
{
    const int MostPoints = 6;

    public static BriefBlock.Table Of(Speech speech, Chart.Frontier chart)
    {
        var columns = chart.Parties.Select(p => new TableColumn(Phrase.Of(p), Numeric: true)).Prepend(new TableColumn(speech.Say("Worth to"), Share: 2));
        var rows = chart.Marked.Select(m => Row(speech, Phrase.Own($"{m.Letter}  {m.Label}"), m.Worth)).Prepend(Row(speech, speech.Say("Leaving without a deal"), chart.Reservation));
        var others = chart.Efficient.Where(p => !chart.Marked.Any(m => m.Worth.SequenceEqual(p))).OrderByDescending(p => p[0]).ToList();
        var shown = Math.Min(others.Count, MostPoints);
        var note = shown < others.Count ? speech.Say("Of the {0} other points {1} are listed, evenly spaced.", speech.Whole(others.Count), speech.Whole(shown)) : Phrase.Empty;
        var also = Enumerable.Range(0, shown).Select(i => Row(speech, speech.Say("also efficient"), others[shown == 1 ? 0 : i * (others.Count - 1) / (shown - 1)]));
        return new(Phrase.Sentences(speech.Say("{0}.", Phrase.Own(chart.Title)), note), [.. columns], [.. rows, .. also]);
    }

    static TableRow Row(Speech speech, Phrase head, ImmutableArray<double> worth) => new([head, .. worth.Select(w => (TableCell)speech.Worth(w))]);
}
