using Parley.Model;

namespace Parley.Analysis;

/// <summary>A sum over issues of what the option taken adds, plus couplings; more is better.</summary>
/// <param name="Table">What each option adds, by issue.</param>
/// <param name="Floor">What the sum must reach; negative infinity where nothing is asked.</param>
/// <param name="Member">The member whose agreement rests on the floor; -1: every package must reach it.</param>
/// <param name="Objective">True if more of it is wanted, not only the floor.</param>
sealed record PackageLine(double[][] Table, double Floor, int Member, bool Objective);

/// <summary>What follows when a package matches a box: it falls (<see cref="Forbids"/>), a member disagrees, or a line gains.</summary>
/// <param name="Box">The box.</param>
/// <param name="Member">The member who then disagrees; -1: none.</param>
/// <param name="Line">The line that then gains <paramref name="Worth"/>; -1: none.</param>
/// <param name="Worth">What it gains.</param>
sealed record Coupling(OptionBox Box, int Member, int Line, double Worth)
{
    /// <summary>True if a package that matches falls.</summary>
    public bool Forbids => Member < 0 && Line < 0;

    /// <summary>True if matching is better than not.</summary>
    public bool IsWelcome => Line >= 0 && Worth > 0;
}

/// <summary>How many of some members must agree.</summary>
sealed record Quorum(int[] Members, int Needed);

