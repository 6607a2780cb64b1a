namespace Parley.Analysis;

/// <summary>
/// Extends partial packages by one issue. A partial package is its sums on the lines and a set of bits, 1 where it is better
/// off: a welcome box it may still match, another it no longer can, a member that still agrees.
/// </summary>
sealed class Extension
{
    /// <summary>The sum on a line of a member who disagrees.</summary>
    const double Lost = -1e9;

    readonly Formulation formulation;
    readonly SweepPlan plan;
    readonly double[][][] gain;
    readonly ulong[][][] clear;
    readonly ulong[][][] set;

    public Extension(Formulation formulation, SweepPlan plan)
    {
        this.formulation = formulation;
        this.plan = plan;
        Lines = formulation.Lines.Count;
        Words = (formulation.Couplings.Count + formulation.Members + 63) / 64;
        gain = [.. plan.Order.Select(m => plan.Options[m].Select(k => formulation.Lines.Select(l => l.Table[m][k]).ToArray()).ToArray())];
        clear = [.. plan.Order.Select(m => Missing(m, welcome: true))];
        set = [.. plan.Order.Select(m => Missing(m, welcome: false))];
    }

    /// <summary>How many sums a partial package has.</summary>
    public int Lines { get; }

    /// <summary>How many words its bits take.</summary>
    public int Words { get; }

    /// <summary>Writes the package of no issue; false if nothing can come of it.</summary>
    public bool Begin(Span<double> values, Span<ulong> bits)
    {
        values.Clear();
        bits.Clear();
        for (var c = 0; c < formulation.Couplings.Count; c++)
        {
            Set(bits, c, formulation.Couplings[c].IsWelcome);
        }

        for (var m = 0; m < formulation.Members; m++)
        {
            Set(bits, formulation.Couplings.Count + m, true);
        }

        int[] always = [.. Enumerable.Range(0, formulation.Couplings.Count).Where(c => formulation.Couplings[c].Box.Issues.Length == 0)];
        return Resolve(always, values, bits) && Settle(0, values, bits);
    }

    /// <summary>Writes the child that takes option number <paramref name="o"/> of the plan in layer <paramref name="t"/>; false if nothing can come of it.</summary>
    public bool Extend(int t, int o, ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits, Span<double> child, Span<ulong> childBits)
    {
        var added = gain[t][o];
        for (var l = 0; l < added.Length; l++)
        {
            child[l] = values[l] + added[l];
        }

        for (var w = 0; w < Words; w++)
        {
            childBits[w] = bits[w] & ~clear[t][o][w] | set[t][o][w];
        }

        return Resolve(plan.Resolved[t], child, childBits) && Settle(t + 1, child, childBits);
    }

    /// <summary>True if every completion of a partial package meets all floors, boxes and quorums.</summary>
    public bool IsCertain(int layer, ReadOnlySpan<double> values, ReadOnlySpan<ulong> bits)
    {
        for (var l = 0; l < Lines; l++)
        {
            if (values[l] + plan.LeastToCome[layer][l] < formulation.Lines[l].Floor - Tolerance.Same)
            {
                return false;
            }
        }

        for (var c = 0; c < formulation.Couplings.Count; c++)
        {
            if (formulation.Couplings[c].Line < 0 && !IsSet(bits, c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>By option of the plan, the bits of welcome (or other) boxes that taking it misses.</summary>
    ulong[][] Missing(int issue, bool welcome)
    {
        ulong[][] missing = [.. plan.Options[issue].Select(_ => new ulong[Words])];
        for (var c = 0; c < formulation.Couplings.Count; c++)
        {
            var at = Array.IndexOf(formulation.Couplings[c].Box.Issues, issue);
            for (var o = 0; at >= 0 && formulation.Couplings[c].IsWelcome == welcome && o < missing.Length; o++)
            {
                if (!formulation.Couplings[c].Box.Matching[at][plan.Options[issue][o]])
                {
                    Set(missing[o], c, true);
                }
            }
        }

        return missing;
    }

    /// <summary>Applies the couplings that are decided now and forgets them; false if the package falls.</summary>
    bool Resolve(int[] resolved, Span<double> values, Span<ulong> bits)
    {
        foreach (var c in resolved)
        {
            var coupling = formulation.Couplings[c];
            if (IsSet(bits, c) == coupling.IsWelcome)
            {
                if (coupling.Forbids)
                {
                    return false;
                }

                if (coupling.Member >= 0)
                {
                    Set(bits, formulation.Couplings.Count + coupling.Member, false);
                }
                else
                {
                    values[coupling.Line] += coupling.Worth;
                }
            }

            Set(bits, c, true);
        }

        return true;
    }

    /// <summary>Cuts off lines whose floor is certain, gives up those whose floor is out of reach; false if the package falls.</summary>
    bool Settle(int layer, Span<double> values, Span<ulong> bits)
    {
        var most = plan.MostToCome[layer];
        var least = plan.LeastToCome[layer];
        for (var l = 0; l < Lines; l++)
        {
            var line = formulation.Lines[l];
            if (values[l] + most[l] < line.Floor - Tolerance.Same)
            {
                if (line.Member < 0)
                {
                    return false;
                }

                Set(bits, formulation.Couplings.Count + line.Member, false);
            }
            else if (!line.Objective)
            {
                values[l] = Math.Min(values[l], line.Floor - least[l]);
            }
        }

        return formulation.Members == 0 || HasQuorums(values, bits);
    }

    bool HasQuorums(Span<double> values, Span<ulong> bits)
    {
        for (var l = 0; l < Lines; l++)
        {
            if (formulation.Lines[l].Member is >= 0 and var member && !IsSet(bits, formulation.Couplings.Count + member))
            {
                values[l] = Lost;
            }
        }

        foreach (var quorum in formulation.Quorums)
        {
            var agreeing = 0;
            foreach (var member in quorum.Members)
            {
                agreeing += IsSet(bits, formulation.Couplings.Count + member) ? 1 : 0;
            }

            if (agreeing < quorum.Needed)
            {
                return false;
            }
        }

        return true;
    }

    static void Set(Span<ulong> bits, int at, bool value) =>
        bits[at >> 6] = value ? bits[at >> 6] | (1UL << (at & 63)) : bits[at >> 6] & ~(1UL << (at & 63));

    static bool IsSet(ReadOnlySpan<ulong> bits, int at) => (bits[at >> 6] >> (at & 63) & 1) != 0;
}
