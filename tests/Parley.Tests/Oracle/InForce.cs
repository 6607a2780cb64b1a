using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>
/// What of a case counts on a day, for the mediation team or for other eyes, read from "In force at as_of" of case-format.md alone.
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

    /// <param name="whole">The case.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="eyes">Who reads; null: the mediation team, which knows all.</param>
    public static InForce Of(Case whole, DateOnly asOf, Eyes? eyes = null)
    {
        bool Seen(Entry entry) => eyes is null || eyes.MaySee(entry);
        bool Stands(Entry entry) => Seen(entry) && !RestsOnUnknown(whole, asOf, eyes, entry);
        return new InForce
        {
            Whole = whole,
            AsOf = asOf,
            Rules = [.. whole.Rules.Where(r => Stands(r) && !(r.Since > asOf) && !(r.Until < asOf))],
            Positions = [.. whole.Positions.Where(p => Stands(p) && p.Date.End <= asOf)],
            Valuations = [.. whole.Valuations.Where(v => Stands(v) && !(v.Since > asOf))
                .GroupBy(v => v.Of).Select(g => g.MaxBy(v => v.Since ?? DateOnly.MinValue)!)],
            Proposals = [.. whole.Proposals.Where(p => Seen(p) && !RestsOnUnknown(whole, asOf, null, p) && p.Date is { } date && date.Start <= asOf)
                .Select(p => p with { Responses = [.. p.Responses.Where(r => !(r.Date?.End > asOf))] })],
            Happened = [.. whole.Events.Where(e => Stands(e) && e.Happened && !(e.Date?.Start > asOf))],
        };
    }

    /// <summary>True for what draws, itself or through another confidence, on one given after the day or not known.</summary>
    static bool RestsOnUnknown(Case whole, DateOnly asOf, Eyes? eyes, Entry entry) =>
        entry.RestsOn is { } basis
        && whole.Confidences.Any(c => basis.Contains(c.Id)
            && (c.Date.Start > asOf || eyes?.Know(whole, asOf, c) == false || RestsOnUnknown(whole, asOf, eyes, c)));
}
