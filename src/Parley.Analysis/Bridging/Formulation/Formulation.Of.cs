namespace Parley.Analysis;

/// <summary>How questions are put about a <see cref="Problem"/>.</summary>
sealed partial class Formulation
{
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
