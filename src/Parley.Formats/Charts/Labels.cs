namespace Parley.Formats;

/// <summary>Finds room for labels so that they cover neither each other nor the marks.</summary>
sealed class Labels(double left, double top, double right, double bottom)
{
    readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Keeps labels off a place.</summary>
    public void Keep(double x, double y, double radius) => taken.Add((x - radius, y - radius, x + radius, y + radius));

    /// <summary>Keeps labels off a line along or across the picture.</summary>
    public void Keep(double x1, double y1, double x2, double y2) => taken.Add((x1 - 1, y1 - 1, x2 + 1, y2 + 1));

    /// <summary>
    /// Room for a label near a point: the nearest of a fixed list of places that is free, else the one that covers least.
    /// Gives the start of its base line.
    /// </summary>
    public (double X, double Y) Place(double x, double y, string label) => Place(Candidates(x, y, Svg.Width(label)), label);

    /// <summary>The first free one of some places for a label, else the one that covers least.</summary>
    public (double X, double Y) Place(IEnumerable<(double X, double Y)> places, string label)
    {
        var (width, height) = (Svg.Width(label), Svg.TextSize);
        var best = places.MinBy(c => Overlap(Box(c, width, height)));
        taken.Add(Box(best, width, height));
        return best;
    }

    static IEnumerable<(double X, double Y)> Candidates(double x, double y, double width)
    {
        foreach (var away in (double[])[9, 18, 32, 48, 66])
        {
            yield return (x + away, y + 4.5);
            yield return (x - away - width, y + 4.5);
            yield return (x - width / 2, y - away);
            yield return (x - width / 2, y + away + 8);
            yield return (x + away * 0.7, y - away * 0.7);
            yield return (x + away * 0.7, y + away * 0.7 + 8);
            yield return (x - away * 0.7 - width, y - away * 0.7);
            yield return (x - away * 0.7 - width, y + away * 0.7 + 8);
        }
    }

    static (double Left, double Top, double Right, double Bottom) Box((double X, double Y) at, double width, double height) =>
        (at.X - 2, at.Y - height * 0.8 - 1, at.X + width + 2, at.Y + height * 0.25 + 1);

    double Overlap((double Left, double Top, double Right, double Bottom) b)
    {
        var outside = Math.Max(0, left - b.Left) + Math.Max(0, b.Right - right) + Math.Max(0, top - b.Top) + Math.Max(0, b.Bottom - bottom);
        return 1000 * outside + taken.Sum(t =>
            Math.Max(0, Math.Min(b.Right, t.Right) - Math.Max(b.Left, t.Left)) * Math.Max(0, Math.Min(b.Bottom, t.Bottom) - Math.Max(b.Top, t.Top)));
    }

    /// <summary>Heights moved apart so that lines of text at them do not touch, in the order given, each as near its own as it can be.</summary>
    public static double[] Spread(IReadOnlyList<double> heights, double gap, double top, double bottom)
    {
        var order = Enumerable.Range(0, heights.Count).OrderBy(i => heights[i]).ThenBy(i => i).ToArray();
        var placed = heights.ToArray();
        for (var k = 0; k < order.Length; k++)
        {
            var floor = k == 0 ? top : placed[order[k - 1]] + gap;
            placed[order[k]] = Math.Max(floor, placed[order[k]]);
        }

        for (var k = order.Length - 1; k >= 0; k--)
        {
            var ceiling = k == order.Length - 1 ? bottom : placed[order[k + 1]] - gap;
            placed[order[k]] = Math.Min(ceiling, placed[order[k]]);
        }

        return placed;
    }
}
