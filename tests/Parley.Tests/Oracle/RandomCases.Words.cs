using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

public sealed partial class RandomCases
{
    static readonly ActorId Harbour = new("harbour");

    /// <summary>One in ten of what is drawn rests on a confidence, and one in twenty says that it rests on nothing.</summary>
    ImmutableArray<EntryId>? Basing() => dice.Between(0, 19) switch
    {
        0 or 1 => [dice.Pick(confidences).Id],
        2 => [],
        _ => null,
    };

    ImmutableArray<Confidence> Confidences()
    {
        ActorId[] actors = [.. parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id))];
        return [.. Names("c", 4).Select(id =>
        {
            var use = dice.Pick(Enum.GetValues<ConfidenceUse>());
            return new Confidence
            {
                Id = new EntryId(id),
                From = dice.Pick(actors),
                To = [Harbour],
                Date = new DateSpan(AsOf.AddDays(dice.Chance(0.2) ? 1 : -dice.Between(0, 5))),
                Says = "What it would take",
                As = use,
                MayTell = use == ConfidenceUse.Shape ? MayTell.Nobody : dice.Chance(0.2) ? new MayTell(true, []) : new MayTell(false, dice.Some(actors)),
                Until = Around(0.3),
            };
        })];
    }

    ImmutableArray<Conveyed> Conveyed() => dice.Chance(0.5) ? [] :
    [
        new Conveyed
        {
            Id = new EntryId("m1"),
            By = Harbour,
            To = dice.Pick(parties).Id,
            Date = new DateSpan(AsOf.AddDays(dice.Between(-1, 1))),
            Confidence = dice.Pick(confidences).Id,
        },
    ];

    ImmutableArray<Rule> Rules(int most)
    {
        ActorId[] actors = [.. parties.SelectMany(p => p.Ratifiers.Select(r => r.Id).Prepend(p.Id))];
        var held = Enumerable.Range(0, dice.Between(0, Math.Max(0, most))).Select(_ => (ActorId?)dice.Pick(actors));
        var practical = Enumerable.Range(0, dice.Between(0, shape.MostPractical)).Select(_ => (ActorId?)null);
        var drawn = dice.Shuffled(held.Concat(practical));
        return [.. Names("rule-", drawn.Length).Zip(drawn, Rule)];
    }

    Rule Rule(string id, ActorId? by) => new()
    {
        Id = new EntryId(id),
        By = by,
        Kind = dice.Pick(Enum.GetValues<RuleKind>()),
        Form = RuleForm(),
        Since = Around(0.15),
        Until = Around(0.1),
        RestsOn = Basing(),
    };

    RuleForm RuleForm() => dice.Chance(shape.Budgets) ? AtMost()
        : dice.Chance(0.33) ? new RuleForm.IfThen(Box(2), Box(2)) : new RuleForm.Forbid(Box(2));

    RuleForm.AtMost AtMost()
    {
        var of = dice.Some(issues).Select(issue => KeyValuePair.Create(
            issue.Id,
            dice.Some([.. issue.Options.Select(o => o.Id)]).ToImmutableDictionary(o => o, _ => dice.Number(-1, 3, grain)))).ToImmutableArray();
        return new RuleForm.AtMost(dice.Number(0, 2 * of.Length, grain), of);
    }

    ImmutableArray<Position> Positions() =>
        dice.Chance(0.15) ? [] : [.. Enumerable.Range(0, dice.Between(0, 3 * issues.Length)).Select(_ => Position(dice.Pick(issues)))];

    Position Position(Issue issue)
    {
        var options = issue.Options.Select(o => o.Id).ToImmutableArray();
        var accepts = dice.Chance(0.7) ? dice.Some(options) : [];
        OptionId? wants = accepts.IsEmpty || dice.Chance(0.5) ? dice.Pick(accepts.IsEmpty ? options : accepts) : null;
        var others = options.Where(o => o != wants && !accepts.Contains(o)).ToList();
        var rest = dice.Chance(0.3);
        var day = AsOf.AddDays(dice.Between(-6, 0));
        return new Position
        {
            Party = dice.Pick(parties).Id,
            Date = new DateSpan(day, day.AddDays(dice.Between(0, 1))),
            Issue = issue.Id,
            Said = dice.Chance(0.25) ? Said.Private : Said.Public,
            Wants = wants,
            Accepts = accepts,
            Refuses = rest || others.Count == 0 || dice.Chance(0.4) ? [] : dice.Some(others),
            RefusesRest = rest,
            RestsOn = Basing(),
        };
    }

    Proposal Proposal(int number) => Proposal(number, dice.Some(issues));

    Proposal Proposal(int number, ImmutableArray<Issue> settled) => new()
    {
        Id = new EntryId($"proposal-{number}"),
        Name = $"proposal-{number}",
        From = [Harbour],
        To = [.. dice.Some(parties).Select(p => p.Id)],
        Date = dice.Chance(0.9) ? new DateSpan(AsOf.AddDays(dice.Between(-6, 1))) : null,
        RestsOn = [.. confidences.Where(c => c.Date.Start <= AsOf && dice.Chance(0.1)).Select(c => c.Id)],
        Terms = [.. settled.Select(issue => new Term(issue.Id, dice.Pick(issue.Options).Id))],
        Responses = [.. parties.SelectMany(p => Enumerable.Range(0, dice.Between(0, 2)).Select(_ => Response(p.Id, settled)))],
    };

    Response Response(ActorId party, ImmutableArray<Issue> settled) => new()
    {
        Party = party,
        Date = new DateSpan(AsOf.AddDays(dice.Between(-3, 1))),
        Answer = dice.Chance(0.6) ? Answer.Accept : dice.Pick(Enum.GetValues<Answer>()),
        Terms = dice.Chance(0.5) ? [] : [.. dice.Some(settled).Select(issue => KeyValuePair.Create(issue.Id, dice.Chance(0.6) ? Answer.Accept : dice.Pick(Enum.GetValues<Answer>())))],
    };
}
