using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Analysis;

public sealed class SequencingTests
{
    [Theory]
    [InlineData(1, 2000, 5, 64)]
    [InlineData(2, 400, 6, 4)]
    [InlineData(3, 50, 7, 2)]
    public void The_best_sequence_is_that_of_trying_every_order(int seed, int cases, int mostSteps, int wordSize)
    {
        var random = new Random(seed);
        for (var n = 0; n < cases; n++)
        {
            var standing = SequenceCases.Random(random, mostSteps);
            int? option = random.Next(3) is var o and < 2 ? o : null;
            var answer = Sequencing.Of(standing, option is { } at ? new Package([at]) : null, Work.Unlimited(), wordSize);
            var (inForce, best) = EveryOrder.Of(standing.Case, option switch { 0 => "none", 1 => "long", _ => null });

            var steps = string.Join(' ', answer.Steps.Select(s => s.Obligation));
            Assert.Equal((n, string.Join(' ', best.Order.Select(i => inForce[i].Id))), (n, steps));
            Assert.True(answer.Proven);
            Assert.Null(answer.Bound);
            Assert.Equal(best.Changes, answer.Changes);
            Assert.Equal(best.Peaks.Max() <= 1e-9, answer.SelfEnforcing);
            for (var p = 0; p < best.Peaks.Length; p++)
            {
                Assert.Equal(best.Peaks[p], answer.GreatestTemptation[p], 1e-12);
                Assert.Equal(Math.Max(0, best.Peaks[p]), answer.GuaranteeNeeded[p], 1e-12);
            }
        }
    }

    [Fact]
    public void Temptation_is_what_stopping_saves_less_what_it_forgoes()
    {
        var standing = SequenceCases.Standing(2,
        [
            SequenceCases.Obligation("first-swap", 1, 0, 0.2, 0.3) with { Steps = 3, After = [new("pull-back")] },
            SequenceCases.Obligation("pull-back", 0, 1, 0.10, 0.15),
        ], SequenceCases.Guarantee(0, 0.05));
        var answer = Sequencing.Of(standing, null, Work.Unlimited());
        Assert.Equal(["1 pull-back 1", "2 first-swap 1", "3 first-swap 2", "4 first-swap 3"], answer.Steps.Select(s => $"{s.N} {s.Obligation} {s.Step}"));
        Close([-0.25, 0.05], answer.Start);
        Close([-0.35, 0.20], answer.Steps[0].Temptation);
        Close([-0.25, 0.4 / 3], answer.Steps[1].Temptation);
        Close([-0.05, 0], answer.Steps[3].Temptation);
        Close([-0.05, 0.20], answer.GreatestTemptation);
        Close([0, 0.20], answer.GuaranteeNeeded);
        Assert.False(answer.SelfEnforcing);
        Assert.Equal(1, answer.Changes);
    }

    [Fact]
    public void Obligations_of_another_package_are_not_in_force_and_order_nothing()
    {
        var standing = SequenceCases.Standing(2,
        [
            SequenceCases.Obligation("later", 0, 1, 0.1, 0.2) with { After = [new("never")] },
            SequenceCases.Obligation("never", 1, 0, 0.1, 0.2) with { When = new Box([new BoxSide(new("truce"), [new("long")])]) },
        ], SequenceCases.Guarantee(0, 0.1) with { Id = new EntryId("escrow") }, SequenceCases.Guarantee(1, 0.1));
        var answer = Sequencing.Of(standing, new Package([0]), Work.Unlimited());
        Assert.Equal(["never"], answer.NotInForce.Select(o => o.Value));
        Assert.Equal(["later"], answer.Steps.Select(s => s.Obligation.Value));
        Assert.Equal(["escrow"], answer.Guarantees.Select(g => g.Value));
        Assert.Equal(2, Sequencing.Of(standing, new Package([1]), Work.Unlimited()).Steps.Length);
    }

    [Fact]
    public void Without_obligations_what_is_held_is_the_temptation()
    {
        var answer = Sequencing.Of(SequenceCases.Standing(2, [], SequenceCases.Guarantee(1, 0.3)), null, Work.Unlimited());
        Assert.True(answer is { Proven: true, SelfEnforcing: true, Changes: 0, Bound: null });
        Assert.Empty(answer.Steps);
        Assert.Equal([0.0, -0.3], answer.GreatestTemptation);
    }

    [Fact]
    public void A_guarantee_never_raises_the_greatest_temptation()
    {
        var random = new Random(41);
        for (var n = 0; n < 150; n++)
        {
            var standing = SequenceCases.Random(random, 10);
            var more = standing with { Case = standing.Case with { Guarantees = standing.Case.Guarantees.Add(SequenceCases.Guarantee(random.Next(standing.Case.Parties.Length), random.NextDouble())) } };
            var before = Sequencing.Of(standing, null, Work.Unlimited()).GreatestTemptation.Max();
            Assert.True(Sequencing.Of(more, null, Work.Unlimited()).GreatestTemptation.Max() <= before + 1e-12);
        }
    }

