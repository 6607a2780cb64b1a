using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Analysis;

public sealed class AcceptanceTests
{
    const int Samples = 20_000;
    static readonly Package First = new([0, 0, 0]);
    static readonly Package Second = new([1, 0, 0]);

    [Fact]
    public void One_interval_gives_the_share_of_it_that_suffices()
    {
        var standing = BeliefCases.Standing([BeliefCases.Party("north"), BeliefCases.Party("south")],
        [
            BeliefCases.OneIssue("north", new Amount(0.2, 0.6), new Amount(0.3), new Amount(0.5), new Amount(0)),
            BeliefCases.OneIssue("south", new Amount(0.5), new Amount(0.4, 0.8), new Amount(0.1, 0.4), new Amount(0)),
        ]);
        var answer = Acceptance.Of(standing, First, Samples, 1);
        Near(0.25, answer.Parties[0]);
        Near(0.75, answer.Parties[1]);
        Near(0.25 * 0.75, answer.All);
        Assert.Equal(Math.Sqrt(answer.All * (1 - answer.All) / Samples), answer.StandardError);
        Assert.Equal((Samples, 1UL), (answer.Samples, answer.Seed));
        Near(0.75, Acceptance.Of(standing, Second, Samples, 1).Parties[0]);
        Assert.Equal(0, Acceptance.Of(standing, Second, Samples, 1).Parties[1]);
    }

    [Fact]
    public void A_weight_interval_is_drawn_before_weights_are_normalised()
    {
        // Worth w/(w + 1) of a weight w from 0 to 1 reaches 1/3 where w is at least 1/2.
        var valuation = BeliefCases.OneIssue("north", new Amount(1 / 3.0), new Amount(1), new Amount(0), new Amount(0)) with
        {
            Weights = new Weights.Given([new(BeliefCases.Issues[0].Id, new Amount(0, 1)), new(BeliefCases.Issues[1].Id, new Amount(1))]),
        };
        valuation = valuation with { Values = valuation.Values.Add(BeliefCases.Issues[1].Id, BeliefCases.Given(BeliefCases.Issues[1], [new Amount(0), new Amount(0), new Amount(0)])) };
        Near(0.5, Acceptance.Of(BeliefCases.Standing([BeliefCases.Party("north")], [valuation]), First, Samples, 7).All);
    }

    [Fact]
    public void An_interval_is_drawn_once_a_draw()
    {
        // The one weight is both factor and sum: were it drawn twice, the worth would not always be 1.
        var valuation = BeliefCases.OneIssue("north", new Amount(1), new Amount(1), new Amount(0), new Amount(0)) with
        {
            Weights = new Weights.Given([new(BeliefCases.Issues[0].Id, new Amount(0.2, 0.8))]),
        };
        Assert.Equal(1, Acceptance.Of(BeliefCases.Standing([BeliefCases.Party("north")], [valuation]), First, Samples, 7).All);
    }

    [Fact]
    public void A_shift_of_the_reservation_widens_its_interval()
    {
        var standing = BeliefCases.Standing([BeliefCases.Party("north")],
            [BeliefCases.OneIssue("north", new Amount(0.2), new Amount(0.3), new Amount(0), new Amount(0))],
            events: [new Event { Happened = true, Date = new DateSpan(new DateOnly(2031, 3, 1)), Shifts = [new(new ActorId("north"), new Amount(0, 0.4))] }]);
        Near(0.25, Acceptance.Of(standing, First, Samples, 3).All);
    }

    [Fact]
    public void A_bonus_is_drawn_where_it_matches()
    {
        var valuation = BeliefCases.OneIssue("north", new Amount(0.5), new Amount(0.5), new Amount(0.5), new Amount(0)) with
        {
            Bonuses = [new Bonus { When = BeliefCases.Box(0, 0), Worth = new Amount(-0.1, 0.3) }],
        };
        var standing = BeliefCases.Standing([BeliefCases.Party("north")], [valuation]);
        Near(0.75, Acceptance.Of(standing, First, Samples, 5).All);
        Assert.Equal(1, Acceptance.Of(standing, Second, Samples, 5).All);
    }

