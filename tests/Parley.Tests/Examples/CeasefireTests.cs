using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Examples;

/// <summary>The stories that docs/guide/ceasefire.md tells.</summary>
public sealed class CeasefireTests
{
    const string May = "2024-05-06", Doha = "2024-08-16", Outline = "2025-08-15";
    static readonly string[] A = ["valuations-a.yaml"], B = ["valuations-b.yaml"];

    static readonly (string, string) HamasMoves =
        ("    forbid: { withdrawal: [none, populated, staged] }", "    forbid: { withdrawal: [none, populated] }");

    static readonly (string, string) IsraelMoves =
        ("    then: { philadelphi: [remain], rafah-crossing: [israeli] }", "    then: { philadelphi: [remain, dated], rafah-crossing: [israeli, supervised] }");

    [Fact]
    public void In_May_2024_two_pairs_of_demands_collide()
    {
        var why = WhyOn(May);
        Assert.Equal([["israel-temporary-only", "hamas-permanent-end"], ["israel-rafah-either-way", "hamas-not-into-rafah"]], Ids(why.Conflicts));
        Assert.Equal(4, why.Corrections.Length);
        Assert.All(why.Corrections, c => Assert.Equal((1, 1), (c.RedLines, c.Rules)));
    }

    [Fact]
    public void In_August_2024_one_pair_of_demands_collides_and_either_opens()
    {
        var why = WhyOn(Doha);
        Assert.Equal([["israel-border-presence", "hamas-complete-withdrawal"]], Ids(why.Conflicts));
        Assert.Equal([["israel-border-presence"], ["hamas-complete-withdrawal"]], Ids([.. why.Corrections.Select(c => c.Drop)]));
    }

    [Fact]
    public void In_August_2025_no_stated_demands_collide() => Assert.True(WhyOn(Outline).Feasible);

    [Fact]
    public void One_line_on_either_side_opens_a_zone()
    {
        Assert.False(Frontier.Of(Example.Case(Example.Ceasefire).On(Doha), Work()).Point);
        Assert.All([HamasMoves, IsraelMoves], line =>
        {
            var bridge = Bridge.Of(Example.Case(Example.Ceasefire, edits: line).On(Doha), new BridgeQuery { Top = 1 }, Work());
            Assert.True(bridge.Feasible);
            Assert.NotEmpty(bridge.Packages);
        });
    }

    [Fact]
    public void Analyst_A_finds_one_line_enough_and_analyst_B_does_not() =>
        Assert.All([HamasMoves, IsraelMoves], line =>
        {
            Assert.True(Frontier.Of(Example.Case(Example.Ceasefire, A, line).On(Doha), Work()).Point);
            Assert.False(Frontier.Of(Example.Case(Example.Ceasefire, B, line).On(Doha), Work()).Point);
        });

    [Fact]
    public void For_analyst_B_both_lines_moving_comes_first()
    {
        var why = Why.Of(Example.Case(Example.Ceasefire, B).On(Doha), 100, Work());
        Assert.Contains(Ids([.. why.Corrections.Select(c => c.Drop)]), drop => drop.SequenceEqual(["israel-border-presence", "hamas-complete-withdrawal"]));
        Assert.True(Frontier.Of(Example.Case(Example.Ceasefire, B, HamasMoves, IsraelMoves).On(Doha), Work()).Point);
    }

    [Fact]
    public void In_August_2025_the_analysts_part_over_the_form()
    {
        Assert.Equal("comprehensive", Form(A));
        Assert.Equal("phased", Form(B));

        static string Form(string[] with)
        {
            var problem = Example.Case(Example.Ceasefire, with).On(Outline);
            var bridge = Bridge.Of(problem, new BridgeQuery { Criteria = [Criterion.Nash], Top = 1 }, Work());
            return bridge.Packages[0].Package.Terms(problem.Standing.Case.Issues).First(t => t.Issue.Value == "negotiation-format").Option.Value;
        }
    }

    [Fact]
    public void Each_analyst_judges_both_sides_with_like_effort() =>
        Assert.All([A, B], with =>
        {
            var valuations = Example.Case(Example.Ceasefire, with).Valuations;
            Assert.Equal(Effort("israel"), Effort("hamas"));

            IEnumerable<string> Effort(string party) => valuations.Where(v => v.Of.Value == party).Select(v =>
            {
                var weights = ((Weights.Given)v.Weights).Of.Select(w => (Issue: w.Key.Value, w.Value.Point)).ToList();
                var widths = v.Values.Values.OfType<OptionValues.Given>().SelectMany(g => g.Of.Values).Select(a => Math.Round(a.High - a.Low, 3));
                return $"{v.Since} {v.Basis} {v.Reservation} {string.Join(' ', weights.Select(w => w.Issue).Order())} {string.Join(' ', weights.Select(w => w.Point).Order())} {string.Join(' ', widths.Order())}";
            });
        });

    [Fact]
    public void Of_two_analysts_merged_in_the_later_stands()
    {
        Assert.Equal(Ideal(B), Ideal([.. A, .. B]));
        Assert.Equal(Ideal(A), Ideal([.. B, .. A]));

        static IEnumerable<double>? Ideal(string[] with) => Frontier.Of(Example.Case(Example.Ceasefire, with).On(Outline), Work()).Ideal;
    }

    [Fact]
    public void The_draft_is_refused_to_either_side_because_of_the_other_ones_confidence()
    {
        Assert.Equal("a2 c-hamas-on-proposal", Refused("israel"));
        Assert.Equal("a3 c-israel-on-proposal", Refused("hamas"));

        static string Refused(string reader)
        {
            var whole = Example.Case(Example.Ceasefire);
            var draft = whole.Proposals.First(p => p.Id.Value == "weekend-draft");
            var answer = Clearance.Of(whole, whole.AsOf, draft.Id, new ActorId(reader), Work());
            return string.Join(", ", answer.Refused.Select(r => $"{draft.Articles[r.Article!.Value].Id} {r.Confidence!.Id}"));
        }
    }

    static WhyAnswer WhyOn(string day) => Why.Of(Example.Case(Example.Ceasefire).On(day), 100, Work());

    static Work Work() => new(10_000_000);

    static IEnumerable<IEnumerable<string>> Ids(IReadOnlyList<System.Collections.Immutable.ImmutableArray<EntryId>> sets) =>
        sets.Select(s => s.Select(i => i.Value));
}
