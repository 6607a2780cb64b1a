using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// A question about packages in the one form both engines read: lines with floors, couplings, quorums. Built from a
/// <see cref="Problem"/> with some elements of C dropped.
/// </summary>
sealed partial class Formulation
{
    /// <summary>Which options may be taken, by issue.</summary>
    public required bool[][] Allowed { get; init; }

    /// <summary>The lines; objectives first.</summary>
    public List<PackageLine> Lines { get; } = [];

    /// <summary>The couplings.</summary>
    public List<Coupling> Couplings { get; } = [];

    /// <summary>The quorums; their members are numbered from 0.</summary>
    public List<Quorum> Quorums { get; } = [];

    /// <summary>How many members there are.</summary>
    public int Members { get; private set; }

    /// <summary>True if no package can be feasible whatever it holds.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>How many of <see cref="Lines"/> are objectives.</summary>
    public int Objectives { get; private set; }

    /// <summary>The objectives of a package, summed as the format says.</summary>
    public Func<int[], double[]> ObjectivesOf { get; private set; } = _ => [];

    /// <summary>True if a package takes allowed options and meets every floor, box and quorum.</summary>
    public bool Admits(int[] package)
    {
        if (IsImpossible || package.Where((k, m) => !Allowed[m][k]).Any())
        {
            return false;
        }

        var disagrees = new bool[Members];
        double[] sums = [.. Lines.Select(l => package.Select((k, m) => l.Table[m][k]).Sum())];
        foreach (var coupling in Couplings.Where(c => c.Box.Matches(package)))
        {
            if (coupling.Forbids)
            {
                return false;
            }

            if (coupling.Member >= 0)
            {
                disagrees[coupling.Member] = true;
            }
            else
            {
                sums[coupling.Line] += coupling.Worth;
            }
        }

        for (var l = 0; l < sums.Length; l++)
        {
            if (sums[l] < Lines[l].Floor - Tolerance.Same)
            {
                if (Lines[l].Member < 0)
                {
                    return false;
                }

                disagrees[Lines[l].Member] = true;
            }
        }

        return Quorums.TrueForAll(q => q.Members.Count(m => !disagrees[m]) >= q.Needed);
    }

    /// <summary>The same packages, the floors that every package must reach as objectives.</summary>
    public Formulation WithFloorsAsObjectives()
    {
        int[] order = [.. Enumerable.Range(0, Lines.Count).OrderBy(l => Lines[l].Member >= 0)];
        var other = new Formulation { Allowed = Allowed, Members = Members, IsImpossible = IsImpossible };
        other.Lines.AddRange(order.Select(l => Lines[l]));
        other.Couplings.AddRange(Couplings.Select(c => c.Line < 0 ? c : c with { Line = Array.IndexOf(order, c.Line) }));
        other.Quorums.AddRange(Quorums);
        other.Objectives = Lines.Count(l => l.Member < 0);
        return other;
    }

    /// <summary>Asks that the package differ from <paramref name="other"/> on at least so many issues.</summary>
    public void AddDistance(ReadOnlySpan<int> other, int atLeast)
    {
        var table = new double[Allowed.Length][];
        for (var m = 0; m < table.Length; m++)
        {
            table[m] = new double[Allowed[m].Length];
            Array.Fill(table[m], 1);
            table[m][other[m]] = 0;
        }

        Lines.Add(new(table, atLeast, -1, Objective: false));
    }

    /// <summary>Keeps to a form: whole packages take no issue's <c>without</c> option, partial ones at least one.</summary>
    public void KeepTo(Form form, Problem problem)
    {
        if (form == Form.Any)
        {
            return;
        }

        var table = new double[Allowed.Length][];
        for (var m = 0; m < table.Length; m++)
        {
            var issue = problem.Issues[m];
            var without = issue.Without is { } option ? issue.IndexOf(option) : -1;
            table[m] = [.. Enumerable.Range(0, issue.Options.Length).Select(k => k == without ? 1.0 : 0)];
            if (form == Form.Whole && without >= 0)
            {
                Allowed[m][without] = false;
            }
        }

        if (form == Form.Partial)
        {
            Lines.Add(new(table, 1, -1, Objective: false));
        }
    }

    /// <summary>Keeps to settled terms.</summary>
    public void KeepTo(IEnumerable<Term> terms, Problem problem)
    {
        foreach (var term in terms)
        {
            var issue = problem.Standing.Case.IndexOf(term.Issue);
            var option = problem.Issues[issue].IndexOf(term.Option);
            for (var k = 0; k < Allowed[issue].Length; k++)
            {
                Allowed[issue][k] &= k == option;
            }
        }
    }
}
