using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// Which confidences terms give away. Terms give a confidence away by a criterion if a package that has them is among the ten
/// best of it, and none would be if the confidence, and the valuations, rules and positions that rest on it, were absent: whoever
/// sees such terms can infer that somebody said it.
/// </summary>
static class GivingAway
{
    const int Best = 10;

    public static (ImmutableArray<GivenAway> GivenAway, bool Complete) Of(Case whole, DateOnly asOf, ImmutableArray<Term> terms, ImmutableArray<Confidence> confidences, Work work)
    {
        if (confidences.IsEmpty)
        {
            return ([], true);
        }

        if (Reached(whole, asOf, terms, [.. Enum.GetValues<Criterion>()], work) is not { } among)
        {
            return ([], false);
        }

        var complete = true;
        var givenAway = ImmutableArray.CreateBuilder<GivenAway>();
        foreach (var confidence in among.IsEmpty ? [] : confidences)
        {
            var still = Reached(Bases.Without(whole, confidence), asOf, terms, among, work);
            complete &= still is not null;
            if (still is { } those && among.RemoveRange(those) is { IsEmpty: false } lost)
            {
                givenAway.Add(new(confidence, lost));
            }
        }

        return (givenAway.ToImmutable(), complete);
    }

    /// <summary>The criteria among whose ten best packages some has the terms; null where a limit was hit.</summary>
    static ImmutableArray<Criterion>? Reached(Case whole, DateOnly asOf, ImmutableArray<Term> terms, ImmutableArray<Criterion> criteria, Work work)
    {
        var problem = Problem.Compile(Standing.Of(whole, asOf, new Reader.Team()));
        bool HasTerms(Package package) => terms.All(package.Terms(whole.Issues).Contains);
        return Bridge.Best(problem, new BridgeQuery { Criteria = criteria, Top = Best }, work) is { } best
            ? [.. criteria.Where(c => best.TryGetValue(c, out var packages) && packages.Any(HasTerms))]
            : null;
    }
}
