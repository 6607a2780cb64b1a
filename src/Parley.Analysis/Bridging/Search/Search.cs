using System.Numerics;

namespace Parley.Analysis;

/// <summary>
/// Depth-first branch and bound over the packages of a formulation (Land and Doig 1960): issues in a fixed order, floors, boxes
/// and quorums checked as soon as they are decided, goals bounded by what each line can still reach and by <see cref="Cut"/>s.
/// </summary>
sealed class Search
{
    readonly Formulation formulation;
    readonly SweepPlan plan;
    readonly Extension extension;
    readonly Work work;
    readonly Cut? order;
    readonly double[][] values;
    readonly ulong[][] bits;
    readonly int[] package;
    readonly double[] reach;

    /// <summary>A search by a plan. <paramref name="order"/> is the cut by whose table the plan orders options, greatest first; null: by none.</summary>
    public Search(Formulation formulation, SweepPlan plan, Work work, Cut? order = null)
    {
        (this.formulation, this.plan, this.work, this.order) = (formulation, plan, work, order);
        extension = new Extension(formulation, plan);
        values = [.. Enumerable.Range(0, plan.Order.Length + 1).Select(_ => new double[extension.Lines])];
        bits = [.. Enumerable.Range(0, plan.Order.Length + 1).Select(_ => new ulong[extension.Words])];
        package = new int[plan.Order.Length];
        reach = new double[formulation.Objectives];
    }

    /// <summary>What a walk does at each package, and which goals must still be within reach.</summary>
    public interface IVisitor
    {
        /// <summary>The goals and what each must reach; a package that cannot is not visited.</summary>
        IReadOnlyList<(Goal Goal, CutTable[] Cuts, double Floor)> Needs { get; }

        /// <summary>Looks at a package that meets every floor, box and quorum; false ends the walk.</summary>
        bool Visit(int[] package);
    }

    /// <summary>Walks all packages; false if the work did not suffice.</summary>
    public bool Walk(IVisitor visitor)
    {
        if (formulation.IsImpossible || !extension.Begin(values[0], bits[0]))
        {
            return true;
        }

        return Walk(visitor, 0) != Outcome.Exhausted;
    }

    /// <summary>How many packages meet every floor, box and quorum; null if the work did not suffice.</summary>
    public BigInteger? Count()
    {
        if (formulation.IsImpossible || !extension.Begin(values[0], bits[0]))
        {
            return BigInteger.Zero;
        }

        var completions = new BigInteger[plan.Order.Length + 1];
        completions[^1] = 1;
        for (var t = plan.Order.Length - 1; t >= 0; t--)
        {
            completions[t] = completions[t + 1] * plan.Options[plan.Order[t]].Length;
        }

        return Count(0, completions);
    }

    Outcome Walk(IVisitor visitor, int t)
    {
        if (t == plan.Order.Length)
        {
            return visitor.Visit(package) ? Outcome.Done : Outcome.Ended;
        }

        var issue = plan.Order[t];
        var leading = Leading(visitor, out var need);
        var sum = leading?.Sum(t, values[t], bits[t]) ?? 0;
        for (var o = 0; o < plan.Options[issue].Length; o++)
        {
            if (!work.Spend())
            {
                return Outcome.Exhausted;
            }

            package[issue] = plan.Options[issue][o];
            if (leading is not null && leading.BoundOf(t, issue, package[issue], sum) < visitor.Needs[need].Floor)
            {
                break;
            }

            if (extension.Extend(t, o, values[t], bits[t], values[t + 1], bits[t + 1]) && IsWithinReach(visitor, t + 1)
                && Walk(visitor, t + 1) is not Outcome.Done and var outcome)
            {
                return outcome;
            }
        }

        return Outcome.Done;
    }

    /// <summary>The cut by which the options are ordered: once one of them is out of its reach, so are those after it.</summary>
    CutTable? Leading(IVisitor visitor, out int need)
    {
        for (need = visitor.Needs.Count - 1; order is not null && need >= 0; need--)
        {
            if (visitor.Needs[need].Cuts is [{ } first, ..] && ReferenceEquals(first.Cut, order))
            {
                return first;
            }
        }

        return null;
    }

    bool IsWithinReach(IVisitor visitor, int t)
    {
        var needs = visitor.Needs;
        for (var n = 0; n < needs.Count; n++)
        {
            var (goal, cuts, floor) = needs[n];
            foreach (var cut in cuts)
            {
                if (cut.Bound(t, values[t], bits[t]) < floor)
                {
                    return false;
                }
            }

            for (var l = 0; l < reach.Length; l++)
            {
                reach[l] = values[t][l] + plan.MostToCome[t][l];
            }

            if (goal.Bound(reach) < floor)
            {
                return false;
            }
        }

        return true;
    }

    BigInteger? Count(int t, BigInteger[] completions)
    {
        if (t == plan.Order.Length)
        {
            return BigInteger.One;
        }

        if (extension.IsCertain(t, values[t], bits[t]))
        {
            return completions[t];
        }

        var issue = plan.Order[t];
        var count = BigInteger.Zero;
        for (var o = 0; o < plan.Options[issue].Length; o++)
        {
            if (!work.Spend())
            {
                return null;
            }

            if (extension.Extend(t, o, values[t], bits[t], values[t + 1], bits[t + 1]))
            {
                if (Count(t + 1, completions) is not { } below)
                {
                    return null;
                }

                count += below;
            }
        }

        return count;
    }

    enum Outcome
    {
        Done,
        Ended,
        Exhausted,
    }
}
