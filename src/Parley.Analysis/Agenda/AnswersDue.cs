using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Proposals in force to which somebody they were put to has said nothing; silence is no answer.</summary>
public static class AnswersDue
{
    /// <summary>Those an actor owes an answer to, in file order.</summary>
    public static ImmutableArray<Proposal> Of(Case known, ActorId actor) =>
        [.. known.Proposals.Where(p => p.To.Contains(actor) && !HasAnswered(p, actor))];

    static bool HasAnswered(Proposal proposal, ActorId actor) => proposal.Responses
        .Where(r => r.Party == actor)
        .Any(r => r.Answer is not null and not Answer.Silent || r.Terms.Any(t => t.Value != Answer.Silent));
}