/// <summary>
/// A question about packages in the one form both engines read: lines with floors, couplings, quorums. Built from a
/// <see cref="Problem"/> with some elements of C dropped.
/// </summary>
sealed class Formulation
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

    /// <summary>Packages feasible with <paramref name="dropped"/> left out, the worths of the valued parties as objectives.</summary>
    public static Formulation OfWorths(Problem problem, bool[]? dropped = null)
    {
        var formulation = Empty(problem);
        foreach (var judge in problem.ValuedJudges)
        {
            formulation.AddJudge(problem, judge, Keep(problem, judge, dropped), -1, objective: true);
        }

        formulation.Objectives = problem.ValuedJudges.Length;
        formulation.ObjectivesOf = package => [.. problem.Worths(package)];
        formulation.AddDemands(problem, dropped, j => problem.ValuedJudges.Contains(j));
        return formulation;
    }

    /// <summary>The same packages with what each party is asked, less than 0 or 0, as objectives.</summary>
    public static Formulation OfMovement(Problem problem, bool[]? dropped = null)
    {
        var formulation = Empty(problem);
        foreach (var asked in problem.Asked!)
        {
            double[][] table = [.. asked.Select(i => Array.ConvertAll(i, a => (double)-a))];
            formulation.Lines.Add(new(table, double.NegativeInfinity, -1, Objective: true));
        }

        formulation.Objectives = problem.Asked!.Length;
        formulation.ObjectivesOf = package => [.. problem.Asked!.Select(asked => -(double)package.Select((k, m) => asked[m][k]).Sum())];
        formulation.AddDemands(problem, dropped, _ => false);
        return formulation;
    }

    /// <summary>The same packages with no objective; <paramref name="regardless"/> of whether every party can agree at all.</summary>
    public static Formulation OfDemands(Problem problem, bool[]? dropped = null, bool regardless = false)
    {
        var formulation = Empty(problem);
        formulation.AddDemands(problem, dropped, _ => false);
        if (regardless)
        {
            formulation.IsImpossible = false;
            formulation.Quorums.Clear();
        }

        return formulation;
    }

    /// <summary>The same packages, the worths of those whose reservations are dropped as objectives, in the order of C.</summary>
    public static Formulation OfShortfalls(Problem problem, bool[] dropped)
    {
        var formulation = Empty(problem);
        int[] judges = [.. problem.Elements.Where((e, i) => dropped[i] && e.Judge >= 0).Select(e => e.Judge)];
        foreach (var judge in judges)
        {
            formulation.AddJudge(problem, judge, hasFloor: false, -1, objective: true);
        }

        formulation.Objectives = judges.Length;
        formulation.ObjectivesOf = package => [.. judges.Select(j => problem.Judges[j].Worth(package))];
        formulation.AddDemands(problem, dropped, _ => false);
        return formulation;
    }

    /// <summary>
    /// Packages that may be acceptable at the extreme of the intervals: lines are what each option adds to
    /// <c>Σ w·(v − threshold)</c> with the threshold least demanding over the bonuses, so a leaf has still to be checked.
    /// </summary>
    public static Formulation OfExtreme(Problem problem, bool worst)
    {
        var formulation = Empty(problem);
        formulation.AddDemands(problem, null, _ => false, judge => ExtremeLine(problem.Judges[judge], worst));
        return formulation;
    }

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

    static Formulation Empty(Problem problem) =>
        new() { Allowed = [.. problem.OptionCounts.Select(n => Enumerable.Repeat(true, n).ToArray())] };

    static bool Keep(Problem problem, int judge, bool[]? dropped) =>
        dropped?[Array.FindIndex(problem.Elements, e => e.Judge == judge)] != true;

    void AddDemands(Problem problem, bool[]? dropped, Func<int, bool> present, Func<int, PackageLine>? lineOf = null)
    {
        IsImpossible = problem.CannotRatify.Length > 0;
        foreach (var rule in problem.Practical)
        {
            AddBreach(rule, -1);
        }

        foreach (var consent in problem.Consents)
        {
            foreach (var element in consent.Required.Where(e => dropped?[e] != true))
            {
                AddElement(problem, element, -1, present, lineOf);
            }

            if (consent.Needed == 0)
            {
                continue;
            }

            Quorums.Add(new([.. Enumerable.Range(Members, consent.Members.Length)], consent.Needed));
            foreach (var member in consent.Members)
            {
                foreach (var element in member.Where(e => dropped?[e] != true))
                {
                    AddElement(problem, element, Members, present, lineOf);
                }

                Members++;
            }
        }
    }

    void AddElement(Problem problem, int element, int member, Func<int, bool> present, Func<int, PackageLine>? lineOf)
    {
        var (breach, judge) = (problem.Elements[element].Breach, problem.Elements[element].Judge);
        if (breach is not null)
        {
            AddBreach(breach, member);
        }
        else if (lineOf is not null)
        {
            Lines.Add(lineOf(judge) with { Member = member });
        }
        else if (!present(judge))
        {
            AddJudge(problem, judge, hasFloor: true, member, objective: false);
        }
    }

    void AddJudge(Problem problem, int judge, bool hasFloor, int member, bool objective)
    {
        var j = problem.Judges[judge];
        Lines.Add(new(j.Share, hasFloor ? j.Reservation.Point : double.NegativeInfinity, member, objective));
        foreach (var (when, worth) in j.Bonuses.Where(b => b.Worth.Point != 0))
        {
            Couplings.Add(new(when, -1, Lines.Count - 1, worth.Point));
        }
    }

    void AddBreach(Breach breach, int member)
    {
        if (breach.Counts is { } counts)
        {
            Lines.Add(new([.. counts.Select(i => Array.ConvertAll(i, c => -c))], -breach.Limit, member, Objective: false));
        }

        foreach (var box in breach.Boxes)
        {
            Couplings.Add(new(box, member, -1, 0));
        }
    }

    static PackageLine ExtremeLine(Judge judge, bool worst)
    {
        var most = judge.Bonuses.Sum(b => Math.Max(0, worst ? b.Worth.Low : b.Worth.High));
        var threshold = (worst ? judge.Reservation.High : judge.Reservation.Low) - most;
        double[][] table = [.. judge.Value.Select((v, m) => v.Select((_, k) => judge.ExtremeTerm(m, k, threshold, worst)).ToArray())];
        return new(table, -Tolerance.Same * judge.WeightRange.Sum(w => w.High), -1, Objective: false);
    }
}
