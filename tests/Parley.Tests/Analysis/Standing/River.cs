using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Tests;

/// <summary>A small case of two parties, two mediators and two issues, to which tests add what they are about.</summary>
static class River
{
    public static readonly ActorId North = new("north");
    public static readonly ActorId South = new("south");
    public static readonly ActorId Council = new("south/council");
    public static readonly ActorId Harbour = new("harbour");
    public static readonly ActorId Isles = new("isles");
    public static readonly ActorId Gulf = new("gulf");
    public static readonly IssueId Truce = new("truce");
    public static readonly IssueId Detainees = new("detainees");

    public static readonly Case Empty = new()
    {
        Title = "Truce on the river line",
        AsOf = Day(10),
        Parties =
        [
            new() { Id = North, Name = "The North", Aliases = ["Northern"], People = [new("A. Vale", "Prime Minister", ["Vale"])] },
            new() { Id = South, Name = "The South", Ratifiers = [new() { Id = Council, Name = "Military council" }] },
        ],
        Mediators = [new() { Id = Harbour, Name = "Harbour Republic" }, new() { Id = Isles, Name = "The Isles" }],
        Outside = [new() { Id = Gulf, Name = "The Gulf State", Aliases = ["Gulf"] }],
        Issues =
        [
            new() { Id = Truce, Name = "Length of the truce", Options = Options("none", "weeks", "renewable", "permanent") },
            new() { Id = Detainees, Name = "Detainees released", Options = Options("0", "10", "20"), Range = new(0, 20, 10, null) },
        ],
        Reports = [new() { Id = new("r1"), Title = "First report" }],
    };

    /// <summary>A day of March 2031; 0 and below are in February.</summary>
    public static DateOnly Day(int day) => new DateOnly(2031, 3, 1).AddDays(day - 1);

    public static DateSpan On(int day) => new(Day(day));

    public static ImmutableArray<EntryId> Ids(params string[] ids) => [.. ids.Select(i => new EntryId(i))];

    public static ImmutableArray<OptionId> Opt(params string[] ids) => [.. ids.Select(i => new OptionId(i))];

    public static Confidence Said(string id, ActorId from, ActorId to, int day, ConfidenceUse use = ConfidenceUse.Shape, params ActorId[] mayTell) =>
        new() { Id = new(id), From = from, To = [to], Date = On(day), Says = $"What {id} says", As = use, MayTell = new(false, [.. mayTell]) };

    public static Position Wants(ActorId party, int day, string? wants, string[]? accepts = null, string[]? refuses = null, bool rest = false, Said said = Model.Said.Public, string[]? restsOn = null, IssueId? issue = null) => new()
    {
        Party = party,
        Date = On(day),
        Issue = issue ?? Truce,
        Said = said,
        Wants = wants is null ? null : new(wants),
        Accepts = Opt(accepts ?? []),
        Refuses = Opt(refuses ?? []),
        RefusesRest = rest,
        RestsOn = restsOn is null ? null : Ids(restsOn),
    };

    /// <summary>A rule against one option of the truce.</summary>
    public static Rule Forbids(string id, ActorId? by, string option) =>
        new() { Id = new(id), By = by, Form = new RuleForm.Forbid(new([new(Truce, Opt(option))])) };

    /// <summary>A valuation in which the truce weighs 3 and the detainees 1, both ranked.</summary>
    public static Valuation Ranks(ActorId of, string[] truce, string[] detainees, int? since = null, double reservation = 0.3) => new()
    {
        Of = of,
        Basis = Basis.Assumed,
        Author = "analyst",
        Since = since is { } s ? Day(s) : null,
        Reservation = new(reservation),
        Weights = new Weights.Given([KeyValuePair.Create(Truce, new Amount(3)), KeyValuePair.Create(Detainees, new Amount(1))]),
        Values = ImmutableDictionary<IssueId, OptionValues>.Empty
            .Add(Truce, new OptionValues.Ranked(Opt(truce)))
            .Add(Detainees, new OptionValues.Ranked(Opt(detainees))),
    };

    public static Standing For(this Case whole, ActorId reader, int day = 10) => Standing.Of(whole, Day(day), new Reader.Knowing(reader));

    public static Standing ForTeam(this Case whole, int day = 10) => Standing.Of(whole, Day(day), new Reader.Team());

    public static Standing ForAll(this Case whole, int day = 10) => Standing.Of(whole, Day(day), new Reader.Public());

    static ImmutableArray<Option> Options(params string[] ids) => [.. ids.Select(i => new Option(new(i), i))];
}
