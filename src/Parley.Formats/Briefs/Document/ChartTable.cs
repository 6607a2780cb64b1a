using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Formats;

/// <summary>The numbers of a picture as a table, for formats that hold no drawing and for readers who do not see it.</summary>
static class ChartTable
{
    const int MostPoints = 6;

    /// <summary>The table of a picture's numbers.</summary>
    public static BriefBlock.Table Of(BriefBlock.Picture picture) => picture.Chart switch
    {
        Chart.Frontier f => Frontier(Caption(picture), f),
        Chart.Temptation t => Temptation(Caption(picture), t),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static Phrase Caption(BriefBlock.Picture picture) => Phrase.Own(picture.Chart.Title + ".") + (picture.Basis.IsEmpty ? Phrase.Empty : Phrase.Own(" ") + picture.Basis);

    static BriefBlock.Table Frontier(Phrase caption, Chart.Frontier chart)
    {
        var columns = chart.Parties.Select(p => new TableColumn(Phrase.Of(p), Numeric: true)).Prepend(new TableColumn(Phrase.Own("Worth to"), Share: 2));
        var rows = chart.Marked.Select(m => Row(Phrase.Own($"{m.Letter}  {m.Label}"), m.Worth)).Prepend(Row(Phrase.Own("Leaving without a deal"), chart.Reservation));
        var others = chart.Efficient.Where(p => !chart.Marked.Any(m => m.Worth.SequenceEqual(p))).OrderByDescending(p => p[0]).ToList();
        var shown = Math.Min(others.Count, MostPoints);
        var note = shown < others.Count ? Phrase.Own($" Of the {others.Count.ToString(CultureInfo.InvariantCulture)} other points {shown.ToString(CultureInfo.InvariantCulture)} are listed, evenly spaced.") : Phrase.Empty;
        var also = Enumerable.Range(0, shown).Select(i => Row(Phrase.Own("also efficient"), others[shown == 1 ? 0 : i * (others.Count - 1) / (shown - 1)]));
        return new(caption + note, [.. columns], [.. rows, .. also]);
    }

    static BriefBlock.Table Temptation(Phrase caption, Chart.Temptation chart)
    {
        var columns = chart.Curves.Select(c => new TableColumn(Phrase.Of(c.Party), Numeric: true)).Prepend(new TableColumn(Phrase.Own("After step")));
        var rows = Enumerable.Range(0, chart.Curves[0].Values.Length).Select(step => new TableRow(
            [Phrase.Own(step == 0 ? "start" : step.ToString(CultureInfo.InvariantCulture)), .. chart.Curves.Select(c => (TableCell)Phrase.Own(Say.Gain(c.Values[step])))]));
        return new(caption, [.. columns], [.. rows]);
    }

    static TableRow Row(Phrase head, ImmutableArray<double> worth) => new([head, .. worth.Select(w => (TableCell)Phrase.Own(Say.Worth(w)))]);
}
