using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>The gap matrix: who wants, accepts and refuses what on each issue, and how close that is. Rules do not count.</summary>
public static class Gap
{
    /// <summary>Reads it off what stands.</summary>
    public static GapAnswer Of(Standing standing)
    {
        var stances = new Stances(standing);
        var mentioned = Mentions.In(standing);
        return new() { Issues = [.. standing.Case.Issues.Select(i => OfIssue(standing, stances, mentioned, i))] };
    }

    static IssueGap OfIssue(Standing standing, Stances stances, HashSet<Term> mentioned, Issue issue)
    {
        var parties = standing.Case.Parties.Select(p => p.Id).ToArray();
        var agreements = AgreedOn(standing, issue.Id);
        Closeness By(Func<ActorId, Stance?> latest) => Measure(issue, [.. parties.Select(latest)], agreements.Length > 0);
        return new()
        {
            Issue = issue.Id,
            Public = By(p => stances.Latest(p, issue.Id, Said.Public)),
            Known = By(p => stances.LatestKnown(p, issue.Id)),
            Parties = [.. parties.Select(p => OfParty(stances, p, issue.Id))],
            Agreements = agreements,
            Unmentioned = [.. issue.Options.Select(o => o.Id).Where(o => !mentioned.Contains(new(issue.Id, o)))],
        };
    }

    static Closeness Measure(Issue issue, Stance?[] latest, bool agreed)
    {
        var spoken = latest.OfType<Stance>().ToArray();
        var overlap = Options(issue, o => spoken.Length == latest.Length && spoken.All(s => s.Accepts.Contains(o)));
        var open = Options(issue, o => !spoken.Any(s => s.Refuses.Contains(o)));
        var status = agreed ? GapStatus.Agreed
            : spoken.Length < 2 ? GapStatus.Unknown
            : overlap.Length > 0 ? GapStatus.Overlap
            : open.Length > 0 ? GapStatus.Open
            : GapStatus.Gap;
        return new(status, overlap, open);
    }

    static ImmutableArray<OptionId> Options(Issue issue, Func<OptionId, bool> which) => [.. issue.Options.Select(o => o.Id).Where(which)];

    static ImmutableArray<Agreement> AgreedOn(Standing standing, IssueId issue) =>
        [.. from proposal in standing.Case.Proposals
            from term in Agreements.AgreedTerms(standing, proposal)
            where term.Issue == issue
            select new Agreement(proposal.Id, term.Option)];

    static PartyStance OfParty(Stances stances, ActorId party, IssueId issue)
    {
        var inPublic = stances.History(party, issue, Said.Public);
        var inPrivate = stances.History(party, issue, Said.Private);
        return new(party, inPublic.LastOrDefault(), Since(inPublic), inPrivate.LastOrDefault(), Since(inPrivate));
    }

    static DateOnly? Since(ImmutableArray<Stance> history) => history.IsEmpty
        ? null
        : history.Reverse().TakeWhile(s => s.SaysTheSameAs(history[^1])).Last().Date.End;
}
