using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// What of a case is in force on a day, as known to a reader. Every analysis but clearance and the room sheet reads this
/// and nothing else, so that no answer depends on what its reader may not know.
/// </summary>
/// <remarks>
/// <para>In force by the day: rules from <c>since</c> to <c>until</c>; positions and responses by the end of their span;
/// confidences, proposals, what was conveyed and promised by its start; channels by <c>since</c>, of those between the same
/// actors the latest; figures by <c>as_of</c>; of each actor the latest valuation among those known. A missing date bounds
/// nothing, but a proposal without one is a draft. Deadlines, threats and other events still ahead stay, as do meetings
/// planned or cancelled; what is recorded with hindsight does not: a meeting held later, a blow that fell later, the
/// keeping of a promise, an answer to what was conveyed, what became of an obligation, and that a ratifier cannot be reached.</para>
/// <para>Whatever rests, in however many steps, on a confidence given later or not known to the reader is left out. Parties
/// and issues are the frame of the talks and stay, without their reasons. A proposal the reader knows by its own right stays
/// whole, and for every reader but the team without what it, its terms and its articles rest on, without remarks, without
/// alternatives that rest on what is hidden, and without decisions. The name behind a pen-name is for the team and for the
/// actor whose list it is.</para>
/// </remarks>
public sealed record Standing
{
    /// <summary>
    /// The case with only what is in force and known: rules in force, positions, confidences, proposals and responses by
    /// the day, and of each actor only the valuation that stands. All parties and issues are there.
    /// </summary>
    public required Case Case { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who reads.</summary>
    public required Reader Reader { get; init; }

    /// <summary>The known rules that have lapsed by the day.</summary>
    public required ImmutableArray<Rule> Lapsed { get; init; }

    /// <summary>The known proposals without a date: not in force.</summary>
    public ImmutableArray<Proposal> Drafts { get; init; } = [];

    /// <summary>The parties without a valuation, in file order: bound by their rules, outside the worth criteria.</summary>
    public ImmutableArray<ActorId> Unvalued => [.. Case.Parties.Select(p => p.Id).Where(id => ValuationOf(id) is null)];

    /// <summary>
    /// The ratifiers whose consent is assumed, in file order: those that cannot be reached where all must agree, and those
    /// that can be reached and have neither valuation nor rule.
    /// </summary>
    public ImmutableArray<ActorId> AssumedConsent => [.. Case.Parties
        .SelectMany(p => p.Ratifiers.Where(r => r.Reachable ? IsUnknown(r.Id) : p.Ratification is Ratification.All))
        .Select(r => r.Id)];

    /// <summary>The valuation that stands for an actor; null where it has none.</summary>
    public Valuation? ValuationOf(ActorId actor) => Case.Valuations.FirstOrDefault(v => v.Of == actor);

    /// <summary>The worth of leaving without a deal that stands for an actor, shifts of events added; null where it has no valuation.</summary>
    public Amount? ReservationOf(ActorId actor) => ValuationOf(actor) is { } valuation ? Reservation.Of(valuation, this) : null;

    /// <summary>What stands of a case on a day for a reader.</summary>
    public static Standing Of(Case whole, DateOnly asOf, Reader reader)
    {
        var sight = new Sight(whole, asOf, reader);
        var parties = InForce.Parties(whole, sight);
        var present = parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id)).ToHashSet();
        var rules = sight.Keep(whole.Rules.Where(r => r.By is not { } by || present.Contains(by)));
        return new()
        {
            AsOf = asOf,
            Reader = reader,
            Lapsed = [.. rules.Where(r => r.Until < asOf)],
            Drafts = InForce.Proposals(whole, sight, drafts: true),
            Case = whole with
            {
                Parties = parties,
                Mediators = sight.Keep(whole.Mediators),
                Outside = sight.Keep(whole.Outside),
                Issues = [.. whole.Issues.Select(sight.Frame)],
                Channels = InForce.Channels(whole, sight),
                Valuations = InForce.Valuations(whole.Valuations.Where(v => present.Contains(v.Of)), sight),
                Rules = [.. rules.Where(r => sight.HasCome(r.Since) && !(r.Until < asOf))],
                Positions = sight.Keep(whole.Positions.Where(p => p.Date.End <= asOf && sight.KnowsPosition(p))),
                Confidences = [.. whole.Confidences.Where(c => sight.Shows(c.Id)).Select(sight.Cite)],
                Conveyed = InForce.Conveyed(whole, sight),
                Promises = InForce.Promises(whole, sight),
                Proposals = InForce.Proposals(whole, sight, drafts: false),
                Obligations = InForce.Obligations(whole, sight),
                Guarantees = sight.Keep(whole.Guarantees),
                Lists = InForce.Lists(whole, sight),
                Events = InForce.Events(whole, sight),
                Meetings = sight.Keep(whole.Meetings.Where(m => m.Status != MeetingStatus.Held || sight.HasBegun(m.Date))),
                Figures = sight.Keep(whole.Figures.Where(f => sight.HasCome(f.AsOf))),
                Reports = [.. whole.Reports.Where(r => sight.Shows(r.Id)).Select(sight.Cite)],
            },
        };
    }

    bool IsUnknown(ActorId ratifier) => ValuationOf(ratifier) is null && !Case.Rules.Any(r => r.By == ratifier);
}
