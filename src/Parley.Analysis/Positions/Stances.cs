using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What each party has said on each issue, in the order in which it said it.</summary>
public sealed class Stances
{
    readonly ILookup<(ActorId, IssueId, Said), Stance> histories;

    /// <summary>Reads the positions that stand.</summary>
    public Stances(Standing standing) => histories = standing.Case.Positions
        .OrderBy(p => p.Date.End)
        .ToLookup(p => (p.Party, p.Issue, p.Said), p => Stance.Of(p, standing.Case.Issue(p.Issue)));

    /// <summary>All of a party's stances on an issue, in public or in private, the earliest first, of one date in file order.</summary>
    public ImmutableArray<Stance> History(ActorId party, IssueId issue, Said said) => [.. histories[(party, issue, said)]];

    /// <summary>The latest; null where it has said nothing.</summary>
    public Stance? Latest(ActorId party, IssueId issue, Said said) => histories[(party, issue, said)].LastOrDefault();

    /// <summary>The latest that the reader knows: what was said in private stands in place of what was said in public.</summary>
    public Stance? LatestKnown(ActorId party, IssueId issue) => Latest(party, issue, Said.Private) ?? Latest(party, issue, Said.Public);
}
