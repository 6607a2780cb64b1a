using Parley.Analysis;

namespace Parley.Bench;

/// <summary>The analysis engine: the zone, the criteria, conflicts and sequences as cases grow.</summary>
static class EngineBench
{
    static readonly Criterion[] worth = [Criterion.Nash, Criterion.Kalai, Criterion.Egalitarian, Criterion.Utilitarian];

    public static void Run()
    {
        Console.WriteLine("| what | median ms | MB | found | plain, same run |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");

        foreach (var issues in (int[])[6, 7, 10, 20, 30, 100])
        {
            var problem = Synthetic.Additive(2, issues, 10, 1);
            Warm(() => FrontierAndCriteria(problem), issues < 30 ? 200 : 20);
            Print(
                Measured.Of($"additive, 2 parties, 10^{issues}: frontier and four criteria", 5, () => FrontierAndCriteria(problem), f => $"{f.Points} points"),
                issues <= 7 ? Measured.Of("", 3, () => Enumeration.Frontier(problem), n => $"{n} points") : null);
        }

        foreach (var (parties, issues) in (ReadOnlySpan<(int, int)>)[(3, 6), (3, 10), (3, 20), (4, 6), (4, 8)])
        {
            var problem = Synthetic.Additive(parties, issues, 10, 1);
            Print(Measured.Of($"additive, {parties} parties, 10^{issues}: frontier", 3, () => Frontier.Of(problem, Work.Unlimited()), f => $"{f.Efficient!.Value.Length} points"), null);
        }

        foreach (var (parties, issues) in (ReadOnlySpan<(int, int)>)[(3, 30), (4, 20), (4, 30)])
        {
            var problem = Synthetic.Additive(parties, issues, 10, 1);
            Print(Measured.Of($"additive, {parties} parties, 10^{issues}: four criteria", 3, () => Criteria(problem), Proven), null);
        }

        foreach (var issues in (int[])[8, 12])
        {
            var problem = Synthetic.Coupled(4, 3, issues, 5, 15, (0.45, 0.5), 1);
            Print(
                Measured.Of($"coupled, 4 parties, 3 ratifiers, 15 rules, 5^{issues}: four criteria", 5, () => Criteria(problem), Proven),
                issues == 8 ? Measured.Of("", 3, () => Enumeration.Nash(problem), n => $"{n}") : null);
            Print(Measured.Of($"the same with {issues} issues: bridge whole, top 3, what binds, 10,000 draws", 3, () => Bridge.Of(problem, new BridgeQuery { Criteria = [.. worth] }, Work.Unlimited()), b => $"{b.Packages.Length} packages"), null);
        }

        foreach (var seed in (ulong[])[1, 3, 4])
        {
            var problem = Synthetic.Coupled(4, 3, 12, 5, 23, (0.62, 0.66), seed);
            Print(Measured.Of($"conflicts and corrections, 30 elements, 5^12, case {seed}", 3, () => Why.Of(problem, 100, Work.Unlimited()), w => $"{w.Conflicts.Length} conflicts, {w.Corrections.Length} corrections{(w.Complete ? ", all" : "")}"), null);
        }

        foreach (var (steps, parties, phases) in (ReadOnlySpan<(int, int, int)>)[(8, 2, 1), (16, 2, 1), (24, 2, 1), (24, 4, 1), (40, 2, 4)])
        {
            var standing = Synthetic.Obligations(parties, steps, phases, 1);
            Print(
                Measured.Of($"sequence, {steps} steps, {parties} parties, {phases} phases", 3, () => Sequencing.Of(standing, null, Work.Unlimited()), s => $"greatest temptation {s.GreatestTemptation.Max():0.###}{(s.Proven ? ", proven" : "")}"),
                steps == 8 ? Measured.Of("", 3, () => Orders.Best(standing), t => $"{t}") : null);
        }
    }

    static void Print(Measured measured, Measured? beside) => Console.WriteLine(measured.Row(beside));

    static void Warm<T>(Func<T> run, int times)
    {
        for (var i = 0; i < times; i++)
        {
            run();
        }
    }

    static (int Points, int Ranked) FrontierAndCriteria(Problem problem)
    {
        var frontier = Frontier.Of(problem, Work.Unlimited());
        var chosen = Frontier.Best(frontier, worth);
        return (frontier.Efficient!.Value.Length, chosen.Length);
    }

    static List<Ranking> Criteria(Problem problem)
    {
        var query = new BridgeQuery { Criteria = [.. worth], Top = 1 };
        return Ranking.Of(problem, query, new Selection(problem, query, Work.Unlimited()));
    }

    static string Proven(List<Ranking> rankings) => rankings.TrueForAll(r => r.Proven) ? "all proven" : "not proven";
}
