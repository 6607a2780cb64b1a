using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

public sealed partial class RandomCases
{
    ImmutableArray<Valuation> Valuations()
    {
        var actors = parties.SelectMany(p => p.Ratifiers.Select(r => (r.Id, Has: 0.5 * shape.Valued)).Prepend((p.Id, Has: shape.Valued)));
        return [.. actors.Where(a => dice.Chance(a.Has)).Take(shape.MostMembers).SelectMany(a => Sinces().Select(since => Valuation(a.Id, since)))];
    }

    ImmutableArray<DateOnly?> Sinces() => dice.Chance(0.2) ? [AsOf.AddDays(-9), AsOf.AddDays(-3), AsOf.AddDays(dice.Between(-2, 1))] : [Around(0.2)];

    Valuation Valuation(ActorId actor, DateOnly? since)
    {
        Weights weights = dice.Chance(0.3)
            ? new Weights.Ranking([.. dice.Shuffled(dice.Some(issues)).Select(issue => issue.Id)])
            : GivenWeights();
        var weighed = weights switch
        {
            Weights.Ranking ranking => ranking.Order,
            Weights.Given given => [.. given.Of.Select(w => w.Key)],
            _ => throw new NotSupportedException(),
        };
        return new Valuation
        {
            Of = actor,
            Basis = dice.Pick(Enum.GetValues<Basis>()),
            Author = dice.Pick(["analyst", "harbour", parties[0].Id.Value]),
            Since = since,
            RestsOn = Basing(),
            Reservation = dice.Amount(shape.Least, shape.Greatest, grain, shape.Interval),
            Weights = weights,
            Values = weighed.ToImmutableDictionary(id => id, id => OptionValues(issues.Single(issue => issue.Id == id))),
            Bonuses = [.. Enumerable.Range(0, dice.Between(0, shape.MostBonuses)).Select(_ => Bonus())],
        };
    }

    /// <summary>Weights with zeros and issues left out, one above 0.</summary>
    Weights.Given GivenWeights()
    {
        var weighed = dice.Some(issues);
        var sure = dice.Pick(weighed);
        return new Weights.Given([.. weighed.Select(issue => KeyValuePair.Create(issue.Id, issue == sure ? new Amount(dice.Between(1, 3)) : Weight()))]);
    }

    Amount Weight() => dice.Chance(shape.Interval) ? dice.Amount(0, 3, grain, 1) : new Amount(grain == Grain.Fine ? dice.Number(0, 3, grain) : dice.Between(0, 3));

    OptionValues OptionValues(Issue issue)
    {
        var options = issue.Options.Select(o => o.Id).ToImmutableArray();
        if (issue.Range is not null && options.Length > 1 && dice.Chance(0.5))
        {
            return dice.Chance(0.5) ? new OptionValues.Linear(options[0], options[^1]) : new OptionValues.Linear(options[^1], options[0]);
        }

        return dice.Chance(0.3)
            ? new OptionValues.Ranked(dice.Shuffled(options))
            : new OptionValues.Given(options.ToImmutableDictionary(o => o, _ => dice.Amount(0, 1, grain, shape.Interval)));
    }

    Bonus Bonus() => new() { When = Box(3), Worth = dice.Amount(-0.5, 0.5, grain, shape.Interval) };

    Event Event(int number) => new()
    {
        Id = new EntryId($"e{number}"),
        Kind = EventKind.Shock,
        Date = new DateSpan(AsOf.AddDays(dice.Between(-4, 1)), AsOf.AddDays(2)),
        Happened = dice.Chance(0.8),
        Shifts = [.. dice.Some([.. parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id))])
            .Select(actor => KeyValuePair.Create(actor, dice.Amount(-0.3, 0.3, grain, shape.Interval)))],
    };
}
