namespace Parley.Formats;

/// <summary>Draws the frontier of two parties: the worth of one against the worth of the other.</summary>
static class FrontierChart
{
    const double Width = 520, Height = 318, Left = 60, Right = 506, Top = 12, Bottom = 268;
    const int MostDots = 1500;

    public static string Draw(Chart.Frontier chart, ChartWords words)
    {
        var points = chart.Efficient.Concat(chart.Marked.Select(m => m.Worth)).Append(chart.Reservation).ToList();
        points.AddRange(chart.Ideal.IsEmpty ? [] : [chart.Ideal]);
        points.AddRange(chart.ReservationRange.IsEmpty ? [] : [[.. chart.ReservationRange.Select(r => r.Low)], [.. chart.ReservationRange.Select(r => r.High)]]);
        var x = Scale.Over(points.Select(p => p[0]), Left, Right);
        var y = Scale.Over(points.Select(p => p[1]), Bottom, Top);
        var svg = new Svg(chart, Width, Height);
        Frame(svg, chart, words, x, y);
        Bands(svg, chart, x, y);
        var labels = new Labels(Left, Top, Right, Bottom);
        Dots(svg, chart, x, y, labels);
        Reservations(svg, chart, words, x, y, labels);
        Marks(svg, chart, x, y, labels);
        Ideal(svg, chart, words, x, y, labels);
        return svg.Close();
    }

    static void Frame(Svg svg, Chart.Frontier chart, ChartWords words, Scale x, Scale y)
    {
        svg.Rect(x.At(chart.Reservation[0]), Top, Right - x.At(chart.Reservation[0]), y.At(chart.Reservation[1]) - Top, Svg.Wash);
        foreach (var mark in x.Marks())
        {
            svg.Line(x.At(mark), Bottom, x.At(mark), Bottom + 5, Svg.Quiet);
            svg.Text(x.At(mark), Bottom + 19, x.Label(mark, words.Culture), "middle", Svg.Quiet);
        }

        foreach (var mark in y.Marks())
        {
            svg.Line(Left - 5, y.At(mark), Left, y.At(mark), Svg.Quiet);
            svg.Text(Left - 9, y.At(mark) + 4.5, y.Label(mark, words.Culture), "end", Svg.Quiet);
        }

        svg.Line(Left, Bottom, Right, Bottom, Svg.Quiet);
        svg.Line(Left, Top, Left, Bottom, Svg.Quiet);
        svg.Text((Left + Right) / 2, Bottom + 42, ChartWords.Fill(words.WorthTo, Svg.Fit(chart.Parties[0], 300)), "middle");
        svg.Text(13, (Top + Bottom) / 2, ChartWords.Fill(words.WorthTo, Svg.Fit(chart.Parties[1], 180)), "middle", turn: -90);
    }

    static void Bands(Svg svg, Chart.Frontier chart, Scale x, Scale y)
    {
        if (chart.ReservationRange is [var first, var second])
        {
            svg.Rect(x.At(first.Low), Top, x.At(first.High) - x.At(first.Low), Bottom - Top, Svg.Quiet, 0.16);
            svg.Rect(Left, y.At(second.High), Right - Left, y.At(second.Low) - y.At(second.High), Svg.Quiet, 0.16);
        }
    }

    // The ideals are no package: the best of each together, mostly out of reach.
    static void Ideal(Svg svg, Chart.Frontier chart, ChartWords words, Scale x, Scale y, Labels labels)
    {
        if (chart.Ideal is [var first, var second])
        {
            var (px, py) = (x.At(first), y.At(second));
            svg.Line(px, py, px, Bottom, Svg.Quiet, 0.8, "1 4");
            svg.Line(Left, py, px, py, Svg.Quiet, 0.8, "1 4");
            svg.Circle(px, py, 5, Svg.Paper, Svg.Quiet, 1.4);
            labels.Keep(px, py, 7);
            var (lx, ly) = labels.Place(px, py, words.Ideal);
            svg.Text(lx, ly, words.Ideal, fill: Svg.Quiet);
        }
    }

    static void Reservations(Svg svg, Chart.Frontier chart, ChartWords words, Scale x, Scale y, Labels labels)
    {
        var (rx, ry) = (x.At(chart.Reservation[0]), y.At(chart.Reservation[1]));
        svg.Line(rx, Top, rx, Bottom, Svg.Quiet, 1.2, "5 4");
        svg.Line(Left, ry, Right, ry, Svg.Quiet, 1.2, "5 4");
        labels.Keep(rx, Top, rx, Bottom);
        labels.Keep(Left, ry, Right, ry);
        var upright = ChartWords.Fill(words.Leaving, Numbers.Worth(chart.Reservation[0], words.Culture));
        var level = ChartWords.Fill(words.Leaving, Numbers.Worth(chart.Reservation[1], words.Culture));
        var (ux, uy) = labels.Place([(rx + 6, Bottom - 8), (rx - 6 - Svg.Width(upright), Bottom - 8), (rx + 6, Top + 12), (rx - 6 - Svg.Width(upright), Top + 12)], upright);
        svg.Text(ux, uy, upright, fill: Svg.Quiet);
        var (lx, ly) = labels.Place(from across in (double[])[Right - Svg.Width(level) - 4, Left + 6, (Left + Right) / 2] from down in (double[])[ry + 15, ry - 6] select (across, down), level);
        svg.Text(lx, ly, level, fill: Svg.Quiet);
    }

    // Points that fall on one another in print are drawn once; beyond some number the rest would only blacken the page.
    static void Dots(Svg svg, Chart.Frontier chart, Scale x, Scale y, Labels labels)
    {
        var places = chart.Efficient.Select(p => (X: Math.Round(x.At(p[0]), 1), Y: Math.Round(y.At(p[1]), 1))).Distinct().OrderBy(p => p.X).ThenBy(p => p.Y).ToList();
        var stride = Math.Max(1, (places.Count + MostDots - 1) / MostDots);
        for (var i = 0; i < places.Count; i += stride)
        {
            svg.Circle(places[i].X, places[i].Y, places.Count > 150 ? 1.8 : 2.8, Svg.Quiet);
            labels.Keep(places[i].X, places[i].Y, 2);
        }
    }

    static void Marks(Svg svg, Chart.Frontier chart, Scale x, Scale y, Labels labels)
    {
        var places = chart.Marked.Select(m => (X: x.At(m.Worth[0]), Y: y.At(m.Worth[1]))).ToList();
        foreach (var (px, py) in places)
        {
            labels.Keep(px, py, 7);
        }

        for (var i = 0; i < places.Count; i++)
        {
            var label = chart.Marked[i].Letter + "  " + chart.Marked[i].Label;
            var (lx, ly) = labels.Place(places[i].X, places[i].Y, label);
            Leader(svg, places[i], (lx, ly), Svg.Width(label));
            svg.Mark(i, places[i].X, places[i].Y, 5);
            svg.Text(lx, ly, label, strong: true);
        }
    }

    static void Leader(Svg svg, (double X, double Y) mark, (double X, double Y) label, double width)
    {
        var (x, y) = (Math.Clamp(mark.X, label.X, label.X + width), Math.Clamp(mark.Y, label.Y - 10, label.Y + 2));
        if (Math.Abs(x - mark.X) + Math.Abs(y - mark.Y) > 20)
        {
            svg.Line(mark.X, mark.Y, x, y, Svg.Quiet, 0.8);
        }
    }
}
