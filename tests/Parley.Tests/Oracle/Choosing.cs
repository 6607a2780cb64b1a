using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>A feasible package with all that the criteria look at; numbers in the order of the valued parties, what is asked of all.</summary>
public sealed record Scored(Package Package, double[] Worth, double[] Gain, double[] Normalised, int[]? Asked);

/// <summary>The zone with its scores, from which each criterion chooses. One member of C may be dropped; the reservation values stay.</summary>
public sealed class Choosing
{
    public const string Nash = "nash";
    public const string Kalai = "kalai";
    public const string Egalitarian = "egalitarian";
    public const string Utilitarian = "utilitarian";
    public const string Movement = "movement";

    readonly World world;

    public Choosing(World world, Member? dropped = null)
    {
        this.world = world;
        var zone = world.Zone(Reading.Point, dropped);
        Ideal = zone.Count == 0 ? null : [.. world.Valued.Select(p => zone.Max(x => world.WorthTo(p, x)))];
        Zone = [.. zone.Select(Score)];
    }

    /// <summary>The greatest worth of each valued party over the zone; null without one.</summary>
    public double[]? Ideal { get; }

    /// <summary>In file order.</summary>
    public List<Scored> Zone { get; }

    /// <summary>The criteria the case allows.</summary>
    public IEnumerable<string> Criteria =>
        (world.Valued.IsEmpty ? [] : (string[])[Nash, Kalai, Egalitarian, Utilitarian]).Concat(world.Stands.Positions.IsEmpty ? [] : [Movement]);

    Scored Score(Package x)
    {
        double[] worth = [.. world.Valued.Select(p => world.WorthTo(p, x))];
        double[] gain = [.. world.Valued.Select((p, i) => NearZero(worth[i] - world.ReservationOf(p)))];
        double[] normalised = [.. world.Valued.Select((p, i) => NearZero(Ideal![i] - world.ReservationOf(p)) is var room && room == 0 ? 1 : gain[i] / room)];
        return new Scored(x, worth, gain, normalised, world.Stands.Positions.IsEmpty ? null : [.. world.Stands.Parties.Select(p => Stances.Asked(world.Stands, p.Id, x))]);
    }

    static double NearZero(double gain) => Math.Abs(gain) <= Boxes.Tolerance ? 0 : gain;

    /// <summary>A criterion's own values of a package, as the answer shows them.</summary>
    public static double[] Values(string criterion, Scored s) => criterion switch
    {
        Nash => [s.Gain.Aggregate(1.0, (product, g) => product * g)],
        Kalai => [.. s.Normalised.Order()],
        Egalitarian => [.. s.Gain.Order()],
        Utilitarian => [s.Worth.Sum()],
        Movement => [.. s.Asked!.OrderDescending().Select(n => (double)n)],
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>The values and then the tie sum, each the greater the better.</summary>
    static double[] Aims(string criterion, Scored s) => criterion == Movement
        ? [.. Values(criterion, s).Select(n => -n), -s.Asked!.Sum()]
        : [.. Values(criterion, s), s.Gain.Sum()];

    /// <summary>Whether the first is better by the values or the tie sum: where they first differ, it has more.</summary>
    public static bool IsBetter(string criterion, Scored a, Scored b)
    {
        var (mine, others) = (Aims(criterion, a), Aims(criterion, b));
        for (var i = 0; i < mine.Length; i++)
        {
            var slack = criterion == Nash && i == 0 ? Boxes.Tolerance * Math.Max(Math.Abs(mine[i]), Math.Abs(others[i])) : Boxes.Tolerance;
            if (Math.Abs(mine[i] - others[i]) > slack)
            {
                return mine[i] > others[i];
            }
        }

        return false;
    }

    /// <summary>Those that nothing but file order tells apart from the best.</summary>
    public static List<Scored> Narrow(string criterion, List<Scored> zone)
    {
        var left = zone.ConvertAll(s => (Scored: s, Aims: Aims(criterion, s)));
        for (var i = 0; left.Count > 0 && i < left[0].Aims.Length; i++)
        {
            var best = left.Max(s => s.Aims[i]);
            var slack = criterion == Nash && i == 0 ? Boxes.Tolerance * Math.Abs(best) : Boxes.Tolerance;
            left = left.FindAll(s => s.Aims[i] >= best - slack);
        }

        return left.ConvertAll(s => s.Scored);
    }

    /// <summary>The best, the next best and so on: each differs from all before it on at least <paramref name="different"/> issues.</summary>
    public List<Scored> Top(string criterion, int count, int different = 1, Func<Package, bool>? allowed = null)
    {
        List<Scored> left = [.. Zone.Where(s => allowed?.Invoke(s.Package) ?? true)];
        List<Scored> top = [];
        while (left.Count > 0 && top.Count < count)
        {
            var best = Narrow(criterion, left)[0];
            top.Add(best);
            left = [.. left.Where(s => Boxes.Differences(s.Package, best.Package) >= different)];
        }

        return top;
    }
}