    [Theory]
    [InlineData("all", 0.5 * 0.25)]
    [InlineData("majority", 0.5 * 0.25)]
    [InlineData("quota", 0.5 + 0.25 - 0.5 * 0.25)]
    public void Ratifiers_count_as_the_party_says_and_one_out_of_reach_as_the_format_says(string ratification, double share)
    {
        Ratification how = ratification switch { "all" => new Ratification.All(), "majority" => new Ratification.Majority(), _ => new Ratification.Quota(1) };
        var standing = BeliefCases.Standing([BeliefCases.Party("south", how, "council", "camp", "exile!")],
        [
            BeliefCases.OneIssue("south/council", new Amount(0, 1), new Amount(0.5), new Amount(0), new Amount(0)),
            BeliefCases.OneIssue("south/camp", new Amount(0, 1), new Amount(0.25), new Amount(0), new Amount(0)),
            BeliefCases.OneIssue("south/exile", new Amount(1), new Amount(0), new Amount(0), new Amount(0)),
        ], [BeliefCases.Forbid("never", "south/exile", 0, 0)]);
        Near(share, Acceptance.Of(standing, First, Samples, 11).All);
    }

    [Fact]
    public void Without_intervals_a_party_accepts_always_or_never()
    {
        var random = new Random(5);
        for (var n = 0; n < 200; n++)
        {
            var parties = new[] { BeliefCases.Party("north", new Ratification.Quota(1), "a", "b"), BeliefCases.Party("south"), BeliefCases.Party("east") };
            var valuations = new[] { "north", "north/b", "south" }.Select(id => Pointed(BeliefCases.RandomValuation(random, new ActorId(id))));
            var standing = BeliefCases.Standing(parties, valuations, [BeliefCases.Forbid("r", "east", 1, 2), BeliefCases.Forbid("a", "north/a", 0, 0)]);
            var package = new Package([random.Next(3), random.Next(3), random.Next(3)]);
            var answer = Acceptance.Of(standing, package, 100, 1);
            Assert.All(answer.Parties, s => Assert.True(s is 0 or 1));
            Assert.Equal(Problem.Compile(standing).IsFeasible([.. package.Options]) ? 1 : 0, answer.All);
        }
    }

    [Fact]
    public void A_naive_sampler_with_draws_of_its_own_agrees()
    {
        var random = new Random(17);
        for (var n = 0; n < 20; n++)
        {
            var valuations = new[] { "north", "north/a", "north/b", "south" }.Select(id => BeliefCases.RandomValuation(random, new ActorId(id))).ToArray();
            Ratification how = random.Next(3) switch { 0 => new Ratification.All(), 1 => new Ratification.Majority(), _ => new Ratification.Quota(1) };
            var standing = BeliefCases.Standing([BeliefCases.Party("north", how, "a", "b"), BeliefCases.Party("south")], valuations, [BeliefCases.Forbid("r", "north/b", 0, 1)]);
            var package = new Package([random.Next(3), random.Next(3), random.Next(3)]);
            var answer = Acceptance.Of(standing, package, Samples, (ulong)n);
            var naive = NaiveAcceptance.Of(standing.Case, package, Samples, random);
            for (var p = 0; p < 2; p++)
            {
                Assert.Equal(naive.Parties[p], answer.Parties[p], 4.5 * Math.Sqrt(0.5 / Samples));
            }

            Assert.Equal(naive.All, answer.All, 4.5 * Math.Sqrt(0.5 / Samples));
        }
    }

