using System.Collections.Immutable;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>The brute force against a case worked out by hand.</summary>
public sealed class OracleExampleTests
{
    static readonly ActorId North = new("north");
    static readonly ActorId South = new("south");
    static readonly IssueId Truce = new("truce");
    static readonly IssueId Swap = new("swap");
    static readonly DateOnly Day = new(2031, 3, 10);

    // Worths of north and south, in file order of packages:
    //   none: (0.25, 0) (0.125, 0.375) (0, 0.75)   six: (1, 0.125) (0.875, 0.5) (0.75, 0.875)   perm: (0.625, 0.25) (0.4, 0.625) (0.375, 1)
    static Case River(params ImmutableArray<Rule> rules) => new()
    {
        Title = "By hand",
        AsOf = Day,
        Parties = [new Party { Id = North, Name = "north" }, new Party { Id = South, Name = "south" }],
        Issues =
        [
            new Issue { Id = Truce, Name = "truce", Options = Options("none", "six", "perm") },
            new Issue { Id = Swap, Name = "swap", Options = Options("0", "10", "20"), Range = new OptionRange(0, 20, 10, null) },
        ],
        Valuations =
        [
            new Valuation
            {
                Of = North,
                Basis = Basis.Assumed,
                Author = "analyst",
                Reservation = new Amount(0.4),
                Weights = new Weights.Given([KeyValuePair.Create(Truce, new Amount(3)), KeyValuePair.Create(Swap, new Amount(1))]),
                Values = ImmutableDictionary<IssueId, OptionValues>.Empty
                    .Add(Truce, new OptionValues.Given(new Dictionary<OptionId, Amount> { [new("none")] = new(0), [new("six")] = new(1), [new("perm")] = new(0.5) }.ToImmutableDictionary()))
                    .Add(Swap, new OptionValues.Linear(new("0"), new("20"))),
                Bonuses = [new Bonus { When = Box(Truce, "perm", Swap, "10"), Worth = new Amount(-0.1) }],
            },
            new Valuation
            {
                Of = South,
                Basis = Basis.Assumed,
                Author = "analyst",
                Reservation = new Amount(0.3),
                Weights = new Weights.Ranking([Swap, Truce]),
                Values = ImmutableDictionary<IssueId, OptionValues>.Empty
                    .Add(Truce, new OptionValues.Ranked([new("perm"), new("six"), new("none")]))
                    .Add(Swap, new OptionValues.Linear(new("20"), new("0"))),
            },
        ],
        Rules = rules,
    };

    static ImmutableArray<Option> Options(params string[] ids) => [.. ids.Select(id => new Option(new OptionId(id), id))];

    static Box Box(IssueId issue, string option, IssueId? second = null, string? other = null)
    {
        var side = new BoxSide(issue, [new OptionId(option)]);
        return new(second is { } two ? [side, new BoxSide(two, [new OptionId(other!)])] : [side]);
    }

    static Rule Forbid(string id, ActorId? by, Box box, RuleKind kind = RuleKind.BottomLine) =>
        new() { Id = new EntryId(id), By = by, Kind = kind, Form = new RuleForm.Forbid(box) };

    static World WorldOf(Case whole) => new(whole, Day);

    static string Name(Package x) => string.Concat(x.Options);

    [Fact]
    public void Worths_are_as_worked_out()
    {
        var world = WorldOf(River());
        double[] north = [0.25, 0.125, 0, 1, 0.875, 0.75, 0.625, 0.4, 0.375];
        double[] south = [0, 0.375, 0.75, 0.125, 0.5, 0.875, 0.25, 0.625, 1];
        Assert.All(world.Packages.Zip(north, south), x => Assert.Equal(
            (x.Second, x.Third),
            (Math.Round(world.WorthTo(North, x.First), 12), Math.Round(world.WorthTo(South, x.First), 12))));
    }

    [Fact]
    public void The_zone_its_ideals_and_its_frontier()
    {
        var choosing = new Choosing(WorldOf(River()));
        Assert.Equal(["11", "12", "21"], choosing.Zone.Select(s => Name(s.Package)));
        Assert.Equal([0.875, 0.875], choosing.Ideal!);
        Assert.Equal([("11", 1), ("12", 1)], Pareto.Frontier(choosing.Zone).Select(p => (Name(p.First), p.Count)));
    }

