using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

public sealed partial class RandomCases
{
    /// <summary>Steps in all of the obligations of a case: few enough to try every order.</summary>
    const int MostSteps = 6;

    ImmutableArray<Obligation> Obligations()
    {
        List<Obligation> obligations = [];
        for (var left = dice.Between(0, MostSteps); left > 0; left -= obligations[^1].Steps)
        {
            obligations.Add(Obligation(obligations, dice.Between(1, Math.Min(2, left))));
        }

        return [.. dice.Shuffled(obligations)];
    }

    Obligation Obligation(List<Obligation> before, int steps)
    {
        ActorId[] actors = [.. parties.Select(p => p.Id), Harbour];
        var by = dice.Pick(actors);
        var phase = dice.Between(1, 2);
        var earlier = before.Where(o => o.Phase <= phase).ToList();
        return new Obligation
        {
            Id = new EntryId($"deed-{before.Count + 1}"),
            Name = $"deed-{before.Count + 1}",
            By = by,
            To = dice.Pick([.. actors.Where(a => a != by)]),
            Phase = phase,
            Steps = steps,
            Cost = dice.Chance(0.9) ? dice.Amount(0, 0.5, grain, shape.Interval) : null,
            Value = dice.Chance(0.9) ? dice.Amount(0, 0.5, grain, shape.Interval) : null,
            After = earlier.Count > 0 && dice.Chance(0.3) ? [dice.Pick(earlier).Id] : [],
            When = dice.Chance(0.2) ? Box(1) : null,
        };
    }

    ImmutableArray<Guarantee> Guarantees() => dice.Chance(0.6) ? [] :
    [
        new Guarantee
        {
            Id = new EntryId("escrow"),
            By = Harbour,
            Against = dice.Pick(parties).Id,
            Worth = dice.Amount(0, 0.3, grain, shape.Interval),
        },
    ];
}
