using System.Globalization;

namespace Parley.Formats;

/// <summary>Draws what each party would gain by stopping, after every step (Sandholm and Lesser 1995).</summary>
static class TemptationChart
{
    const double Width = 520, Height = 250, Left = 60, Right = 404, Top = 12, Bottom = 204;

    /// <summary>The part of the range left free above the curves, for the label of the greatest temptation.</summary>
    const double Headroom = 0.12;

    static readonly string?[] Dashes = [null, "8 4", "2 4", "12 4 2 4", "5 3"];

    public static string Draw(Chart.Temptation chart, ChartWords words)
    {
        var svg = new Svg(chart, Width, Height);
        var steps = chart.Curves.Max(c => c.Values.Length) - 1;
        var values = chart.Curves.SelectMany(c => c.Values).Append(0).ToList();
        var y = Scale.Over(values.Append(values.Max() + Headroom * (values.Max() - values.Min())), Bottom, Top);
        var x = new Scale(0, Math.Max(1, steps), Left, Right, Math.Max(1, (int)Math.Ceiling(steps / 12.0)));
        Frame(svg, words, x, y, steps);
        var labels = new Labels(Left, Top, Right, Bottom);
        Curves(svg, chart, x, y, labels);
        Greatest(svg, chart, words, x, y, labels);
        return svg.Close();
    }

    static void Frame(Svg svg, ChartWords words, Scale x, Scale y, int steps)
    {
        svg.Rect(Left, Top, Right - Left, y.At(0) - Top, Svg.Wash);
        foreach (var mark in y.Marks())
        {
            svg.Line(Left - 5, y.At(mark), Left, y.At(mark), Svg.Quiet);
            svg.Text(Left - 9, y.At(mark) + 4.5, y.Label(mark, words.Culture), "end", Svg.Quiet);
        }

        for (var step = 0; step <= steps; step += (int)x.Step)
        {
            svg.Line(x.At(step), Bottom, x.At(step), Bottom + 5, Svg.Quiet);
            svg.Text(x.At(step), Bottom + 19, step == 0 ? words.Start : step.ToString(CultureInfo.InvariantCulture), "middle", Svg.Quiet);
        }

        svg.Line(Left, Top, Left, Bottom, Svg.Quiet);
        svg.Line(Left, Bottom, Right, Bottom, Svg.Rule);
        svg.Line(Left, y.At(0), Right, y.At(0), Svg.Ink, 1.4);
        svg.Text((Left + Right) / 2, Bottom + 40, words.Steps, "middle");
        svg.Text(13, (Top + Bottom) / 2, words.GainByStopping, "middle", turn: -90);
    }

    static void Curves(Svg svg, Chart.Temptation chart, Scale x, Scale y, Labels labels)
    {
        var ends = Labels.Spread([.. chart.Curves.Select(c => y.At(c.Values[^1]))], Svg.TextSize + 3, Top + 6, Bottom);
        for (var i = 0; i < chart.Curves.Length; i++)
        {
            var values = chart.Curves[i].Values;
            var places = values.Select((value, step) => (X: x.At(step), Y: y.At(value))).ToList();
            svg.Polyline(places, Svg.Ink, 2, Dashes[i % Dashes.Length]);
            foreach (var (px, py) in places)
            {
                svg.Mark(i, px, py, places.Count > 30 ? 2.2 : 3.6);
            }

            KeepOff(labels, places);

            svg.Line(Right + 5, places[^1].Y, Right + 16, ends[i], Svg.Quiet, 0.8);
            svg.Text(Right + 19, ends[i] + 4.5, Svg.Fit(chart.Curves[i].Party, Width - Right - 21), strong: true);
        }
    }

    static void KeepOff(Labels labels, List<(double X, double Y)> places)
    {
        const int Parts = 4;
        for (var i = 0; i < (places.Count - 1) * Parts; i++)
        {
            var (from, to, share) = (places[i / Parts], places[i / Parts + 1], (double)(i % Parts) / Parts);
            labels.Keep(from.X + share * (to.X - from.X), from.Y + share * (to.Y - from.Y), 3);
        }
    }

    static void Greatest(Svg svg, Chart.Temptation chart, ChartWords words, Scale x, Scale y, Labels labels)
    {
        var (step, value) = chart.Curves.SelectMany(c => c.Values.Select((v, s) => (Step: s, Value: v))).MaxBy(p => p.Value);
        var (px, py) = (x.At(step), y.At(value));
        svg.Circle(px, py, 9, "none", Svg.Ink, 1.6);
        var label = ChartWords.Fill(words.Greatest, Numbers.Gain(value, words.Culture));
        labels.Keep(px, py, 10);
        var (lx, ly) = labels.Place(px, py, label);
        svg.Text(lx, ly, label);
    }
}
