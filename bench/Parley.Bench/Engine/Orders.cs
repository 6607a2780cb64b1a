using Parley.Analysis;

namespace Parley.Bench;

/// <summary>The plain way to order obligations: every order in turn.</summary>
static class Orders
{
    /// <summary>The least greatest temptation of single-step obligations in one phase.</summary>
    public static double Best(Standing standing)
    {
        var parties = standing.Case.Parties.Select(p => p.Id).ToArray();
        var deeds = standing.Case.Obligations.Select(o => (By: Array.IndexOf(parties, o.By!.Value), To: Array.IndexOf(parties, o.To!.Value), Cost: o.Cost!.Value.Point, Value: o.Value!.Value.Point)).ToArray();
        var temptation = new double[parties.Length];
        foreach (var (by, to, cost, value) in deeds)
        {
            temptation[by] += cost;
            temptation[to] -= value;
        }

        return Best(deeds, new bool[deeds.Length], temptation, temptation.Max());
    }

    static double Best((int By, int To, double Cost, double Value)[] deeds, bool[] done, double[] temptation, double greatest)
    {
        var best = double.PositiveInfinity;
        for (var d = 0; d < deeds.Length; d++)
        {
            if (done[d])
            {
                continue;
            }

            done[d] = true;
            temptation[deeds[d].By] -= deeds[d].Cost;
            temptation[deeds[d].To] += deeds[d].Value;
            best = Math.Min(best, Best(deeds, done, temptation, Math.Max(greatest, temptation.Max())));
            temptation[deeds[d].To] -= deeds[d].Value;
            temptation[deeds[d].By] += deeds[d].Cost;
            done[d] = false;
        }

        return double.IsPositiveInfinity(best) ? greatest : best;
    }
}
