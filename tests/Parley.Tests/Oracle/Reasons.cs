using System.Numerics;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>A minimal set of C whose removal opens a zone.</summary>
public sealed record Opening(EntryId[] Drop, int RedLines, int Rules, double Price, int Opens, Package Nearest, double[] Worth);

/// <summary>A member of C that binds, and what each criterion reaches without it.</summary>
public sealed record Bound(EntryId Id, Dictionary<string, double[]> ValueIfDropped);

/// <summary>Why there is no zone, by looking at every subset of C; where there is one, what binds.</summary>
public sealed class Reasons
{
    readonly World world;
    readonly int all;
    readonly List<Package> practical;
    readonly Dictionary<Package, int> met;
    readonly bool[] possible;

    public Reasons(World world)
    {
        this.world = world;
        all = (1 << world.Members.Length) - 1;
        practical = [.. world.Packages.Where(world.MeetsPractical)];
        met = practical.ToDictionary(x => x, MetBy);
        var patterns = met.Values.Distinct().ToArray();
        possible = [.. Enumerable.Range(0, all + 1).Select(kept => patterns.Any(pattern => AllSayYes(kept, pattern)))];
    }

    public bool PracticalAlone => practical.Count > 0;

    public bool Feasible => possible[all];

    /// <summary>True where a reason outside C is said in place of conflicts and corrections.</summary>
    bool Elsewhere => !possible[0];

    int MetBy(Package x) => world.Members.Select((e, i) => world.Meets(e, x) ? 1 << i : 0).Sum();

    bool AllSayYes(int kept, int metHere) => world.Stands.Parties.All(p => world.SaysYes(p, e => ((metHere | ~kept) >> world.Members.IndexOf(e) & 1) == 1));

    static IEnumerable<int> Places(int set) => Enumerable.Range(0, 31).Where(i => (set >> i & 1) == 1);

    EntryId[] Ids(int set) => [.. Places(set).Select(i => world.Members[i].Id)];

    static string Order(int set) => string.Concat(Places(set).Select(i => (char)('A' + i)));

    /// <summary>In their order: those without a reservation, then smaller ones, then in the order of C.</summary>
    public List<EntryId[]> Conflicts => Elsewhere ? [] :
        [.. Enumerable.Range(0, all + 1)
            .Where(set => !possible[set] && Places(set).All(i => possible[set & ~(1 << i)]))
            .OrderBy(set => Places(set).Any(i => world.Members[i].IsReservation))
            .ThenBy(set => BitOperations.PopCount((uint)set))
            .ThenBy(Order, StringComparer.Ordinal)
            .Select(Ids)];

    /// <summary>In their order: red lines, other rules, price, order of C.</summary>
    public List<Opening> Corrections
    {
        get
        {
            var found = Feasible ? [] : Enumerable.Range(0, all + 1)
                .Where(drop => possible[all & ~drop] && Places(drop).All(i => !possible[all & ~drop | 1 << i]))
                .OrderBy(Order, StringComparer.Ordinal).Select(Open);
            return [.. found.GroupBy(o => (o.RedLines, o.Rules)).OrderBy(g => g.Key).SelectMany(g => ByPrice([.. g]))];
        }
    }

    /// <summary>Cheapest first; prices within the tolerance of the least are equal, and those stay in the order they come in.</summary>
    static IEnumerable<Opening> ByPrice(List<Opening> left)
    {
        while (left.Count > 0)
        {
            var least = left.Min(o => o.Price);
            var next = left.First(o => o.Price <= least + Boxes.Tolerance);
            left.Remove(next);
            yield return next;
        }
    }

    Opening Open(int drop)
    {
        var dropped = Places(drop).Select(i => world.Members[i]).ToList();
        var open = practical.Where(x => AllSayYes(all & ~drop, met[x])).ToList();
        var least = open.Min(x => Shortfall(dropped, x));
        var nearest = open.First(x => Shortfall(dropped, x) <= least + Boxes.Tolerance);
        return new Opening(
            Ids(drop),
            dropped.Count(e => e.IsRedLine),
            dropped.Count(e => !e.IsRedLine && !e.IsReservation),
            least,
            open.Count,
            nearest,
            [.. world.Valued.Select(p => world.WorthTo(p, nearest))]);
    }

    double Shortfall(List<Member> dropped, Package x) => dropped.Where(e => e.IsReservation)
        .Sum(e => Math.Max(0, world.ReservationOf(e.Actor) - world.WorthTo(e.Actor, x)));

    /// <summary>
    /// Members of C without which some criterion reaches more, by its values or its tie sum, than it reaches now. Gains are
    /// measured from the same reservation values, normalised ones by the ideals of the zone they are in.
    /// </summary>
    public List<Bound> Binding()
    {
        List<Bound> binding = [];
        var now = new Choosing(world);
        foreach (var member in now.Zone.Count == 0 ? [] : world.Members)
        {
            var wider = new Choosing(world, member);
            if (wider.Criteria.Any(c => Choosing.IsBetter(c, wider.Top(c, 1)[0], now.Top(c, 1)[0])))
            {
                binding.Add(new Bound(member.Id, wider.Criteria.ToDictionary(c => c, c => Choosing.Values(c, wider.Top(c, 1)[0]), StringComparer.Ordinal)));
            }
        }

        return binding;
    }
}
