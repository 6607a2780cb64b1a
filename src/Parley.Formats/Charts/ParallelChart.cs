namespace Parley.Formats;

/// <summary>Draws the frontier of three or more parties: an axis a party, a line a package (parallel coordinates, Inselberg 1985).</summary>
static class ParallelChart
{
    const double Width = 520, Left = 52, Right = 482, Top = 40, Bottom = 250, Line = 18;
    const int MostLines = 300;
    static readonly string?[] Dashes = [null, "9 4", "2 4", "12 4 2 4", "5 3"];

    public static string Draw(Chart.Frontier chart, ChartWords words)
    {
        var signs = 1 + (chart.Ideal.IsEmpty ? 0 : 1) + (chart.ReservationRange.IsEmpty ? 0 : 1);
        var svg = new Svg(chart, Width, Bottom + 24 + Line * (chart.Marked.Length + signs));
        var ranges = chart.ReservationRange.SelectMany(r => (double[])[r.Low, r.High]);
        var y = Scale.Over(chart.Efficient.Concat(chart.Marked.Select(m => m.Worth)).Append(chart.Reservation).SelectMany(p => p).Concat(chart.Ideal).Concat(ranges), Bottom, Top);
        var x = Enumerable.Range(0, chart.Parties.Length).Select(i => Left + i * (Right - Left) / (chart.Parties.Length - 1)).ToArray();
        Frontier(svg, chart, x, y);
        Axes(svg, chart, words, x, y);
        Marked(svg, chart, x, y);
        Legend(svg, chart, words);
        return svg.Close();
    }

    static void Frontier(Svg svg, Chart.Frontier chart, double[] x, Scale y)
    {
        var stride = Math.Max(1, (chart.Efficient.Length + MostLines - 1) / MostLines);
        for (var i = 0; i < chart.Efficient.Length; i += stride)
        {
            svg.Polyline(chart.Efficient[i].Select((worth, p) => (x[p], y.At(worth))), Svg.Quiet, 0.8, opacity: 0.35);
        }
    }

    static void Axes(Svg svg, Chart.Frontier chart, ChartWords words, double[] x, Scale y)
    {
        foreach (var mark in y.Marks())
        {
            svg.Text(Left - 9, y.At(mark) + 4.5, y.Label(mark, words.Culture), "end", Svg.Quiet);
        }

        for (var p = 0; p < x.Length; p++)
        {
            svg.Line(x[p], Top, x[p], Bottom, Svg.Quiet, 1.2);
            Range(svg, chart, x[p], y, p);
            svg.Line(x[p] - 10, y.At(chart.Reservation[p]), x[p] + 10, y.At(chart.Reservation[p]), Svg.Ink, 3);
            var room = (Right - Left) / (x.Length - 1) - 8;
            svg.Text(p == 0 ? x[p] - 40 : x[p], Top - (p % 2 == 0 || room > 130 ? 10 : 25), Svg.Fit(chart.Parties[p], room > 130 ? room : 2 * room), p == 0 ? "start" : "middle", strong: true);
        }
    }

    static void Range(Svg svg, Chart.Frontier chart, double x, Scale y, int party)
    {
        if (!chart.ReservationRange.IsEmpty)
        {
            var (low, high) = (y.At(chart.ReservationRange[party].Low), y.At(chart.ReservationRange[party].High));
            svg.Rect(x - 7, high, 14, low - high, Svg.Quiet, 0.3);
        }

        if (!chart.Ideal.IsEmpty)
        {
            svg.Circle(x, y.At(chart.Ideal[party]), 4, Svg.Paper, Svg.Quiet, 1.4);
        }
    }

    static void Marked(Svg svg, Chart.Frontier chart, double[] x, Scale y)
    {
        var ends = Labels.Spread([.. chart.Marked.Select(m => y.At(m.Worth[^1]))], Svg.TextSize + 3, Top, Bottom);
        for (var i = 0; i < chart.Marked.Length; i++)
        {
            var mark = chart.Marked[i];
            svg.Polyline(mark.Worth.Select((worth, p) => (x[p], y.At(worth))), Svg.Ink, 2, Dashes[i % Dashes.Length]);
            for (var p = 0; p < x.Length; p++)
            {
                svg.Mark(i, x[p], y.At(mark.Worth[p]), 4);
            }

            svg.Line(x[^1] + 6, y.At(mark.Worth[^1]), x[^1] + 16, ends[i], Svg.Quiet, 0.8);
            svg.Text(x[^1] + 19, ends[i] + 4.5, mark.Letter, strong: true);
        }
    }

    static void Legend(Svg svg, Chart.Frontier chart, ChartWords words)
    {
        var from = Left - 40;
        for (var i = 0; i < chart.Marked.Length; i++)
        {
            var height = Bottom + 26 + i * Line;
            svg.Polyline([(from, height - 4.5), (from + 46, height - 4.5)], Svg.Ink, 2, Dashes[i % Dashes.Length]);
            svg.Mark(i, from + 23, height - 4.5, 4);
            svg.Text(from + 56, height, Svg.Fit(chart.Marked[i].Letter + "  " + chart.Marked[i].Label, Width - from - 60));
        }

        var last = Bottom + 26 + chart.Marked.Length * Line;
        svg.Line(from + 13, last - 4.5, from + 33, last - 4.5, Svg.Ink, 3);
        svg.Text(from + 56, last, words.LeavingMeans, fill: Svg.Quiet);
        if (!chart.ReservationRange.IsEmpty)
        {
            last += Line;
            svg.Rect(from + 16, last - 11, 14, 12, Svg.Quiet, 0.3);
            svg.Text(from + 56, last, words.RangeMeans, fill: Svg.Quiet);
        }

        if (!chart.Ideal.IsEmpty)
        {
            last += Line;
            svg.Circle(from + 23, last - 4.5, 4, Svg.Paper, Svg.Quiet, 1.4);
            svg.Text(from + 56, last, words.Ideal, fill: Svg.Quiet);
        }
    }
}
