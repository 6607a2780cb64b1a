namespace Parley.Analysis;

/// <summary>In which order a sweep settles issues, which options can matter, and what is still to come at each layer.</summary>
sealed class SweepPlan
{
    /// <summary>The issues in the order they are settled.</summary>
    public required int[] Order { get; init; }

    /// <summary>By issue, the options worth trying, ascending.</summary>
    public required int[][] Options { get; init; }

    /// <summary>By layer (from 0: before any issue) and line, the most that issues and couplings still to come can add.</summary>
    public required double[][] MostToCome { get; init; }

    /// <summary>By layer and line, the least.</summary>
    public required double[][] LeastToCome { get; init; }

    /// <summary>By layer, the couplings whose last issue it settles.</summary>
    public required int[][] Resolved { get; init; }

    /// <summary>Lays the plan for a sweep, which needs only options worth trying.</summary>
    public static SweepPlan Of(Formulation formulation) =>
        Of(formulation, OrderOf(formulation), [.. Enumerable.Range(0, formulation.Allowed.Length).Select(m => Worthwhile(formulation, m))]);

    /// <summary>Lays the plan for looking at every allowed option.</summary>
    public static SweepPlan OfAll(Formulation formulation) =>
        Of(formulation, OrderOf(formulation), [.. Enumerable.Range(0, formulation.Allowed.Length).Select(m => Allowed(formulation, m))]);

    /// <summary>Lays the plan in a given order, options tried in a given order.</summary>
    public static SweepPlan Of(Formulation formulation, int[] order, int[][] options)
    {
        var place = new int[order.Length];
        for (var t = 0; t < order.Length; t++)
        {
            place[order[t]] = t;
        }

        int[] last = [.. formulation.Couplings.Select(c => c.Box.Issues.Max(m => (int?)place[m]) ?? -1)];
        return new SweepPlan
        {
            Order = order,
            Options = options,
            Resolved = [.. Enumerable.Range(0, order.Length).Select(t => Enumerable.Range(0, last.Length).Where(c => last[c] == t).ToArray())],
            MostToCome = ToCome(formulation, order, options, last, most: true),
            LeastToCome = ToCome(formulation, order, options, last, most: false),
        };
    }

    /// <summary>Issues that couplings join come first and close together, so that few couplings are open at a time; the rest follow in file order.</summary>
    static int[] OrderOf(Formulation formulation)
    {
        var issues = formulation.Allowed.Length;
        if (formulation.Couplings.Count == 0)
        {
            return [.. Enumerable.Range(0, issues)];
        }

        var settled = new bool[issues];
        var order = new List<int>(issues);
        while (order.Count < issues)
        {
            var next = Enumerable.Range(0, issues).Where(m => !settled[m]).MinBy(m => Cost(formulation, settled, m));
            settled[next] = true;
            order.Add(next);
        }

        return [.. order];
    }

    static (int Free, int Opened, int Closed) Cost(Formulation formulation, bool[] settled, int issue)
    {
        int opened = 0, closed = 0, touching = 0;
        foreach (var box in formulation.Couplings.Select(c => c.Box).Where(b => b.Issues.Contains(issue)))
        {
            touching++;
            opened += Array.TrueForAll(box.Issues, m => !settled[m]) ? 1 : 0;
            closed += Array.TrueForAll(box.Issues, m => m == issue || settled[m]) ? 1 : 0;
        }

        return (touching == 0 ? 1 : 0, opened - closed, -touching);
    }

    /// <summary>
    /// Allowed options but those another option beats in every package: at least as good on every line and coupling, better on
    /// an objective.
    /// </summary>
    static int[] Worthwhile(Formulation formulation, int issue)
    {
        var allowed = Allowed(formulation, issue);
        return allowed.Length > 2000 ? allowed : [.. allowed.Where(k => !Array.Exists(allowed, better => Beats(formulation, issue, better, k)))];
    }

    static int[] Allowed(Formulation formulation, int issue) =>
        [.. Enumerable.Range(0, formulation.Allowed[issue].Length).Where(k => formulation.Allowed[issue][k])];

    static bool Beats(Formulation formulation, int issue, int better, int option)
    {
        var strictly = false;
        foreach (var line in formulation.Lines)
        {
            var difference = line.Table[issue][better] - line.Table[issue][option];
            if (difference < 0)
            {
                return false;
            }

            strictly |= line.Objective && difference > Tolerance.Same;
        }

        return strictly && formulation.Couplings.TrueForAll(c => IsNoWorse(c, issue, better, option));
    }

    static bool IsNoWorse(Coupling coupling, int issue, int better, int option)
    {
        var at = Array.IndexOf(coupling.Box.Issues, issue);
        if (at < 0)
        {
            return true;
        }

        var matching = coupling.Box.Matching[at];
        return matching[better] == matching[option] || matching[better] == coupling.IsWelcome;
    }

    static double[][] ToCome(Formulation formulation, int[] order, int[][] options, int[] last, bool most)
    {
        var lines = formulation.Lines;
        var toCome = new double[order.Length + 1][];
        for (var t = order.Length; t >= 0; t--)
        {
            toCome[t] = new double[lines.Count];
            for (var l = 0; t < order.Length && l < lines.Count; l++)
            {
                var added = options[order[t]].Select(k => lines[l].Table[order[t]][k]).DefaultIfEmpty(0);
                toCome[t][l] = toCome[t + 1][l] + (most ? added.Max() : added.Min());
            }
        }

        for (var c = 0; c < last.Length; c++)
        {
            if (formulation.Couplings[c] is { Line: >= 0 } coupling && coupling.Worth > 0 == most)
            {
                for (var t = 0; t <= last[c]; t++)
                {
                    toCome[t][coupling.Line] += coupling.Worth;
                }
            }
        }

        return toCome;
    }
}
