using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The frontier as a table: worths, then the terms by their ids, a column an issue where that fits.</summary>
static class FrontierTable
{
    const int Narrowest = 7;
    const int WorthWidth = 14;

    public static void Write(Page page, Wording words, Standing standing, FrontierAnswer answer, ImmutableArray<FrontierPoint> points, int[] varying)
    {
        var left = page.Terminal.Width - 5 - 7 - (WorthWidth + 2) * answer.Valued.Length;
        var fits = varying.Length > 0 && left / varying.Length - 2 >= Narrowest;
        double[] shares = [3, .. answer.Valued.Select(_ => (double)WorthWidth), 5, .. fits ? varying.Select(_ => (double)(left / varying.Length) - 2) : [left]];
        page.Columns(shares, Rows(words, standing.Case, answer, points, varying, fits));
        page.Faint("Worth to each side, and its gain over leaving without a deal. Terms by their ids. Count: packages with just these worths; the first is shown.");
    }

    static IEnumerable<Cell[]> Rows(Wording words, Case known, FrontierAnswer answer, ImmutableArray<FrontierPoint> points, int[] varying, bool fits)
    {
        Cell[] headings = fits ? [.. varying.Select(i => new Cell(known.Issues[i].Id.Value, Tone.Strong))] : [new("terms", Tone.Strong)];
        yield return [new("", Tone.Strong), .. answer.Valued.Select(p => new Cell(words.Actor(p), Tone.Strong)), new("count", Tone.Strong), .. headings];
        for (var n = 0; n < points.Length; n++)
        {
            var point = points[n];
            var options = varying.Select(i => (Issue: known.Issues[i].Id, Option: known.Issues[i].Options[point.First.Options[i]].Id)).ToArray();
            Cell[] terms = fits
                ? [.. options.Select(t => new Cell(t.Option.Value))]
                : [string.Join(", ", options.Select(t => $"{t.Issue}={t.Option}"))];
            yield return
            [
                (n + 1).ToString(words.Culture),
                .. point.Worth.Select((worth, i) => new Cell($"{words.Worth(worth)} ({words.Change(point.Gain[i])})")),
                words.Count(point.Count),
                .. terms,
            ];
        }
    }
}
