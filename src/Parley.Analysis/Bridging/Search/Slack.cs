namespace Parley.Analysis;

/// <summary>Looks for any package of a formulation, steered and cut off by the least slack above the floors that every package must reach.</summary>
static class Slack
{
    /// <summary>A package of which <paramref name="holds"/>, or null; null is proven unless the work did not suffice.</summary>
    public static (int[]? Package, bool Proven) FirstMeeting(Formulation formulation, Work work, Func<int[], bool>? holds = null)
    {
        var slack = formulation.WithFloorsAsObjectives();
        var first = SweepPlan.OfAll(slack);
        if (slack.IsImpossible || Array.Exists(first.Options, o => o.Length == 0))
        {
            return (null, true);
        }

        double[] floors = [.. slack.Lines.Take(slack.Objectives).Select(l => l.Floor)];
        double[] scale = [.. floors.Select((_, l) => 1 / Math.Max(1e-9, first.MostToCome[0][l] - first.LeastToCome[0][l]))];
        var goal = new Goal(GoalKind.Smallest, 0, floors, scale, new double[floors.Length]);
        var (cuts, met) = floors.Length > 1 ? Dual.Tighten(goal, slack, first.Options, steps: 60) : ([], []);
        if (met.Find(m => slack.Admits(m) && holds?.Invoke(m) != false) is { } lucky)
        {
            return (lucky, true);
        }

        var plan = cuts.Length == 0 ? first : SweepPlan.Of(slack, first.Order, [.. first.Options.Select((o, m) => o.OrderByDescending(k => cuts[0].Table[m][k]).ToArray())]);
        var visitor = new Any(goal, [.. cuts.Select(c => new CutTable(c, slack, plan))], holds);
        var walked = new Search(slack, plan, work, cuts.FirstOrDefault()).Walk(visitor);
        return (visitor.Package, walked || visitor.Package is not null);
    }

    sealed class Any(Goal goal, CutTable[] cuts, Func<int[], bool>? holds) : Search.IVisitor
    {
        // A slack is 0 within the tolerance; scaled, a floor that is just met may look a little missed.
        const double Least = -1e-6;

        public int[]? Package { get; private set; }

        public IReadOnlyList<(Goal Goal, CutTable[] Cuts, double Floor)> Needs { get; } = cuts.Length == 0 ? [] : [(goal, cuts, Least)];

        public bool Visit(int[] package)
        {
            Package = holds?.Invoke(package) == false ? null : [.. package];
            return Package is null;
        }
    }
}
