using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

public sealed partial class RandomCases
{
    static readonly EntryId Told = new("told");
    static readonly EntryId Untold = new("untold");

    static Confidence Confidence(EntryId id, DateOnly date) => new()
    {
        Id = id,
        From = new ActorId("p1"),
        To = [new ActorId("harbour")],
        Date = new DateSpan(date),
        Says = "What it would take",
        As = ConfidenceUse.Shape,
    };

    ImmutableArray<EntryId>? Basing() => dice.Between(0, 19) switch
    {
        0 => [Untold],
        1 => [Told],
        2 => [],
        _ => null,
    };

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

    RuleForm RuleForm() => dice.Between(0, 3) switch
    {
        0 => new RuleForm.IfThen(Box(2), Box(2)),
        1 => AtMost(),
        _ => new RuleForm.Forbid(Box(2)),
    };

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
        From = [new ActorId("harbour")],
        To = [.. parties.Select(p => p.Id)],
        Date = dice.Chance(0.9) ? new DateSpan(AsOf.AddDays(dice.Between(-6, 1))) : null,
        Sources = [],
        RestsOn = [],
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