    [Fact]
    public void Criteria_order_the_packages()
    {
        var choosing = new Choosing(WorldOf(River()));
        Assert.Equal([Choosing.Nash, Choosing.Kalai, Choosing.Egalitarian, Choosing.Utilitarian], choosing.Criteria);
        Assert.All(choosing.Criteria, c => Assert.Equal(["12", "11", "21"], choosing.Top(c, 3).Select(s => Name(s.Package))));
        Assert.Equal(0.35 * 0.575, Choosing.Values(Choosing.Nash, choosing.Top(Choosing.Nash, 1)[0])[0], 1e-12);
        Assert.Equal(0.35 / 0.475, Choosing.Values(Choosing.Kalai, choosing.Top(Choosing.Kalai, 1)[0])[0], 1e-12);
        Assert.Equal(["12", "21"], choosing.Top(Choosing.Nash, 3, different: 2).Select(s => Name(s.Package)));
        Assert.Equal(["21"], choosing.Top(Choosing.Nash, 3, allowed: x => x.Options[0] == 2).Select(s => Name(s.Package)));
    }

    [Fact]
    public void A_rule_that_forbids_the_best_package_binds_and_a_tie_does_not()
    {
        // Without north's reservation (perm, 20) has the same sum of worths, 1.375, as (six, 10): not better.
        var bound = Assert.Single(new Reasons(WorldOf(River(Forbid("no-big-swap", North, Box(Truce, "six", Swap, "20"))))).Binding());
        Assert.Equal("no-big-swap", bound.Id.Value);
        Assert.Equal(0.35 * 0.575, Assert.Single(bound.ValueIfDropped[Choosing.Nash]), 1e-12);
    }

    [Fact]
    public void Three_together_are_a_conflict_with_three_corrections()
    {
        var reasons = new Reasons(WorldOf(River(Forbid("no-six", North, Box(Truce, "six"), RuleKind.RedLine), Forbid("no-perm", South, Box(Truce, "perm")))));
        Assert.Equal(["no-six", "no-perm", "north/reservation"], Assert.Single(reasons.Conflicts).Select(id => id.Value));
        Assert.Equal(
            [("north/reservation", 0, 0, 0.275, 2, "01"), ("no-perm", 0, 1, 0, 1, "21"), ("no-six", 1, 0, 0, 2, "11")],
            reasons.Corrections.Select(o => (Assert.Single(o.Drop).Value, o.RedLines, o.Rules, Math.Round(o.Price, 12), o.Opens, Name(o.Nearest))));
    }

    [Fact]
    public void Practical_rules_that_leave_nothing_are_no_conflict()
    {
        var reasons = new Reasons(WorldOf(River([.. new[] { "none", "six", "perm" }.Select(o => Forbid($"no-{o}", null, Box(Truce, o)))])));
        Assert.False(reasons.PracticalAlone);
        Assert.Empty(reasons.Conflicts);
        Assert.Empty(reasons.Corrections);
    }

    [Theory]
    [InlineData(0.6, true, true, true)]
    [InlineData(0.8, false, true, true)]
    [InlineData(0.95, false, false, true)]
    public void The_zone_is_sure_where_no_value_within_the_intervals_leaves_it(double middle, bool sure, bool point, bool possible)
    {
        var river = River();
        var unsure = WorldOf(river with { Valuations = [river.Valuations[0] with { Reservation = new Amount(middle - 0.1, Math.Min(1, middle + 0.1)) }, river.Valuations[1] with { Reservation = new Amount(0.4, 0.5) }] });
        Assert.Equal((sure, point, possible), (unsure.Zone(Reading.Sure).Count > 0, unsure.Zone().Count > 0, unsure.Zone(Reading.Possible).Count > 0));
    }

    [Fact]
    public void A_weight_is_at_one_of_its_ends_where_a_worth_is_extreme()
    {
        var river = River();
        var weights = new Weights.Given([KeyValuePair.Create(Truce, new Amount(1, 3)), KeyValuePair.Create(Swap, new Amount(1))]);
        var judge = WorldOf(river with { Valuations = [river.Valuations[0] with { Weights = weights }] }).JudgeOf(North)!;
        var x = new Package([1, 2]);
        Assert.Equal((0.5, 0.75, 2.0 / 3), (judge.Least(x), judge.Greatest(x), judge.Worth(x)));
    }

