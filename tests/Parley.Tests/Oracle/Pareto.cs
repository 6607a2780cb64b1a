using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>A worth vector of efficient packages, the first of them and how many share it.</summary>
public sealed record Point(Package First, double[] Worth, int Count);

/// <summary>Efficient packages by the definition: nothing feasible dominates them.</summary>
public static class Pareto
{
    public static bool Dominates(Scored a, Scored b) =>
        a.Worth.Zip(b.Worth).All(w => w.First >= w.Second - Boxes.Tolerance)
        && a.Worth.Zip(b.Worth).Any(w => w.First > w.Second + Boxes.Tolerance);

    public static bool IsEfficient(List<Scored> zone, Scored x) => !zone.Any(y => Dominates(y, x));

    public static List<Point> Frontier(List<Scored> zone)
    {
        List<Point> points = [];
        foreach (var x in zone.Where(x => IsEfficient(zone, x)))
        {
            var same = points.FindIndex(p => p.Worth.Zip(x.Worth).All(w => Math.Abs(w.First - w.Second) <= Boxes.Tolerance));
            if (same < 0)
            {
                points.Add(new Point(x.Package, x.Worth, 1));
            }
            else
            {
                points[same] = points[same] with { Count = points[same].Count + 1 };
            }
        }

        return points;
    }
}
