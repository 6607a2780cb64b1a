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

        var (among, complete) = Reached(whole, asOf, terms, [.. Enum.GetValues<Criterion>()], work);
        if (!complete)
        {
            return ([], false);
        }

        var givenAway = ImmutableArray.CreateBuilder<GivenAway>();
        foreach (var confidence in among.IsEmpty ? [] : confidences)
        {
            var (still, known) = Reached(Bases.Without(whole, confidence), asOf, terms, among, work);
            complete &= known;
            if (known && among.RemoveRange(still) is { IsEmpty: false } lost)
            {
                givenAway.Add(new(confidence, lost));
            }
        }

        return (givenAway.ToImmutable(), complete);
    }

    /// <summary>The criteria among whose ten best packages some has the terms, and whether a limit left that known.</summary>
    static (ImmutableArray<Criterion> Criteria, bool Known) Reached(Case whole, DateOnly asOf, ImmutableArray<Term> terms, ImmutableArray<Criterion> criteria, Work work)
    {
        var problem = Problem.Compile(Standing.Of(whole, asOf, new Reader.Team()));
        var answer = Bridge.Of(problem, new BridgeQuery { Criteria = criteria, Top = Best, Samples = 1 }, work);
        bool HasTerms(int ranked) => terms.All(answer.Packages[ranked].Package.Terms(whole.Issues).Contains);
        return ([.. answer.Criteria.Where(c => c.Ranked.Any(HasTerms)).Select(c => c.Criterion)], answer.Complete && answer.Criteria.All(c => c.Proven));
    }
}
