using Parley.Analysis;
using Parley.Model;

namespace Parley;

/// <summary>Of which package the obligations are, and why of that.</summary>
/// <param name="Package">The package; null: only obligations without <c>when</c>.</param>
/// <param name="Reason">Why that one.</param>
/// <param name="Known">False if a limit was hit, so that another may be the first.</param>
sealed record SequenceChoice(Package? Package, SequenceChoice.Why Reason, bool Known)
{
    public enum Why
    {
        /// <summary>It was asked for.</summary>
        Named,
        /// <summary>It is the first by the Nash criterion.</summary>
        FirstNash,
        /// <summary>There is no package by the Nash criterion.</summary>
        NoNash,
    }

    /// <summary>The first package by the Nash criterion, if there is one.</summary>
    public static SequenceChoice FirstNash(Question question)
    {
        var query = new BridgeQuery { Criteria = [Criterion.Nash], Top = 1, Samples = 1, Seed = question.Options.Seed };
        var answer = Bridge.Of(Problem.Compile(question.Standing), query, question.Work());
        var ranked = answer.Criteria.FirstOrDefault(c => c.Criterion == Criterion.Nash);
        return ranked is { Ranked: [var first, ..] }
            ? new(answer.Packages[first].Package, Why.FirstNash, ranked.Proven)
            : new(null, Why.NoNash, answer.Feasible is not null || ranked is null);
    }
}
