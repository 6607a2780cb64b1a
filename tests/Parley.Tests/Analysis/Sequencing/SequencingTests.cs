using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Analysis;

public sealed class SequencingTests
{
    [Theory]
    [InlineData(1, 3000, 5, 64)]
    [InlineData(2, 600, 6, 4)]
    [InlineData(3, 100, 7, 2)]
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
}
