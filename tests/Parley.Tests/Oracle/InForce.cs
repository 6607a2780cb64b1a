using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>
/// What of a case counts on a day for the mediation team, read from "In force at as_of" of case-format.md alone.
/// Nothing in this folder calls the engine: it is what the engine is checked against.
/// </summary>
public sealed record InForce
{
    public required Case Whole { get; init; }

    public required DateOnly AsOf { get; init; }

    public required ImmutableArray<Rule> Rules { get; init; }

    public required ImmutableArray<Position> Positions { get; init; }

    public required ImmutableArray<Valuation> Valuations { get; init; }

    public required ImmutableArray<Proposal> Proposals { get; init; }

    public required ImmutableArray<Event> Happened { get; init; }

    public ImmutableArray<Party> Parties => Whole.Parties;

    public ImmutableArray<Issue> Issues => Whole.Issues;

    public Valuation? ValuationOf(ActorId actor) => Valuations.SingleOrDefault(v => v.Of == actor);

    public static InForce Of(Case whole, DateOnly asOf)
    {
        bool Stands(Entry entry) => !RestsOnLater(whole, asOf, entry);
        return new InForce
        {
            Whole = whole,
            AsOf = asOf,
            Rules = [.. whole.Rules.Where(r => Stands(r) && !(r.Since > asOf) && !(r.Until < asOf))],
            Positions = [.. whole.Positions.Where(p => Stands(p) && p.Date.End <= asOf)],
            Valuations = [.. whole.Valuations.Where(v => Stands(v) && !(v.Since > asOf))
                .GroupBy(v => v.Of).Select(g => g.MaxBy(v => v.Since ?? DateOnly.MinValue)!)],
            Proposals = [.. whole.Proposals.Where(p => Stands(p) && p.Date is { } date && date.Start <= asOf)
                .Select(p => p with { Responses = [.. p.Responses.Where(r => !(r.Date?.End > asOf))] })],
            Happened = [.. whole.Events.Where(e => Stands(e) && e.Happened && !(e.Date?.Start > asOf))],
        };
    }

    /// <summary>True for what draws, itself or through another confidence, on one given after the day.</summary>
    static bool RestsOnLater(Case whole, DateOnly asOf, Entry entry) =>
        entry.RestsOn is { } basis
        && whole.Confidences.Any(c => basis.Contains(c.Id) && (c.Date.Start > asOf || RestsOnLater(whole, asOf, c)));
}
