using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Tests.Analysis;

/// <summary>Small cases with intervals, made by hand or at random.</summary>
internal static class BeliefCases
{
    static readonly string[] IssueIds = ["truce", "swap", "aid"];
    static readonly string[] OptionIds = ["none", "some", "full"];

    public static ImmutableArray<Issue> Issues { get; } =
        [.. IssueIds.Select(id => new Issue { Id = new(id), Name = id, Options = [.. OptionIds.Select(o => new Option(new(o), o))] })];

    public static Standing Standing(IEnumerable<Party> parties, IEnumerable<Valuation> valuations, IEnumerable<Rule>? rules = null, IEnumerable<Event>? events = null) => new()
    {
        Case = new Case
        {
            Title = "Made up",
            AsOf = new DateOnly(2031, 3, 10),
            Parties = [.. parties],
            Issues = Issues,
            Valuations = [.. valuations],
            Rules = [.. rules ?? []],
            Events = [.. events ?? []],
        },
        AsOf = new DateOnly(2031, 3, 10),
        Reader = new Reader.Team(),
        Lapsed = [],
        Drafts = [],
    };

    public static Party Party(string id, Ratification? ratification = null, params string[] ratifiers) => new()
    {
        Id = new(id),
        Name = id,
        Ratification = ratification ?? new Ratification.All(),
        Ratifiers = [.. ratifiers.Select(r => new Ratifier { Id = new($"{id}/{r.TrimEnd('!')}"), Name = r, Reachable = !r.EndsWith('!') })],
    };

    /// <summary>Worths of one issue alone: those of its options are its values.</summary>
    public static Valuation OneIssue(string of, Amount reservation, params Amount[] values) => new()
    {
        Of = new(of),
        Basis = Basis.Assumed,
        Author = "analyst",
        Reservation = reservation,
        Weights = new Weights.Given([new(Issues[0].Id, new Amount(1))]),
        Values = ImmutableDictionary<IssueId, OptionValues>.Empty.Add(Issues[0].Id, Given(Issues[0], values)),
    };

    public static OptionValues Given(Issue issue, Amount[] values) =>
        new OptionValues.Given(issue.Options.Zip(values).ToImmutableDictionary(o => o.First.Id, o => o.Second));

    public static Rule Forbid(string id, string by, int issue, int option) => new()
    {
        Id = new(id),
        By = new ActorId(by),
        Form = new RuleForm.Forbid(Box(issue, option)),
    };

    public static Box Box(int issue, params int[] options) => new([new BoxSide(Issues[issue].Id, [.. options.Select(o => Issues[issue].Options[o].Id)])]);

    public static Valuation RandomValuation(Random random, ActorId of) => new()
    {
        Of = of,
        Basis = Basis.Assumed,
        Author = "analyst",
        Reservation = Interval(random, 0.3, 0.4),
        Weights = random.Next(4) == 0
            ? new Weights.Ranking([.. Issues.Select(i => i.Id)])
            : new Weights.Given([.. Issues.Select(i => KeyValuePair.Create(i.Id, Interval(random, 0.5, 2)))]),
        Values = Issues.ToImmutableDictionary(i => i.Id, i => Given(i, [.. i.Options.Select(_ => Interval(random, 0.2, 0.5))])),
        Bonuses = random.Next(2) == 0 ? [] : [new Bonus { When = Box(random.Next(3), 0, 1), Worth = Interval(random, -0.1, 0.1) }],
    };

    static Amount Interval(Random random, double low, double width)
    {
        var from = low + random.NextDouble() * width;
        return random.Next(3) == 0 ? new Amount(from) : new Amount(from, from + random.NextDouble() * width);
    }
}
