using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>Small cases from a seed, each one that the reader of case files would accept.</summary>
public sealed partial class RandomCases
{
    public static DateOnly AsOf { get; } = new(2031, 3, 10);

    readonly Dice dice;
    readonly CaseShape shape;
    readonly Grain grain;
    ImmutableArray<Party> parties;
    ImmutableArray<Issue> issues;
    ImmutableArray<Confidence> confidences;

    RandomCases(int seed, CaseShape shape)
    {
        dice = new Dice(seed);
        this.shape = shape;
        grain = shape.Grain ?? dice.Pick(Enum.GetValues<Grain>());
    }

    /// <summary>The case of that seed in one of the shapes.</summary>
    public static Case Next(int seed) => Next(seed, CaseShape.For(seed));

    public static Case Next(int seed, CaseShape shape) => new RandomCases(seed, shape).Draw(seed);

    Case Draw(int seed)
    {
        parties = [.. Names("p", dice.Between(2, shape.MostParties)).Select(Party)];
        issues = Issues();
        confidences = Confidences();
        var valuations = Valuations();
        var reservations = valuations.Select(v => v.Of).Distinct().Count();
        return new Case
        {
            Title = $"Seed {seed}",
            AsOf = AsOf,
            Parties = parties,
            Mediators = [new Mediator { Id = Harbour, Name = "harbour" }],
            Issues = issues,
            Valuations = valuations,
            Rules = Rules(Math.Min(shape.MostRules, shape.MostMembers - reservations)),
            Positions = Positions(),
            Confidences = confidences,
            Conveyed = Conveyed(),
            Proposals = [.. Enumerable.Range(1, dice.Between(0, 2)).Select(Proposal)],
            Obligations = Obligations(),
            Guarantees = Guarantees(),
            Events = [.. Enumerable.Range(1, dice.Between(0, 2)).Select(Event)],
        };
    }

    /// <summary>Ids that do not come in their alphabetical order, so that an order by id shows.</summary>
    ImmutableArray<string> Names(string stem, int count) => dice.Shuffled(Enumerable.Range(1, count).Select(i => $"{stem}{i}"));

    Party Party(string id)
    {
        var ratifiers = Names("r", dice.Chance(shape.Ratified) ? dice.Between(1, 3) : 0).Select(r => new Ratifier
        {
            Id = new ActorId($"{id}/{r}"),
            Name = r,
            Reachable = !dice.Chance(0.2),
        }).ToImmutableArray();
        return new Party
        {
            Id = new ActorId(id),
            Name = id,
            Ratifiers = ratifiers,
            Ratification = ratifiers.IsEmpty ? new Ratification.All() : dice.Between(0, 3) switch
            {
                0 => new Ratification.Majority(),
                1 => new Ratification.Quota(dice.Between(1, ratifiers.Length)),
                _ => new Ratification.All(),
            },
        };
    }

    ImmutableArray<Issue> Issues()
    {
        var options = Enumerable.Range(0, dice.Between(shape.FewestIssues, shape.MostIssues)).Select(_ => dice.Between(1, 5)).ToArray();
        while (options.Aggregate(1, (product, count) => product * count) > shape.MostPackages)
        {
            options[Array.IndexOf(options, options.Max())]--;
        }

        return [.. options.Zip(Names("i", options.Length), Issue)];
    }

    Issue Issue(int count, string id)
    {
        var range = dice.Chance(shape.Ranges) ? Range(count) : null;
        var names = range is null ? Names("o", count) : [.. Enumerable.Range(0, count)
            .Select(k => (range.From + k * range.Step).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))];
        ImmutableArray<Option> options = [.. names.Select(name => new Option(new OptionId(name), name))];
        return new Issue
        {
            Id = new IssueId(id),
            Name = id,
            Options = options,
            Range = range,
            Without = dice.Chance(0.4) ? dice.Pick(options).Id : null,
        };
    }

    OptionRange Range(int count)
    {
        var step = dice.Pick([10m, 1m, 0.1m, 0.25m]);
        var from = step * dice.Between(-2, 2);
        return new OptionRange(from, from + step * (count - 1), step, null);
    }

    Box Box(int most) => new([.. dice.Shuffled(issues).Take(dice.Between(1, most))
        .Select(issue => new BoxSide(issue.Id, Side([.. issue.Options.Select(o => o.Id)])))]);

    ImmutableArray<OptionId> Side(OptionId[] options) => dice.Chance(shape.Narrow) ? [dice.Pick(options)] : dice.Some(options);

    DateOnly? Around(double dated) => dice.Chance(dated) ? AsOf.AddDays(dice.Between(-2, 2)) : null;
}
