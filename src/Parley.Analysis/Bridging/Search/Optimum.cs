namespace Parley.Analysis;

/// <summary>
/// The package that a list of goals chooses among those of a formulation, by <see cref="Search"/>: the best value of the first
/// goal, then all packages that share it, then, where those are too many to list, the next goal in turn.
/// </summary>
sealed class Optimum
{
    const int Listed = 512;

    readonly Formulation formulation;
    readonly IReadOnlyList<Goal> goals;
    readonly Work work;
    readonly List<(Goal Goal, Cut[] Cuts, double Floor)> settled = [];
    readonly int[][] options;
    Cut? order;

    Optimum(Formulation formulation, IReadOnlyList<Goal> goals, Work work)
    {
        (this.formulation, this.goals, this.work) = (formulation, goals, work);
        options = SweepPlan.Of(formulation).Options;
    }

    /// <summary>Finds it. <paramref name="known"/> are packages to start from, feasible or not.</summary>
    public static Choice Find(Formulation formulation, IReadOnlyList<Goal> goals, Work work, IEnumerable<int[]> known)
    {
        var optimum = new Optimum(formulation, goals, work);
        return formulation.IsImpossible || Array.Exists(optimum.options, o => o.Length == 0)
            ? new Choice(null, true, null)
            : optimum.Find([.. known.Where(formulation.Admits)]);
    }

    Choice Find(List<int[]> known)
    {
        double? proven = null;
        foreach (var goal in goals)
        {
            var (cuts, met) = Dual.Tighten(goal, formulation, options);
            order = cuts.Length > 0 ? cuts[0] : order;
            known.AddRange(met.Distinct(PackageComparer.Instance).Where(formulation.Admits).Where(MeetsSettled));
            var plan = Plan();
            var tables = Tables(cuts, plan);
            var best = new Best(goal, tables, Needs(plan), Climb(goal, known), formulation.ObjectivesOf);
            if (!new Search(formulation, plan, work, order).Walk(best))
            {
                return Unproven(best.Package ?? known.FirstOrDefault(), proven ?? Bound(goal, tables, plan));
            }

            if (best.Package is null)
            {
                return new Choice(null, true, null);
            }

            proven ??= best.Value;
            settled.Add((goal, cuts, goal.Threshold(best.Value)));
            var listed = new Collect(Needs(plan), formulation.ObjectivesOf, Listed);
            if (!new Search(formulation, plan, work, order).Walk(listed))
            {
                return Unproven(best.Package, proven.Value);
            }

            if (listed.IsWhole)
            {
                var chosen = Narrowing.Choose(goals, listed.Packages, i => formulation.ObjectivesOf(listed.Packages[i]));
                return new Choice(listed.Packages[chosen], true, null);
            }

            known = listed.Packages;
        }

        return FirstInFileOrder(known[0], proven!.Value);
    }

    Choice FirstInFileOrder(int[] fallback, double value)
    {
        var plan = SweepPlan.Of(formulation, [.. Enumerable.Range(0, options.Length)], options);
        var first = new Collect(Needs(plan), formulation.ObjectivesOf, 1);
        return new Search(formulation, plan, work).Walk(first) || first.Packages.Count > 0
            ? new Choice(first.Packages[0], true, null)
            : Unproven(fallback, value);
    }

    CutTable[] Tables(Cut[] cuts, SweepPlan plan) => [.. cuts.Select(c => new CutTable(c, formulation, plan))];

    List<(Goal Goal, CutTable[] Cuts, double Floor)> Needs(SweepPlan plan) => [.. settled.Select(s => (s.Goal, Tables(s.Cuts, plan), s.Floor))];

    static Choice Unproven(int[]? package, double bound) => new(package, false, bound);

    /// <summary>Issues on which the relaxed sum differs most come first, and on each the option it likes best.</summary>
    SweepPlan Plan()
    {
        if (order?.Table is not { } spread)
        {
            return SweepPlan.Of(formulation);
        }

        var issues = Enumerable.Range(0, options.Length).OrderByDescending(m => options[m].Max(k => spread[m][k]) - options[m].Min(k => spread[m][k]));
        return SweepPlan.Of(formulation, [.. issues], [.. options.Select((o, m) => o.OrderByDescending(k => spread[m][k]).ToArray())]);
    }

    double Bound(Goal goal, CutTable[] cuts, SweepPlan plan)
    {
        var extension = new Extension(formulation, plan);
        var (values, bits) = (new double[extension.Lines], new ulong[extension.Words]);
        extension.Begin(values, bits);
        double[] reach = [.. values.Take(formulation.Objectives).Select((v, l) => v + plan.MostToCome[0][l])];
        return cuts.Select(c => c.Bound(0, values, bits)).Append(goal.Bound(reach)).Min();
    }