    [Theory]
    [InlineData("all", true, true)]        // the unreachable one's consent is assumed
    [InlineData("majority", true, false)]  // one of two is not more than half
    [InlineData("quota", true, true)]
    [InlineData("quota", false, false)]
    public void Ratifiers_agree_by_their_number(string ratification, bool councilAgrees, bool agrees)
    {
        var river = River();
        var south = river.Parties[1] with
        {
            Ratification = ratification switch { "majority" => new Ratification.Majority(), "quota" => new Ratification.Quota(1), _ => new Ratification.All() },
            Ratifiers = [new Ratifier { Id = new("south/council"), Name = "council" }, new Ratifier { Id = new("south/exile"), Name = "exile", Reachable = false }],
        };
        Rule[] rules = [Forbid("exile-no-six", new ActorId("south/exile"), Box(Truce, "six")), .. councilAgrees ? Array.Empty<Rule>() : [Forbid("council-no-six", new ActorId("south/council"), Box(Truce, "six"))]];
        var world = WorldOf(river with { Parties = [river.Parties[0], south], Rules = [.. rules] });
        Assert.Equal(agrees, world.Feasible(new Package([1, 2])));
    }

    [Fact]
    public void The_best_order_splits_the_swap_around_the_withdrawal()
    {
        Obligation Deed(string id, ActorId by, ActorId to, int steps, double cost, double value) =>
            new() { Id = new EntryId(id), Name = id, By = by, To = to, Steps = steps, Cost = new Amount(cost), Value = new Amount(value) };
        var world = WorldOf(River() with { Obligations = [Deed("pull-back", North, South, 1, 0.1, 0.15), Deed("hand-over", South, North, 2, 0.2, 0.3)] });
        var best = new Orders(world).Best();
        Assert.Equal(["hand-over", "pull-back", "hand-over"], best.Steps.Select(o => o.Id.Value));
        Assert.Equal([0, 0.1], best.Greatest.Select(t => Math.Round(t, 12)));
        Assert.Equal(2, best.Changes);
        Assert.False(best.SelfEnforcing);
    }

    [Fact]
    public void Positions_give_the_gap_the_movement_and_what_a_package_asks()
    {
        Position Says(ActorId party, int day, string wants, string[] accepts, bool refusesRest = false, Said said = Said.Public) => new()
        {
            Party = party,
            Date = new DateSpan(new DateOnly(2031, 3, day)),
            Issue = Truce,
            Said = said,
            Wants = new OptionId(wants),
            Accepts = [.. accepts.Select(a => new OptionId(a))],
            RefusesRest = refusesRest,
        };
        var world = WorldOf(River() with
        {
            Positions =
            [
                Says(North, 1, "six", [], refusesRest: true), Says(North, 3, "six", ["none"]), Says(South, 2, "perm", [], refusesRest: true),
                Says(South, 4, "perm", ["six"], said: Said.Private), Says(North, 11, "perm", []),
            ],
        });
        var truce = world.Whole.Issues[0];
        Assert.Equal("gap", Gaps.Status(InForce.Of(world.Whole, new DateOnly(2031, 3, 2)), truce, known: true));
        Assert.Equal("open", Gaps.Status(world.Stands, truce, known: false));
        Assert.Equal("overlap", Gaps.Status(world.Stands, truce, known: true));
        Assert.Equal("unknown", Gaps.Status(world.Stands, world.Whole.Issues[1], known: true));
        var step = Assert.Single(Steps.Of(world));
        Assert.Equal(("softened", "silent"), (step.Kind, step.Class[South]));
        Assert.Equal([1 + 1, 0 + 1], new[] { North, South }.Select(p => Stances.Asked(world.Stands, p, new Package([2, 0]))));
        Assert.Equal([0 + 1, 1 + 1], new[] { North, South }.Select(p => Stances.Asked(world.Stands, p, new Package([0, 0]))));
    }
}
