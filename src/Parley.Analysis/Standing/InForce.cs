using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What is in force and seen, for the kinds of entry that need more than a filter. The rules are those of <see cref="Standing"/>.</summary>
static class InForce
{
    public static ImmutableArray<Party> Parties(Case whole, Sight sight) =>
        [.. whole.Parties.Select(p => sight.Frame(p) with { Ratifiers = [.. sight.Keep(p.Ratifiers).Select(r => Reached(r, sight))] })];

    public static ImmutableArray<Channel> Channels(Case whole, Sight sight)
    {
        var known = sight.Keep(whole.Channels.Where(c => sight.HasCome(c.Since)));
        var standing = known
            .GroupBy(c => string.Join(' ', c.Of.Select(a => a.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(same => Latest(same, c => c.Since))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. known.Where(standing.Contains)];
    }

    public static ImmutableArray<Valuation> Valuations(IEnumerable<Valuation> valuations, Sight sight)
    {
        var known = sight.Keep(valuations.Where(v => sight.HasCome(v.Since) && sight.KnowsValuation(v)));
        var standing = known.GroupBy(v => v.Of).Select(same => Latest(same, v => v.Since)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. known.Where(standing.Contains).Select(v => v with { Bonuses = sight.Keep(v.Bonuses) })];
    }

    public static ImmutableArray<Conveyed> Conveyed(Case whole, Sight sight) =>
        [.. sight.Keep(whole.Conveyed.Where(c => sight.HasBegun(c.Date) && sight.IsAmong(c.By, c.To))).Select(c => c with
        {
            Confidence = c.Confidence is { } id && sight.Shows(id) ? id : null,
            Answered = c.Answered <= sight.AsOf ? c.Answered : null,
        })];

    public static ImmutableArray<Promise> Promises(Case whole, Sight sight) =>
        [.. sight.Keep(whole.Promises.Where(p => sight.HasBegun(p.Date) && sight.IsAmong(p.By, p.To)))
            .Select(p => p with { Kept = p.Kept <= sight.AsOf ? p.Kept : null })];

    public static ImmutableArray<Event> Events(Case whole, Sight sight) =>
        [.. sight.Keep(whole.Events)
            .Where(e => sight.HasBegun(e.Date) || !e.Happened || e.Kind is EventKind.Deadline or EventKind.Threat)
            .Select(e => e with { Happened = e.Happened && sight.HasBegun(e.Date) })];

    public static ImmutableArray<Obligation> Obligations(Case whole, Sight sight)
    {
        var known = sight.Keep(whole.Obligations);
        var ids = known.Select(o => o.Id).ToHashSet();
        return
        [
            .. known.Select(o => o with
            {
                After = [.. o.After.Where(ids.Contains)],
                Progress = sight.Keep(o.Progress.Where(p => sight.HasBegun(p.Date))),
            }),
        ];
    }

    public static ImmutableArray<ExchangeList> Lists(Case whole, Sight sight)
    {
        var obligations = sight.Keep(whole.Obligations).Select(o => o.Id).ToHashSet();
        return
        [
            .. sight.Keep(whole.Lists).Select(l => l with
            {
                Of = l.Of is { } of && obligations.Contains(of) ? of : null,
                Entries = [.. sight.Keep(l.Entries).Select(e => sight.IsAmong(l.By) ? e : Masked(e))],
            }),
        ];
    }

    /// <summary>
    /// The proposals in force, or the drafts. To the team, those that rest on nothing given later, themselves or through what
    /// they build on. To others, those they know, whatever they rest on, since that is not shown.
    /// </summary>
    public static ImmutableArray<Proposal> Proposals(Case whole, Sight sight, bool drafts)
    {
        var known = whole.Proposals.Where(p => sight.KnowsProposal(p) && sight.HasBegun(p.Date) && (!sight.SeesAll || ChainShows(whole, p, sight))).ToArray();
        var ids = known.Select(p => p.Id).ToHashSet();
        return [.. known.Where(p => p.Date is null == drafts).Select(p => Shown(p, ids, sight))];
    }

    /// <summary>A proposal and, in turn, those it builds on.</summary>
    public static IEnumerable<Proposal> Chain(Case whole, Proposal proposal)
    {
        var seen = new HashSet<EntryId>();
        for (var at = proposal; at is not null && seen.Add(at.Id); at = whole.Proposals.FirstOrDefault(p => p.Id == at.BuildsOn))
        {
            yield return at;
        }
    }

    static bool ChainShows(Case whole, Proposal proposal, Sight sight) => Chain(whole, proposal).All(sight.Shows);

    static Proposal Shown(Proposal proposal, HashSet<EntryId> known, Sight sight)
    {
        var shown = sight.Cite(proposal) with
        {
            BuildsOn = proposal.BuildsOn is { } earlier && known.Contains(earlier) ? earlier : null,
            Responses = sight.Keep(proposal.Responses.Where(r => sight.HasCome(r.Date?.End))),
        };
        return sight.SeesAll
            ? shown with
            {
                Articles = [.. sight.Keep(proposal.Articles).Select(a => a with { Alternatives = sight.Keep(a.Alternatives) })],
                Decisions = Decisions(proposal, sight),
            }
            : shown with
            {
                RestsOn = null,
                Because = null,
                Note = null,
                Articles = [.. proposal.Articles.Select(a => Bare(sight.Cite(a)) with { Alternatives = [.. sight.Keep(a.Alternatives).Select(Bare)] })],
                Decisions = [],
            };
    }

    /// <summary>For the team alone: they name the confidences that the proposal may give away.</summary>
    static ImmutableArray<Decision> Decisions(Proposal proposal, Sight sight) =>
    [
        .. sight.Keep(proposal.Decisions.Where(d => sight.HasBegun(d.Date)))
            .Select(d => d with { Confidences = [.. d.Confidences.Where(sight.Shows)] }),
    ];

    static T Bare<T>(T entry) where T : Entry => (T)((Entry)entry with { RestsOn = null, Because = null, Note = null });

    /// <summary>An entry with a pen-name without its name, and without what may tell it.</summary>
    static ExchangeListEntry Masked(ExchangeListEntry entry) =>
        entry.PenName is null ? entry : Bare(entry) with { Name = null, Sources = [] };

    static Ratifier Reached(Ratifier ratifier, Sight sight) =>
        ratifier.Reachable || sight.HasCome(ratifier.Since) ? ratifier : ratifier with { Reachable = true, Since = null };

    /// <summary>The one with the latest date, of one date the later in the file; without a date before every dated one.</summary>
    static T Latest<T>(IEnumerable<T> inFileOrder, Func<T, DateOnly?> date) =>
        inFileOrder.Aggregate((best, next) => Nullable.Compare(date(next), date(best)) >= 0 ? next : best);
}
