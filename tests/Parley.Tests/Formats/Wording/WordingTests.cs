using System.Collections.Immutable;
using System.Globalization;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats;

public sealed class WordingTests
{
    static readonly IssueId Truce = new("truce");
    static readonly IssueId Detainees = new("detainees");

    static readonly Case River = new()
    {
        Title = "Truce",
        AsOf = new DateOnly(2031, 3, 10),
        Parties =
        [
            new Party { Id = new("north"), Name = "The North" },
            new Party { Id = new("south"), Name = "The South", Ratifiers = [new Ratifier { Id = new("south/exile"), Name = "Leadership abroad", Reachable = false }] },
        ],
        Issues =
        [
            new Issue { Id = Truce, Name = "Truce", Options = [new(new("none"), "No truce"), new(new("weeks"), "Six weeks")] },
            new Issue { Id = Detainees, Name = "Detainees", Range = new(0, 2000, 1000, "people"), Options = [new(new("0"), "0"), new(new("1000"), "1000"), new(new("2000"), "2000")] },
        ],
        Valuations =
        [
            new Valuation
            {
                Of = new("north"), Basis = Basis.Assumed, Author = "analyst", Reservation = new(0.3, 0.45),
                Weights = new Weights.Ranking([Truce]), Values = ImmutableDictionary<IssueId, OptionValues>.Empty,
            },
        ],
    };

    static readonly Wording Words = new(River, CultureInfo.InvariantCulture);

    static Box Box(params (IssueId Issue, string[] Options)[] sides) =>
        new([.. sides.Select(s => new BoxSide(s.Issue, [.. s.Options.Select(o => new OptionId(o))]))]);

    static string Say(string? by, RuleKind kind, RuleForm form) =>
        Words.Rule(new Rule { Id = new("r"), By = by is null ? null : new ActorId(by), Kind = kind, Form = form });

    [Fact]
    public void A_refusal_names_who_what_and_how_firmly() => Assert.Equal(
        "The North takes no package with Truce: “No truce” and Detainees: 1,000 or 2,000 people together (red line)",
        Say("north", RuleKind.RedLine, new RuleForm.Forbid(Box((Truce, ["none"]), (Detainees, ["1000", "2000"])))));

    [Fact]
    public void A_condition_says_if_and_then() => Assert.Equal(
        "Leadership abroad of The South asks: if Detainees is 0 people, then Truce is “Six weeks” (condition)",
        Say("south/exile", RuleKind.Condition, new RuleForm.IfThen(Box((Detainees, ["0"])), Box((Truce, ["weeks"])))));

    [Fact]
    public void A_practical_limit_is_nobodys() => Assert.Equal(
        "Detainees is at most 1,000 (practical)",
        Say(null, RuleKind.BottomLine, new RuleForm.AtMost(1000, [new(Detainees, ImmutableDictionary<OptionId, double>.Empty.Add(new("1000"), 1000).Add(new("2000"), 2000))])));

    [Fact]
    public void A_reservation_says_whose_judgement_it_is() => Assert.Equal(
        "The North takes no package worth less to it than 0.38 (0.30 to 0.45), its worth of leaving without a deal (assumed by analyst)",
        Words.Element(new("north/reservation"), _ => new Amount(0.3, 0.45)));

    [Fact]
    public void Assumed_consent_is_named() =>
        Assert.Equal("Assumed, not given: the consent of Leadership abroad of The South (out of reach).", Words.Assumed([new("south/exile")]));

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.001, "under 1 %")]
    [InlineData(0.5, "50 %")]
    [InlineData(0.999, "over 99 %")]
    [InlineData(1, "100 %")]
    public void A_share_never_rounds_to_certainty(double share, string said) => Assert.Equal(said, Words.Share(share));

    [Fact]
    public void A_huge_count_is_a_power_of_ten()
    {
        Assert.Equal("1,234,567", Words.Count(1234567));
        Assert.Equal("about 1.2·10^30", Words.Count(System.Numerics.BigInteger.Parse("1299999999999999999999999999999", CultureInfo.InvariantCulture)));
    }
}
