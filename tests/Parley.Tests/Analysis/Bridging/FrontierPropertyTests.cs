using System.Numerics;
using Parley.Analysis;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>The zone and its frontier against the brute force.</summary>
public sealed class FrontierPropertyTests
{
    [Fact]
    public void The_frontier_is_that_of_the_brute_force() => Seeds.All(0, 500, Agrees);

    internal static void Agrees(Sample c)
    {
        var answer = Frontier.Of(c.Problem, Work.Unlimited());
        var zone = new Choosing(c.World);
        Assert.True(answer.Complete);
        Assert.Equal(c.World.Valued, answer.Valued);
        Assert.Equal(c.World.Packages.Count, answer.Packages);
        Assert.Equal((BigInteger?)zone.Zone.Count, answer.Feasible ?? zone.Zone.Count);
        Assert.Equal(
            (c.World.Zone(Reading.Sure).Count > 0, zone.Zone.Count > 0, c.World.Zone(Reading.Possible).Count > 0),
            (answer.Sure, answer.Point, answer.Possible));
        Close.Check("ideal", c.World.Valued.IsEmpty ? null : zone.Ideal, answer.Ideal);
        Close.Check("reservation", c.World.Valued.Select(c.World.ReservationOf), answer.Reservation);
        Assert.Equal(c.World.Valued.IsEmpty, answer.Efficient is null);
        if (answer.Efficient is { } efficient)
        {
            var points = Pareto.Frontier(zone.Zone);
            Assert.Equal(
                points.Select(p => (string.Concat(p.First.Options), p.Count)),
                efficient.Select(p => (string.Concat(p.First.Options), (int)p.Count)));
            Assert.All(points.Zip(efficient), p => Close.Check("worth", p.First.Worth, p.Second.Worth));
            Assert.All(efficient, p => Close.Check("gain", p.Worth.Zip(answer.Reservation, (worth, reservation) => worth - reservation), p.Gain));
        }
    }
}
