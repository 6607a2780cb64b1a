using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;
using Xunit;
using static Parley.Tests.River;

namespace Parley.Tests;

public sealed class MovementTests
{
    [Fact]
    public void Accepting_more_softens_even_where_more_is_refused() =>
        Assert.Equal(StepKind.Softened, Kind(Wants(North, 1, null, ["none"]), Wants(North, 2, null, ["none", "weeks"], ["permanent"])));

    [Fact]
    public void Refusing_less_softens() => Assert.Equal(StepKind.Softened, Kind(Wants(North, 1, "none", rest: true), Wants(North, 2, "none", refuses: ["weeks"])));

    [Fact]
    public void Accepting_less_or_refusing_more_hardens()
    {
        Assert.Equal(StepKind.Hardened, Kind(Wants(North, 1, null, ["none", "weeks"], ["permanent"]), Wants(North, 2, null, ["none"])));
        Assert.Equal(StepKind.Hardened, Kind(Wants(North, 1, "none"), Wants(North, 2, "none", rest: true)));
    }

    [Fact]
    public void The_same_again_is_repeated_however_it_is_written() =>
        Assert.Equal(StepKind.Repeated, Kind(Wants(North, 1, "none", rest: true), Wants(North, 2, "none", ["none"], ["permanent", "weeks", "renewable"])));

    [Fact]
    public void Anything_else_is_shifted()
    {
        Assert.Equal(StepKind.Shifted, Kind(Wants(North, 1, "none"), Wants(North, 2, "weeks")));
        Assert.Equal(StepKind.Shifted, Kind(Wants(North, 1, "none", ["weeks"]), Wants(North, 2, "weeks", ["none"])));
        Assert.Equal(StepKind.Shifted, Kind(Wants(North, 1, null, refuses: ["none"]), Wants(North, 2, null, refuses: ["weeks"])));
    }

    [Fact]
    public void A_step_goes_to_the_next_of_the_same_kind_and_is_dated_by_the_ends_of_spans()
    {
        var span = new DateSpan(Day(2), Day(4));
        var steps = Steps(Wants(North, 1, "none"), Wants(North, 3, "weeks", said: Model.Said.Private), Wants(North, 2, "weeks") with { Date = span, Sources = [new(new("r1"))] });
        var step = Assert.Single(steps);
        Assert.Equal((Model.Said.Public, Day(1), Day(4)), (step.Said, step.From, step.To));
        Assert.Equal("r1", step.After.Sources[0].Report.Value);
    }

    [Fact]
    public void Steps_are_by_party_and_issue_the_earliest_first()
    {
        var steps = Steps(
            Wants(South, 1, "none"), Wants(South, 2, "weeks"), Wants(North, 5, "weeks"), Wants(North, 4, "none"), Wants(North, 9, "none"),
            Wants(North, 1, "0", issue: Detainees), Wants(North, 2, "10", issue: Detainees));
        Assert.Equal([("north", "truce", Day(4)), ("north", "truce", Day(5)), ("north", "detainees", Day(1)), ("south", "truce", Day(1))],
            steps.Select(s => (s.Party.Value, s.Issue.Value, s.From)));
    }

    // North ranks the truce by `north`, South by `south`; North moves from none to weeks.
    [Theory]
    [InlineData("none weeks", "none weeks", StepClass.Unfortunate)]
    [InlineData("none weeks", "weeks none", StepClass.Concession)]
    [InlineData("none weeks", "", StepClass.Concession)]
    [InlineData("weeks none", "weeks none", StepClass.Fortunate)]
    [InlineData("weeks none", "none weeks", StepClass.Selfish)]
    [InlineData("weeks none", "", StepClass.Selfish)]
    [InlineData("", "weeks none", StepClass.Nice)]
    [InlineData("", "none weeks", StepClass.Unfortunate)]
    [InlineData("", "", StepClass.Silent)]
    public void A_step_is_classed_by_what_it_changes_for_either(string north, string south, StepClass expected)
    {
        var whole = Empty with
        {
            Positions = [Wants(North, 1, "none"), Wants(North, 2, "weeks")],
            Valuations = [Valued(North, north), Valued(South, south)],
        };
        var (toward, step) = Assert.Single(Assert.Single(Movement.Of(whole.ForTeam()).Steps).Class);
        Assert.Equal((South, expected), (toward, step!.Value));
    }

    [Fact]
    public void A_step_has_no_class_toward_an_unvalued_party_or_without_wants()
    {
        var whole = Empty with { Positions = [Wants(North, 1, "none"), Wants(North, 2, "weeks")], Valuations = [Valued(North, "none weeks")] };
        var movement = Movement.Of(whole.ForTeam());
        Assert.Null(movement.Steps[0].Class[0].Value);
        Assert.Equal([South], movement.Unvalued);
        var silent = whole with { Valuations = [.. whole.Valuations, Valued(South, "")], Positions = [Wants(North, 1, null, ["none"]), whole.Positions[1]] };
        Assert.Null(Movement.Of(silent.ForTeam()).Steps[0].Class[0].Value);
    }

    [Fact]
    public void Rules_come_and_go_as_conditions()
    {
        var whole = Empty with
        {
            Rules =
            [
                Forbids("always", North, "none"), Forbids("later", North, "none") with { Since = Day(11) },
                Forbids("new", South, "none") with { Since = Day(5) }, Forbids("gone", null, "none") with { Since = Day(2), Until = Day(9) },
            ],
        };
        var movement = Movement.Of(whole.ForTeam());
        Assert.Equal(["gone", "new"], movement.NewConditions.Select(r => r.Id.Value));
        Assert.Equal(["gone"], movement.DroppedConditions.Select(r => r.Id.Value));
        Assert.Empty(Movement.Of(whole.ForTeam(9)).DroppedConditions);
    }

    /// <summary>Values of 1 and 0 for the two options named, best first; of 0.5 for all without names.</summary>
    static Valuation Valued(ActorId of, string ranked)
    {
        var names = ranked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var values = Empty.Issues[0].Options.ToDictionary(o => o.Id, o => new Amount(names.Length == 0 ? 0.5 : names[0] == o.Id.Value ? 1 : 0));
        var valuation = Ranks(of, [], ["0", "10", "20"]);
        return valuation with { Values = valuation.Values.SetItem(Truce, new OptionValues.Given(values.ToImmutableDictionary())) };
    }

    static StepKind Kind(Position before, Position after) => Assert.Single(Steps(before, after)).Kind;

    static PositionStep[] Steps(params Position[] positions) => [.. Movement.Of((Empty with { Positions = [.. positions] }).ForTeam()).Steps];
}
