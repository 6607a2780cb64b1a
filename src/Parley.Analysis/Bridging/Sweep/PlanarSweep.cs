using System.Runtime.InteropServices;

namespace Parley.Analysis;

/// <summary>
/// The sweep for two objectives and nothing else: a layer is a staircase, sorted by the first line downward and so by the
/// second upward, and a layer's children are as many shifted staircases as the issue has options, merged pair by pair in
/// linear time.
/// </summary>
static class PlanarSweep
{
    /// <summary>True if a formulation has two objectives, no other line, no coupling and no quorum.</summary>
    public static bool Suits(Formulation formulation) =>
        formulation is { Objectives: 2, Lines.Count: 2, Couplings.Count: 0, Quorums.Count: 0 };

    /// <summary>Runs it; null where the work or <paramref name="widest"/> did not suffice.</summary>
    public static List<Layer>? Run(Formulation formulation, SweepPlan plan, Work work, int widest)
    {
        var layers = new List<Layer>(plan.Order.Length);
        var last = new Staircase(1);
        last.Add(0, 0, 0, 0);
        for (var t = 0; t < plan.Order.Length; t++)
        {
            var issue = plan.Order[t];
            var next = new Staircase(0);
            foreach (var option in plan.Options[issue])
            {
                var step = new Step(formulation, plan, t, issue, option);
                next = Merge(next, last, step, new Context(layers, issue));
                if (!work.Spend(last.Count) || next.Count > widest)
                {
                    return null;
                }
            }

            layers.Add(next.ToLayer(issue));
            last = next;
        }

        return layers;
    }

    static Staircase Merge(Staircase old, Staircase parents, Step step, Context context)
    {
        var merged = new Staircase(old.Count + parents.Count);
        int i = 0, j = 0;
        while (j < parents.Count && !step.Reaches(parents.U[j], parents.V[j]))
        {
            j++;
        }

        while (i < old.Count || j < parents.Count)
        {
            if (j >= parents.Count || (i < old.Count && IsBefore(old.U[i], old.V[i], parents.U[j] + step.U, parents.V[j] + step.V)))
            {
                Offer(merged, old.U[i], old.V[i], old.Parent[i], old.Option[i], context, old, i);
                i++;
            }
            else
            {
                Offer(merged, parents.U[j] + step.U, parents.V[j] + step.V, j, step.Option, context, null, 0);
                do
                {
                    j++;
                }
                while (j < parents.Count && !step.Reaches(parents.U[j], parents.V[j]));
            }
        }

        return merged;
    }

    static bool IsBefore(double u, double v, double otherU, double otherV) => u > otherU || (u == otherU && v >= otherV);

    static void Offer(Staircase to, double u, double v, int parent, int option, Context context, Staircase? from, int at)
    {
        while (to.Count > 0 && v > to.V[to.Count - 1] + Tolerance.Same && to.U[to.Count - 1] <= u + Tolerance.Rounding)
        {
            to.Count--;
        }

        var last = to.Count - 1;
        if (last < 0 || v > to.V[last] + Tolerance.Same)
        {
            to.Add(u, v, parent, option);
            to.TakeTies(from, at);
            return;
        }

        if (to.V[last] > v + Tolerance.Same || to.U[last] > u + Tolerance.Same)
        {
            return;
        }

        var (otherParent, otherOption) = (parent, option);
        if (context.IsBefore(parent, option, to.Parent[last], to.Option[last]))
        {
            (otherParent, otherOption) = (to.Parent[last], to.Option[last]);
            (to.Parent[last], to.Option[last]) = (parent, option);
        }

        to.AddTie(last, otherParent, otherOption);
        to.TakeTies(from, at, last);
    }

    /// <summary>The nodes of a layer in the making.</summary>
    sealed class Staircase(int capacity)
    {
        int[]? firstTie;
        List<(int Parent, int Option, int Next)> ties = [];

        public int Count { get; set; }

        public double[] U { get; } = new double[capacity];

        public double[] V { get; } = new double[capacity];

        public int[] Parent { get; } = new int[capacity];

        public int[] Option { get; } = new int[capacity];

        public void Add(double u, double v, int parent, int option)
        {
            (U[Count], V[Count], Parent[Count], Option[Count]) = (u, v, parent, option);
            if (firstTie is not null)
            {
                firstTie[Count] = -1;
            }

            Count++;
        }

        public void AddTie(int node, int parent, int option) => Layer.AddTie(ref firstTie, ties, U.Length, node, parent, option);

        public void TakeTies(Staircase? from, int at) => TakeTies(from, at, Count - 1);

        public void TakeTies(Staircase? from, int at, int node)
        {
            for (var tie = from?.firstTie?[at] ?? -1; tie >= 0; tie = from!.ties[tie].Next)
            {
                AddTie(node, from!.ties[tie].Parent, from.ties[tie].Option);
            }
        }

        public Layer ToLayer(int issue)
        {
            var layer = new Layer
            {
                Issue = issue,
                Parent = Parent.AsSpan(0, Count).ToArray(),
                Option = Option.AsSpan(0, Count).ToArray(),
                FirstTie = firstTie?.AsSpan(0, Count).ToArray(),
            };
            layer.Ties.AddRange(CollectionsMarshal.AsSpan(ties));
            return layer;
        }
    }

    /// <summary>What taking an option adds, and what children must reach so that their floors can still be met.</summary>
    readonly struct Step(Formulation formulation, SweepPlan plan, int layer, int issue, int option)
    {
        readonly double needU = Need(formulation, plan, layer, 0) - formulation.Lines[0].Table[issue][option];
        readonly double needV = Need(formulation, plan, layer, 1) - formulation.Lines[1].Table[issue][option];

        public int Option { get; } = option;

        public double U { get; } = formulation.Lines[0].Table[issue][option];

        public double V { get; } = formulation.Lines[1].Table[issue][option];

        public bool Reaches(double u, double v) => u >= needU && v >= needV;

        static double Need(Formulation formulation, SweepPlan plan, int layer, int line) =>
            formulation.Lines[line].Floor - Tolerance.Same - plan.MostToCome[layer + 1][line];
    }

    /// <summary>Compares partial packages in file order; the plan of an uncoupled formulation is the file order.</summary>
    readonly struct Context(List<Layer> layers, int issue)
    {
        public bool IsBefore(int parent, int option, int otherParent, int otherOption)
        {
            if (parent == otherParent)
            {
                return option < otherOption;
            }

            var mine = new int[issue + 1];
            var others = new int[issue + 1];
            Lattice.Trace(layers, layers.Count - 1, parent, mine);
            Lattice.Trace(layers, layers.Count - 1, otherParent, others);
            (mine[issue], others[issue]) = (option, otherOption);
            return mine.AsSpan().SequenceCompareTo(others) < 0;
        }
    }
}
