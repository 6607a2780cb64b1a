using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>Draws what happened when. Marks of one day and shape in a lane become one with their number; others that would touch go below each other.</summary>
static class TimelineChart
{
    const double Width = 960, Names = 150, Inset = 16, Size = 5.2, Row = 17, Top = 8;
    const int MostWords = 12;

    public static string Draw(Chart.Timeline chart)
    {
        var axis = new TimeAxis(chart, Names + Inset, Width - Inset, Width);
        var lanes = chart.Lanes.Select(l => (Lane: l, Marks: Placed(l, axis))).ToList();
        var heights = lanes.Select(l => 14 + Row * l.Marks.Select(m => m.Row + 1).DefaultIfEmpty(1).Max()).ToList();
        var bottom = Top + heights.Sum();
        var legend = Legend(chart);
        var svg = new Svg(chart, Width, bottom + 34 + 24 * legend.Select(l => l.Row + 1).DefaultIfEmpty(0).Max());
        axis.Draw(svg, Top, bottom);
        var y = Top;
        for (var i = 0; i < lanes.Count; i++)
        {
            Lane(svg, axis, lanes[i].Lane.Name, lanes[i].Marks, y, heights[i]);
            y += heights[i];
        }

        foreach (var (item, x, row) in legend)
        {
            var height = bottom + 46 + 24 * row;
            Mark(svg, item.Shape, item.Hollow, axis.Mirrored(x + 8), height, item.Words);
            svg.Text(axis.Mirrored(x + 20), height + 4.5, item.Words, axis.Start, Svg.Quiet);
        }

        return svg.Close();
    }

    static void Lane(Svg svg, TimeAxis axis, string name, ImmutableArray<PlacedMark> marks, double y, double height)
    {
        svg.Line(0, y, Width, y, Svg.Rule, 0.8);
        svg.Text(axis.Mirrored(4), y + 7 + Row / 2 + 4.5, Svg.Fit(name, Names - 8), axis.Start, strong: true);
        foreach (var mark in marks)
        {
            var middle = y + 7 + Row * (mark.Row + 0.5);
            if (mark.End - mark.X > 1)
            {
                svg.Line(axis.Mirrored(mark.X), middle, axis.Mirrored(mark.End), middle, Svg.Quiet, 2, mark.First.Hollow ? "3 3" : null);
            }

            Mark(svg, mark.First.Shape, mark.First.Hollow, axis.Mirrored(mark.X), middle, mark.Words);
            if (mark.Count > 1)
            {
                svg.Text(axis.Mirrored(mark.X + Size + 3), middle + 4.5, mark.Count.ToString(axis.Culture), axis.Start, Svg.Quiet);
            }
        }
    }

    static ImmutableArray<PlacedMark> Placed(Chart.Timeline chart, TimelineLane lane, TimeAxis axis)
    {
        var ends = new List<double>();
        var placed = ImmutableArray.CreateBuilder<PlacedMark>();
        var groups = lane.Marks
            .Where(m => m.When.End >= chart.From && m.When.Start <= chart.To)
            .GroupBy(m => (m.When, m.Shape, m.Hollow))
            .OrderBy(g => g.Key.When.Start).ThenBy(g => g.Key.Shape).ThenBy(g => g.Key.Hollow);
        foreach (var same in groups)
        {
            var (x, end) = (axis.At(same.Key.When.Start), axis.At(same.Key.When.End));
            var count = same.Count();
            var room = Math.Max(end, x + (count > 1 ? 2 * Size + 3 + Svg.Width(count.ToString(axis.Culture)) : Size)) + 3;
            var row = ends.FindIndex(e => e <= x - Size);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(room);
            }

            ends[row] = room;
            placed.Add(new(same.First(), x, end, row, count, Words(same, axis)));
        }

        return placed.ToImmutable();
    }

    /// <summary>What marks that became one say; of many the first ones and how many more.</summary>
    static string Words(IEnumerable<TimelineMark> same, TimeAxis axis)
    {
        var all = same.Select(m => m.Words).ToList();
        return string.Join('\n', all.Count <= MostWords ? all : all.Take(MostWords).Append("+ " + (all.Count - MostWords).ToString(axis.Culture)));
    }

    static ImmutableArray<PlacedMark> Placed(TimelineLane lane, TimeAxis axis) => Placed(axis.Chart, lane, axis);

    static List<((TimelineShape Shape, bool Hollow, string Words) Item, double X, int Row)> Legend(Chart.Timeline chart)
    {
        var placed = new List<((TimelineShape, bool, string), double, int)>();
        var (x, row) = (Names, 0);
        foreach (var item in chart.Legend)
        {
            var width = 20 + Svg.Width(item.Words) + 22;
            if (x + width > Width && x > Names)
            {
                (x, row) = (Names, row + 1);
            }

            placed.Add((item, x, row));
            x += width;
        }

        return placed;
    }

    static void Mark(Svg svg, TimelineShape shape, bool hollow, double x, double y, string words)
    {
        const double S = Size;
        var (open, fill) = (hollow || shape == TimelineShape.StruckSquare ? Svg.Paper : Svg.Ink, 1.4);
        string At(double dx, double dy) => $"{Svg.N(x + dx)} {Svg.N(y + dy)}";
        string Through(params (double X, double Y)[] points) => "M" + string.Join('L', points.Select(p => At(p.X, p.Y)));
        var path = shape switch
        {
            TimelineShape.Disc => $"M{At(-S + 1, 0)}a{Svg.N(S - 1)} {Svg.N(S - 1)} 0 1 0 {Svg.N(2 * S - 2)} 0a{Svg.N(S - 1)} {Svg.N(S - 1)} 0 1 0 {Svg.N(2 - 2 * S)} 0z",
            TimelineShape.Down => Through((-S - 1, -S), (S + 1, -S), (0, S)) + "z",
            TimelineShape.Up => Through((-S - 1, S), (S + 1, S), (0, -S)) + "z",
            TimelineShape.Diamond => Through((0, -S - 1), (S + 1, 0), (0, S + 1), (-S - 1, 0)) + "z",
            TimelineShape.Square => Through((-S, -S), (S, -S), (S, S), (-S, S)) + "z",
            TimelineShape.StruckSquare => Through((-S, -S), (S, -S), (S, S), (-S, S)) + "z" + Through((-S - 2, S + 2), (S + 2, -S - 2)),
            TimelineShape.Bar => Through((-2, -S - 2), (2, -S - 2), (2, S + 2), (-2, S + 2)) + "z",
            TimelineShape.Sheet => Through((-S + 1, -S - 1), (1, -S - 1), (S, -2), (S, S + 1), (-S + 1, S + 1)) + "z" + Through((1, -S - 1), (1, -2), (S, -2)),
            TimelineShape.Flag => Through((-S + 1, S + 2), (-S + 1, -S - 1), (S + 1, -2.5), (-S + 1, 1)),
            _ => Through((-S, -S), (S, S)) + Through((-S, S), (S, -S)),
        };
        svg.Outline(path, shape == TimelineShape.Sheet && !hollow ? Svg.Wash : open, hollow && shape == TimelineShape.Cross ? Svg.Quiet : Svg.Ink, fill, words);
    }

    sealed record PlacedMark(TimelineMark First, double X, double End, int Row, int Count, string Words);
}