    [Fact]
    public void The_order_of_parties_reorders_the_answer_and_changes_nothing_else()
    {
        var random = new Random(43);
        for (var n = 0; n < 150; n++)
        {
            var standing = SequenceCases.Random(random, 10);
            var turned = standing with { Case = standing.Case with { Parties = [.. standing.Case.Parties.Reverse()] } };
            var (one, other) = (Sequencing.Of(standing, null, Work.Unlimited()), Sequencing.Of(turned, null, Work.Unlimited()));
            Assert.Equal(one.Steps.Select(s => (s.Obligation, s.Step)), other.Steps.Select(s => (s.Obligation, s.Step)));
            Assert.Equal(one.GreatestTemptation, other.GreatestTemptation.Reverse());
        }
    }

    [Fact]
    public void The_size_of_words_changes_the_speed_and_nothing_else()
    {
        var random = new Random(47);
        for (var n = 0; n < 100; n++)
        {
            var standing = SequenceCases.Random(random, 14);
            var wide = Sequencing.Of(standing, null, Work.Unlimited());
            foreach (var size in new[] { 1, 3, 16 })
            {
                var narrow = Sequencing.Of(standing, null, Work.Unlimited(), size);
                Assert.Equal(wide.Steps.Select(s => s.Obligation), narrow.Steps.Select(s => s.Obligation));
            }
        }
    }

    [Fact]
    public void Twenty_four_steps_in_any_order_are_proven()
    {
        var answer = Sequencing.Of(SequenceCases.Exchange(24, 2, seed: 1), null, new Work(100_000_000));
        Assert.True(answer.Proven);
        Assert.Equal(24, answer.Steps.Length);
    }

    [Fact]
    public void At_a_limit_the_answer_is_whole_and_says_how_far_it_may_be_from_the_best()
    {
        for (var seed = 1; seed < 4; seed++)
        {
            var standing = SequenceCases.Exchange(16, 3, seed);
            var proven = Sequencing.Of(standing, null, Work.Unlimited());
            foreach (var limit in new[] { 1, 10_000, 20_000, 40_000 })
            {
                var partial = Sequencing.Of(standing, null, new Work(limit));
                Assert.Equal(16, partial.Steps.Select(s => s.Obligation).Distinct().Count());
                Assert.True(partial.GreatestTemptation.Max() >= proven.GreatestTemptation.Max() - 1e-12);
                Assert.Equal(partial.Proven, partial.Bound is null);
                Assert.True(partial.Bound is null || partial.Bound <= proven.GreatestTemptation.Max() + 1e-12);
                Assert.True(!partial.Proven || partial.Steps.Select(s => s.Obligation).SequenceEqual(proven.Steps.Select(s => s.Obligation)));
                Assert.Equal(partial.Steps.Select(s => s.Obligation), Sequencing.Of(standing, null, new Work(limit)).Steps.Select(s => s.Obligation));
            }
        }
    }

    [Fact]
    public void More_states_than_can_be_held_give_the_best_found_and_a_bound()
    {
        var standing = SequenceCases.Exchange(44, 2, seed: 3);
        var answer = Sequencing.Of(standing, null, new Work(20_000_000));
        Assert.False(answer.Proven);
        Assert.Equal(44, answer.Steps.Select(s => s.Obligation).Distinct().Count());
        Assert.True(answer.Bound <= answer.GreatestTemptation.Max());
    }

    [Fact]
    public void Forty_steps_in_four_phases_are_proven()
    {
        var standing = SequenceCases.Exchange(40, 4, seed: 2);
        var phased = standing.Case.Obligations.Select((o, i) => o with { Phase = 1 + i % 4 });
        var answer = Sequencing.Of(standing with { Case = standing.Case with { Obligations = [.. phased] } }, null, new Work(10_000_000));
        Assert.True(answer.Proven);
        Assert.Equal(answer.Steps.Select(s => s.Phase).Order(), answer.Steps.Select(s => s.Phase));
    }

    [Fact]
    public void Long_chains_are_as_few_states_as_they_are()
    {
        var standing = SequenceCases.Exchange(60, 3, seed: 5);
        var chained = standing.Case.Obligations.Select((o, i) => o with { After = i < 3 ? [] : [new($"o{i - 3}")] });
        Assert.True(Sequencing.Of(standing with { Case = standing.Case with { Obligations = [.. chained] } }, null, new Work(10_000_000)).Proven);
    }

    [Fact]
    public void Cancelling_stops_at_once()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Sequencing.Of(SequenceCases.Exchange(24, 2, 1), null, new Work(long.MaxValue, cancel: source.Token)));
    }

    static void Close(double[] expected, IEnumerable<double> actual) =>
        Assert.Equal(expected.Select(x => Math.Round(x, 12)), actual.Select(x => Math.Round(x + 0.0, 12)));
}