    bool MeetsSettled(int[] package) => settled.TrueForAll(s => s.Goal.Value(formulation.ObjectivesOf(package)) >= s.Floor);

    /// <summary>The best of the known packages once no change of one issue, or of two where those are few, makes it better.</summary>
    int[]? Climb(Goal goal, List<int[]> known)
    {
        if (known.Count == 0)
        {
            return null;
        }

        var package = known.MaxBy(p => goal.Value(formulation.ObjectivesOf(p)))!;
        var value = goal.Value(formulation.ObjectivesOf(package));
        for (var better = true; better;)
        {
            better = false;
            foreach (var neighbour in Neighbours(package))
            {
                if (!work.Spend())
                {
                    return package;
                }

                if (goal.Value(formulation.ObjectivesOf(neighbour)) is var reached && reached > value + Tolerance.Same
                    && formulation.Admits(neighbour) && MeetsSettled(neighbour))
                {
                    (package, value, better) = (neighbour, reached, true);
                    break;
                }
            }
        }

        return package;
    }

    IEnumerable<int[]> Neighbours(int[] package)
    {
        var pairs = (long)options.Sum(o => o.Length) * options.Sum(o => o.Length) <= 20_000;
        for (var m = 0; m < package.Length; m++)
        {
            foreach (var k in options[m].Where(k => k != package[m]))
            {
                yield return With(package, m, k);
            }
        }

        for (var m = 0; pairs && m < package.Length; m++)
        {
            foreach (var k in options[m].Where(k => k != package[m]))
            {
                for (var n = m + 1; n < package.Length; n++)
                {
                    foreach (var j in options[n].Where(j => j != package[n]))
                    {
                        yield return With(With(package, m, k), n, j);
                    }
                }
            }
        }
    }

    static int[] With(int[] package, int issue, int option)
    {
        int[] other = [.. package];
        other[issue] = option;
        return other;
    }

    /// <summary>Keeps the best package met.</summary>
    sealed class Best : Search.IVisitor
    {
        readonly Goal goal;
        readonly CutTable[] cuts;
        readonly Func<int[], double[]> objectivesOf;
        readonly List<(Goal, CutTable[], double)> needs;

        public Best(Goal goal, CutTable[] cuts, List<(Goal, CutTable[], double)> settled, int[]? start, Func<int[], double[]> objectivesOf)
        {
            (this.goal, this.cuts, this.objectivesOf) = (goal, cuts, objectivesOf);
            needs = [.. settled, (goal, cuts, double.NegativeInfinity)];
            if (start is not null)
            {
                Keep(start, goal.Value(objectivesOf(start)));
            }
        }

        public int[]? Package { get; private set; }

        public double Value { get; private set; }

        public IReadOnlyList<(Goal Goal, CutTable[] Cuts, double Floor)> Needs => needs;

        public bool Visit(int[] package)
        {
            var objectives = objectivesOf(package);
            if (needs.TrueForAll(n => n.Item1.Value(objectives) >= n.Item3))
            {
                Keep(package, goal.Value(objectives));
            }

            return true;
        }

        void Keep(int[] package, double value)
        {
            // Half the tolerance above the best: what is closer would be taken for equal anyway.
            (Package, Value) = ([.. package], value);
            needs[^1] = (goal, cuts, value + Math.Max(double.Epsilon, (value - goal.Threshold(value)) / 2));
        }
    }

    /// <summary>Lists the packages that meet all needs, up to a number.</summary>
    sealed class Collect(
        List<(Goal Goal, CutTable[] Cuts, double Floor)> needs,
        Func<int[], double[]> objectivesOf,
        int most) : Search.IVisitor
    {
        public List<int[]> Packages { get; } = [];

        public bool IsWhole { get; private set; } = true;

        public IReadOnlyList<(Goal Goal, CutTable[] Cuts, double Floor)> Needs => needs;

        public bool Visit(int[] package)
        {
            var objectives = objectivesOf(package);
            if (!needs.TrueForAll(n => n.Goal.Value(objectives) >= n.Floor))
            {
                return true;
            }

            if (Packages.Count == most)
            {
                IsWhole = false;
                return false;
            }

            Packages.Add([.. package]);
            return most > 1;
        }
    }
}

/// <summary>What a search chose: the package, or null where there is none; whether it is proven; else a bound on the first goal's value.</summary>
sealed record Choice(int[]? Package, bool Proven, double? Bound);
