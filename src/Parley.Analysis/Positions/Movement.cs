using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Who softened, hardened or added conditions, and what it changed for each side.</summary>
public static class Movement
{
    /// <summary>A change of worth no greater than this is none.</summary>
    const double Tolerance = 1e-12;

    /// <summary>Reads it off what stands; steps are classed by the valuations that stand.</summary>
    public static MovementAnswer Of(Standing standing)
    {
        var stances = new Stances(standing);
        var worths = standing.Case.Valuations.ToDictionary(v => v.Of, v => WorthTable.Of(v, standing.Case.Issues));
        var begun = standing.Lapsed.Concat(standing.Case.Rules).Where(r => r.Since <= standing.AsOf);
        return new()
        {
            Steps = [.. from party in standing.Case.Parties
                        from issue in standing.Case.Issues
                        from said in new[] { Said.Public, Said.Private }
                        let history = stances.History(party.Id, issue.Id, said)
                        from step in history.Zip(history.Skip(1))
                        select OfStep(standing.Case, worths, party.Id, issue, said, step.First, step.Second)],
            NewConditions = [.. begun.OrderBy(r => r.Since)],
            DroppedConditions = [.. standing.Lapsed.OrderBy(r => r.Until)],
            Unvalued = standing.Unvalued,
        };
    }

    static PositionStep OfStep(Case known, Dictionary<ActorId, WorthTable> worths, ActorId party, Issue issue, Said said, Stance before, Stance after)
    {
        int? Change(ActorId of) => before.Wants is { } from && after.Wants is { } to && worths.TryGetValue(of, out var table)
            ? SignOfChange(table, known.IndexOf(issue.Id), issue.IndexOf(from), issue.IndexOf(to))
            : null;
        return new()
        {
            Party = party,
            Issue = issue.Id,
            Said = said,
            Before = before,
            After = after,
            Kind = KindOf(before, after),
            Class = [.. known.Parties.Where(p => p.Id != party).Select(p => KeyValuePair.Create(p.Id, ClassOf(Change(party), Change(p.Id))))],
        };
    }

    static StepKind KindOf(Stance before, Stance after)
    {
        var accepts = Compare(before.Accepts, after.Accepts);
        var refuses = Compare(before.Refuses, after.Refuses);
        return (accepts, refuses) switch
        {
            (Inclusion.More, _) or (Inclusion.Same, Inclusion.Less) => StepKind.Softened,
            (Inclusion.Less, _) or (Inclusion.Same, Inclusion.More) => StepKind.Hardened,
            (Inclusion.Same, Inclusion.Same) when before.Wants == after.Wants => StepKind.Repeated,
            _ => StepKind.Shifted,
        };
    }

    static Inclusion Compare(ImmutableArray<OptionId> before, ImmutableArray<OptionId> after) =>
        (before.All(after.Contains), after.All(before.Contains)) switch
        {
            (true, true) => Inclusion.Same,
            (true, false) => Inclusion.More,
            (false, true) => Inclusion.Less,
            _ => Inclusion.Neither,
        };

    static int SignOfChange(WorthTable worths, int issue, int from, int to)
    {
        var change = worths.PointShare(issue, to) - worths.PointShare(issue, from);
        return Math.Abs(change) <= Tolerance ? 0 : Math.Sign(change);
    }

    static StepClass? ClassOf(int? self, int? other) => (self, other) switch
    {
        (null, _) or (_, null) => null,
        (0, 0) => StepClass.Silent,
        (0, > 0) => StepClass.Nice,
        ( > 0, > 0) => StepClass.Fortunate,
        ( > 0, _) => StepClass.Selfish,
        ( < 0, >= 0) => StepClass.Concession,
        _ => StepClass.Unfortunate,
    };

    enum Inclusion
    {
        Same,
        More,
        Less,
        Neither,
    }
}
