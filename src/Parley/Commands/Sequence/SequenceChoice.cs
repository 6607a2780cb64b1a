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
        var first = Bridge.First(Problem.Compile(question.Standing), Criterion.Nash, question.Work());
        return new(first.Package, first.Package is null ? Why.NoNash : Why.FirstNash, first.Proven);
    }
}
