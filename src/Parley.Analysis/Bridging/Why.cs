namespace Parley.Analysis;

/// <summary>Why there is no zone of agreement, and what would open one; or, where there is one, what binds it.</summary>
public static class Why
{
    /// <summary>Finds up to <paramref name="most"/> conflicts and corrections. At a limit the answer holds what was found.</summary>
    public static WhyAnswer Of(Problem problem, int most, Work work)
    {
        var practical = Zone.PracticalAlone(problem, work);
        var feasible = practical == false || !problem.CannotRatify.IsEmpty ? false : Zone.Exists(problem, new BridgeQuery(), work);
        var answer = new WhyAnswer
        {
            Valued = problem.Valued,
            Feasible = feasible,
            PracticalAlone = practical,
            CannotRatify = problem.CannotRatify,
            Conflicts = [],
            Corrections = [],
            Binding = [],
            Complete = feasible is not null && practical is not null,
        };
        return feasible switch
        {
            true => BindingElements.Of(problem, work) is { } binding ? answer with { Binding = binding } : answer with { Complete = false },
            false when practical == true && problem.CannotRatify.IsEmpty => Explain(answer, new Conflicts(problem, most, work)),
            _ => answer,
        };
    }

    static WhyAnswer Explain(WhyAnswer answer, Conflicts conflicts)
    {
        var corrections = conflicts.Corrections();
        return answer with { Corrections = corrections, Conflicts = conflicts.List(), Complete = conflicts.IsWhole };
    }
}
