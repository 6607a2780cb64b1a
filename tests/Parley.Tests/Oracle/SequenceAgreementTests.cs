using Parley.Analysis;
using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>The order of obligations against trying every order.</summary>
public sealed class SequenceAgreementTests
{
    [Fact]
    public void The_order_is_the_best_of_all_orders() => Seeds.All(30_000, 300, c =>
    {
        var orders = new Orders(c.World);
        var best = orders.Best();
        var answer = Sequencing.Of(c.Standing, orders.Package, Work.Unlimited());
        Assert.Equal(
            string.Join(' ', best.Steps.Select(o => o.Id)),
            string.Join(' ', answer.Steps.Select(s => s.Obligation)));
        Assert.Equal(orders.NotInForce.Select(o => o.Id), answer.NotInForce);
        Assert.Equal((best.SelfEnforcing, best.Changes, true, null), (answer.SelfEnforcing, answer.Changes, answer.Proven, answer.Bound));
        Close.Check("greatest", best.Greatest, answer.GreatestTemptation);
        Close.Check("needed", best.Greatest.Select(t => Math.Max(0, t)), answer.GuaranteeNeeded);
        Close.Check("start", c.Whole.Parties.Select(p => orders.Temptation(p.Id, best.Steps)), answer.Start);
        Assert.All(answer.Steps, s => Close.Check($"after {s.N}", c.Whole.Parties.Select(p => orders.Temptation(p.Id, best.Steps[s.N..])), s.Temptation));
    });
}