    [Fact]
    public void Threads_and_other_packages_change_nothing()
    {
        var random = new Random(23);
        var standing = BeliefCases.Standing([BeliefCases.Party("north"), BeliefCases.Party("south")],
            new[] { "north", "south" }.Select(id => BeliefCases.RandomValuation(random, new ActorId(id))));
        var problem = Problem.Compile(standing);
        Package[] packages = [.. Enumerable.Range(0, 27).Select(i => new Package([i / 9, i / 3 % 3, i % 3]))];
        var one = Acceptance.Of(problem, packages, 12_345, 99, cancel: TestContext.Current.CancellationToken);
        var many = Acceptance.Of(problem, packages, 12_345, 99, 8, TestContext.Current.CancellationToken);
        for (var x = 0; x < packages.Length; x++)
        {
            var alone = Acceptance.Of(standing, packages[x], 12_345, 99);
            Assert.Equal(one[x].Parties, many[x].Parties);
            Assert.Equal(one[x].Parties, alone.Parties);
            Assert.Equal((one[x].All, one[x].All), (many[x].All, alone.All));
        }

        Assert.NotEqual(one.Select(a => a.All), Acceptance.Of(problem, packages, 12_345, 100, cancel: TestContext.Current.CancellationToken).Select(a => a.All));
    }

    [Fact]
    public void Packages_share_their_draws()
    {
        // Worth of the second is that of the first less a tenth in every draw, so it is never accepted where the first is not.
        var standing = BeliefCases.Standing([BeliefCases.Party("north"), BeliefCases.Party("south")],
        [
            BeliefCases.OneIssue("north", new Amount(0, 1), new Amount(0.5), new Amount(0.4), new Amount(0)),
            BeliefCases.OneIssue("south", new Amount(0, 1), new Amount(0.4), new Amount(0.5), new Amount(0)),
        ]);
        var both = Acceptance.Of(Problem.Compile(standing), [First, Second], 1_000, 4, cancel: TestContext.Current.CancellationToken);
        var u = new[] { 0.5, 0.4 }.Select(worth => Enumerable.Range(0, 1_000).Count(d => Draws.Unit(Draws.Stream(4, 0), d) <= worth) / 1_000.0);
        Assert.Equal(u, [both[0].Parties[0], both[1].Parties[0]]);
    }

    [Fact]
    public void The_draws_of_a_seed_are_fixed_for_good()
    {
        // Worked out apart, from the published constants of SplitMix64.
        Assert.Equal(0.5486790021075074, Draws.Unit(Draws.Stream(1, 0), 0));
        Assert.Equal(0.14020356444850401, Draws.Unit(Draws.Stream(7, 3), 41));
    }

    [Fact]
    public void Draws_are_spread_evenly_and_streams_are_not_alike()
    {
        const int count = 100_000;
        for (var stream = 0; stream < 5; stream++)
        {
            var (mine, next) = (Draws.Stream(1, stream), Draws.Stream(1, stream + 1));
            double sum = 0, product = 0;
            for (var d = 0; d < count; d++)
            {
                sum += Draws.Unit(mine, d);
                product += (Draws.Unit(mine, d) - 0.5) * (Draws.Unit(next, d) - 0.5);
            }

            Assert.Equal(0.5, sum / count, 4.5 * Math.Sqrt(1 / 12.0 / count));
            Assert.Equal(0, product / count, 4.5 / 12 / Math.Sqrt(count));
        }
    }

    static Valuation Pointed(Valuation v) => v with
    {
        Reservation = new Amount(v.Reservation.Point),
        Weights = v.Weights is Weights.Given given ? new Weights.Given([.. given.Of.Select(w => KeyValuePair.Create(w.Key, new Amount(w.Value.Point)))]) : v.Weights,
        Values = v.Values.ToDictionary(i => i.Key, i => Pointed(i.Value)).ToImmutable(),
        Bonuses = [.. v.Bonuses.Select(b => b with { Worth = new Amount(b.Worth.Point) })],
    };

    static OptionValues Pointed(OptionValues values) =>
        values is OptionValues.Given given ? new OptionValues.Given(given.Of.ToDictionary(o => o.Key, o => new Amount(o.Value.Point)).ToImmutable()) : values;

    static void Near(double expected, double share) => Assert.Equal(expected, share, 4.5 * Math.Sqrt(expected * (1 - expected) / Samples));
}

file static class Immutably
{
    public static System.Collections.Immutable.ImmutableDictionary<TKey, TValue> ToImmutable<TKey, TValue>(this Dictionary<TKey, TValue> of)
        where TKey : notnull => System.Collections.Immutable.ImmutableDictionary.ToImmutableDictionary(of);
}
