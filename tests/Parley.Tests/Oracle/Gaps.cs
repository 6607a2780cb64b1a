using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>The status of an issue, tested in the order of case-format.md.</summary>
public static class Gaps
{
    public static string Status(InForce stands, Issue issue, bool known)
    {
        List<Position> standing = [.. stands.Parties.Select(p => known
            ? Stances.Known(stands, p.Id, issue.Id)
            : Stances.Latest(stands, p.Id, issue.Id, Said.Public)).OfType<Position>()];
        if (stands.Proposals.Any(p => stands.Parties.All(party => LatestAnswer(p, party.Id, issue.Id) == Answer.Accept)))
        {
            return "agreed";
        }

        if (standing.Count < 2)
        {
            return "unknown";
        }

        bool AcceptedByAll(OptionId o) => standing.Count == stands.Parties.Length && standing.All(p => Stances.Accepted(p).Contains(o));
        bool RefusedByNobody(OptionId o) => !standing.Exists(p => Stances.Refused(stands.Whole, p).Contains(o));
        var options = issue.Options.Select(o => o.Id).ToList();
        return options.Exists(AcceptedByAll) ? "overlap" : options.Exists(RefusedByNobody) ? "open" : "gap";
    }

    /// <summary>What a party last answered on a term of a proposal; null where the proposal has no such term or it never answered.</summary>
    static Answer? LatestAnswer(Proposal proposal, ActorId party, IssueId issue)
    {
        Answer? latest = null;
        if (proposal.Terms.Any(t => t.Issue == issue))
        {
            foreach (var response in proposal.Responses.Where(r => r.Party == party).OrderBy(r => r.Date?.End ?? DateOnly.MinValue))
            {
                Answer? listed = response.Terms.Where(t => t.Key == issue).Select(t => (Answer?)t.Value).SingleOrDefault();
                latest = listed ?? (response.Answer is Answer.Accept or Answer.Reject ? response.Answer : latest);
            }
        }

        return latest;
    }
}
