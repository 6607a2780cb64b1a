using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What each analysis still lacks, in plain words.</summary>
static class CaseLacks
{
    public static ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Of(Case whole, DateOnly asOf)
    {
        var standing = Standing.Of(whole, asOf, new Reader.Team());
        var valuations = Valuations(standing);
        return
        [
            new("gap", [.. Positions(standing.Case), .. SilentIssues(standing.Case)]),
            new("movement", Moves(standing.Case)),
            new("frontier", valuations),
            new("bridge", [.. valuations, .. Positions(standing.Case)]),
            new("why", standing.Case.Rules.IsEmpty && standing.Case.Valuations.IsEmpty ? ["a rule or a valuation: without either, every package is accepted"] : []),
            new("room", Room(standing.Case)),
            new("clear", Clear(whole)),
            new("sequence", Sequence(standing.Case)),
            new("brief", Brief(standing.Case)),
        ];
    }

    static ImmutableArray<string> Valuations(Standing standing) =>
        standing.Case.Valuations.Any(v => !v.Of.IsRatifier)
            ? [.. standing.Unvalued.Select(p => $"a valuation of {standing.Case.NameOf(p)}, which counts by its rules alone")]
            : ["valuations: without one, there are no worth criteria and no frontier"];

    static IEnumerable<string> Positions(Case standing) =>
        from party in standing.Parties
        where !standing.Positions.Any(p => p.Party == party.Id)
        select $"a position of {party.Name}";

    static IEnumerable<string> SilentIssues(Case standing) =>
        from issue in standing.Issues
        where !standing.Positions.Any(p => p.Issue == issue.Id)
        select $"a position on {issue.Name}";

    static ImmutableArray<string> Moves(Case standing) =>
        standing.Positions.GroupBy(p => (p.Party, p.Issue, p.Said)).Any(g => g.Count() > 1)
            ? []
            : ["a second position of some party on the same issue"];

    static ImmutableArray<string> Room(Case standing) =>
    [
        .. standing.Mediators.IsEmpty ? ["a mediator, who walks in"] : ImmutableArray<string>.Empty,
        .. standing.Confidences.IsEmpty ? ["confidences: what was told in private, and what may be done with it"] : ImmutableArray<string>.Empty,
        .. standing.Conveyed.IsEmpty ? ["what was conveyed into which room"] : ImmutableArray<string>.Empty,
    ];

    static ImmutableArray<string> Clear(Case whole) =>
    [
        .. whole.Proposals.IsEmpty ? ["a proposal"] : ImmutableArray<string>.Empty,
        .. whole.Proposals.Where(p => p.RestsOn is null && p.Terms.Length > 0).Select(p => $"`rests_on` of the proposal {p.Name}: what its terms draw on is not declared"),
        .. from proposal in whole.Proposals
           from article in proposal.Articles.Select((a, i) => (Article: a, Name: a.Id?.Value ?? $"{i + 1}"))
           where article.Article.RestsOn is null
           select $"`rests_on` of article {article.Name} of the proposal {proposal.Name}: what it draws on is not declared",
        .. from proposal in whole.Proposals
           from article in proposal.Articles.Select((a, i) => (Article: a, Name: a.Id?.Value ?? $"{i + 1}"))
           from other in article.Article.Alternatives.Select((a, i) => (Alternative: a, Name: a.Id?.Value ?? $"{i + 1}"))
           where other.Alternative.RestsOn is null
           select $"`rests_on` of alternative {other.Name} of article {article.Name} of the proposal {proposal.Name}: what it draws on is not declared",
    ];

    static ImmutableArray<string> Sequence(Case standing) => standing.Obligations.IsEmpty
        ? ["obligations: what is done when the deal is carried out"]
        :
        [
            .. from obligation in standing.Obligations
               from missing in Missing(obligation)
               select $"`{missing}` of the obligation {obligation.Name}",
        ];

    static IEnumerable<string> Missing(Obligation obligation)
    {
        (string Key, bool There)[] keys = [("by", obligation.By is not null), ("to", obligation.To is not null), ("cost", obligation.Cost is not null), ("value", obligation.Value is not null)];
        return keys.Where(k => !k.There).Select(k => k.Key);
    }

    static ImmutableArray<string> Brief(Case standing)
    {
        (string What, bool There)[] parts =
        [
            ("figures: what it costs while it lasts", standing.Figures.Length > 0),
            ("positions", standing.Positions.Length > 0),
            ("proposals and the answers to them", standing.Proposals.Length > 0),
            ("obligations: what is done when the deal is carried out", standing.Obligations.Length > 0),
            ("events and deadlines", standing.Events.Length > 0),
            ("reports to cite", standing.Reports.Length > 0),
        ];
        return [.. parts.Where(p => !p.There).Select(p => p.What)];
    }
}
