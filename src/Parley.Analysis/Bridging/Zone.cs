using System.Numerics;

namespace Parley.Analysis;

/// <summary>The zone of agreement: whether it holds a package, and how many.</summary>
static class Zone
{
    /// <summary>Partial packages looked at before counting is given up as listing.</summary>
    const long CountingEffort = 3_000_000;

    /// <summary>Whether a package that a query asks for is feasible, elements set in <paramref name="dropped"/> left out; null: not known.</summary>
    public static bool? Exists(Problem problem, BridgeQuery query, Work work, bool[]? dropped = null)
    {
        var formulation = Formulation.OfDemands(problem, dropped);
        formulation.KeepTo(query.Form, problem);
        formulation.KeepTo(query.Fixed, problem);
        return Exists(formulation, work);
    }

    /// <summary>Whether some package satisfies the practical rules by themselves; null: not known.</summary>
    public static bool? PracticalAlone(Problem problem, Work work)
    {
        var all = new bool[problem.Elements.Length];
        Array.Fill(all, true);
        return Exists(Formulation.OfDemands(problem, all, regardless: true), work);
    }

    /// <summary>Whether some package is acceptable for every value within the intervals (<paramref name="worst"/>) or for some (not); null: not known.</summary>
    public static bool? ExistsAtExtreme(Problem problem, bool worst, Work work) =>
        Exists(Formulation.OfExtreme(problem, worst), work, p => problem.IsFeasibleAtExtreme(p, worst));

    /// <summary>How many packages are feasible, elements set in <paramref name="dropped"/> left out; null where that would need listing them.</summary>
    public static BigInteger? Count(Problem problem, Work work, bool[]? dropped = null)
    {
        var formulation = Formulation.OfDemands(problem, dropped);
        return new Search(formulation, SweepPlan.OfAll(formulation), work.Slice(CountingEffort)).Count();
    }

    static bool? Exists(Formulation formulation, Work work, Func<int[], bool>? holds = null)
    {
        var (package, proven) = Slack.FirstMeeting(formulation, work, holds);
        return package is not null ? true : proven ? false : null;
    }
}
