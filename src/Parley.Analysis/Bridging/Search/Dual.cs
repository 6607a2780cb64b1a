namespace Parley.Analysis;

/// <summary>
/// Finds tight <see cref="Cut"/>s by subgradient steps on the weights (Held, Wolfe and Crowder 1974), multiplicative for the
/// weights of gains, projected for the multipliers of floors.
/// </summary>
sealed class Dual
{
    const int Kept = 3;

    /// <summary>Steps before they are made ever finer.</summary>
    const int Wide = 120;

    readonly Goal goal;
    readonly Formulation formulation;
    readonly int[][] options;
    readonly int[] floors;
    readonly double[] reach;
    readonly double scale;
    readonly double[] theta;
    readonly double[] multiplier;

    Dual(Goal goal, Formulation formulation, int[][] options)
    {
        (this.goal, this.formulation, this.options) = (goal, formulation, options);
        floors = [.. Enumerable.Range(0, formulation.Lines.Count).Where(l => formulation.Lines[l] is { Member: < 0, Floor: > double.NegativeInfinity })];
        reach = [.. formulation.Lines.Select(Reach)];
        theta = new double[goal.Offset.Length];
        multiplier = new double[floors.Length];
        scale = Math.Max(1e-9, goal.Scale.Zip(reach, (s, r) => s * r).DefaultIfEmpty(1).Max());
    }

    /// <summary>
    /// The tightest few cuts and the packages met on the way, which maximise some relaxed sum; none for a goal of a rank above 0.
    /// <paramref name="options"/> are those that may be taken, by issue.
    /// </summary>
    public static (Cut[] Cuts, List<int[]> Met) Tighten(Goal goal, Formulation formulation, int[][] options, int steps = 300)
    {
        if (goal is { Kind: GoalKind.Smallest, Rank: > 0 } || Array.Exists(options, o => o.Length == 0))
        {
            return ([], []);
        }

        var dual = new Dual(goal, formulation, options);
        var best = new List<(double Bound, Cut Cut)>();
        var met = new List<int[]>();
        for (var step = 0; step < steps; step++)
        {
            var cut = dual.Make();
            var (package, bound) = dual.Greatest(cut);
            if (best.Count < Kept || bound < best[^1].Bound)
            {
                best.Add((bound, cut));
                best.Sort((a, b) => a.Bound.CompareTo(b.Bound));
                best.RemoveRange(Math.Min(best.Count, Kept), Math.Max(0, best.Count - Kept));
            }

            met.Add(package);
            dual.Move(package, step);
        }

        return ([.. best.Select(b => b.Cut)], met);
    }

    Cut Make()
    {
        var weight = Weights();
        var coefficient = new double[formulation.Lines.Count];
        var constant = 0.0;
        for (var p = 0; p < weight.Length; p++)
        {
            coefficient[p] = weight[p] * goal.Scale[p];
            constant += weight[p] * (goal.Bias[p] - goal.Offset[p] * goal.Scale[p]);
        }

        for (var f = 0; f < floors.Length; f++)
        {
            coefficient[floors[f]] += multiplier[f];
            constant -= multiplier[f] * (formulation.Lines[floors[f]].Floor - Tolerance.Same);
        }

        double[][] table = [.. options.Select((_, m) => Combine(coefficient, m))];
        return new(goal, coefficient, constant, goal.Kind == GoalKind.Product ? theta.Sum() : 0, table);
    }

    (int[] Package, double Bound) Greatest(Cut cut)
    {
        int[] package = [.. options.Select((o, m) => o.MaxBy(k => cut.Table[m][k]))];
        var sum = package.Select((k, m) => cut.Table[m][k]).Sum();
        sum += formulation.Couplings.Where(c => c.IsWelcome).Sum(c => cut.Coefficient[c.Line] * c.Worth);
        return (package, cut.Bound(sum));
    }

    void Move(int[] package, int step)
    {
        var size = 1 / (1 + step * 0.05) * Math.Pow(0.95, Math.Max(0, step - Wide));
        var weight = Weights();
        double[] gains = [.. theta.Select((_, p) => (Sum(p, package) - goal.Offset[p]) * goal.Scale[p] + goal.Bias[p])];
        var total = weight.Zip(gains, (w, g) => w * g).Sum();
        for (var f = 0; f < floors.Length; f++)
        {
            var slack = Sum(floors[f], package) - formulation.Lines[floors[f]].Floor;
            total += multiplier[f] * slack;
            multiplier[f] = Math.Max(0, multiplier[f] - size * 0.5 * slack / Math.Max(1e-9, reach[floors[f]]));
        }

        for (var p = 0; p < gains.Length; p++)
        {
            theta[p] -= goal.Kind switch
            {
                GoalKind.Smallest or GoalKind.Shortfall => size * gains[p] / scale,
                GoalKind.Product when total > 0 => size * 0.5 * Math.Clamp(gains.Length * weight[p] * gains[p] / total - 1, -2, 2),
                GoalKind.Product => size * 0.5 * Math.Sign(gains[p]),
                _ => 0,
            };
        }

        var mean = goal.Kind == GoalKind.Shortfall ? 0 : theta.DefaultIfEmpty(0).Average();
        for (var p = 0; p < theta.Length; p++)
        {
            theta[p] -= mean;
        }
    }

    /// <summary>All 1 for a sum; between 0 and 1 for a shortfall, since <c>min(0, g) ≤ λg</c> then; on the simplex for the smallest gain; free of scale for a product.</summary>
    double[] Weights()
    {
        if (goal.Kind == GoalKind.Sum)
        {
            return [.. theta.Select(_ => 1.0)];
        }

        if (goal.Kind == GoalKind.Shortfall)
        {
            return [.. theta.Select(t => 1 / (1 + Math.Exp(-t)))];
        }

        if (goal.Kind == GoalKind.Product)
        {
            return [.. theta.Select(Math.Exp)];
        }

        // Less the greatest, or steps far apart would run over and leave no number.
        var greatest = theta.DefaultIfEmpty(0).Max();
        double[] weight = [.. theta.Select(t => Math.Exp(t - greatest))];
        return [.. weight.Select(w => w / weight.Sum())];
    }

    double[] Combine(double[] coefficient, int issue)
    {
        var table = new double[formulation.Allowed[issue].Length];
        for (var l = 0; l < coefficient.Length; l++)
        {
            for (var k = 0; coefficient[l] != 0 && k < table.Length; k++)
            {
                table[k] += coefficient[l] * formulation.Lines[l].Table[issue][k];
            }
        }

        return table;
    }

    double Sum(int line, int[] package)
    {
        var sum = 0.0;
        for (var m = 0; m < package.Length; m++)
        {
            sum += formulation.Lines[line].Table[m][package[m]];
        }

        return sum;
    }

    double Reach(PackageLine line) => options.Select((o, m) => o.Max(k => line.Table[m][k]) - o.Min(k => line.Table[m][k])).Sum();
}
