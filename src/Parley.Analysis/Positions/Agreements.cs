using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What parties answered to the terms of a proposal, and which terms all have accepted.</summary>
public static class Agreements
{
    /// <summary>
    /// A party's latest answer on a term of a proposal in force; null where it has given none. An answer that accepts or
    /// rejects the whole answers every term it does not list; any other leaves those as they were. Being among those who
    /// make the proposal is no answer. An undated answer comes before every dated one.
    /// </summary>
    public static Answer? LatestAnswer(Proposal proposal, ActorId party, IssueId issue)
    {
        Answer? latest = null;
        foreach (var response in proposal.Responses.Where(r => r.Party == party).OrderBy(r => r.Date?.End ?? DateOnly.MinValue))
        {
            latest = AnswerTo(response, issue) ?? latest;
        }

        return latest;
    }

    /// <summary>The terms of a proposal in force on which every party's latest answer is accept, in the proposal's order.</summary>
    public static ImmutableArray<Term> AgreedTerms(Standing standing, Proposal proposal) =>
        [.. proposal.Terms.Where(t => standing.Case.Parties.All(p => LatestAnswer(proposal, p.Id, t.Issue) == Answer.Accept))];

    static Answer? AnswerTo(Response response, IssueId issue)
    {
        foreach (var (listed, answer) in response.Terms)
        {
            if (listed == issue)
            {
                return answer;
            }
        }

        return response.Answer is Answer.Accept or Answer.Reject ? response.Answer : null;
    }
}
