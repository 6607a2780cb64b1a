using Parley.Analysis;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>What cannot get worse when less is demanded.</summary>
public sealed class MonotonicityPropertyTests
{
    [Fact]
    public void Dropping_a_rule_never_shrinks_the_zone() => Seeds.All(6000, 80, c =>
    {
        var before = Frontier.Of(c.Problem, Work.Unlimited());
        foreach (var rule in c.World.Stands.Rules)
        {
            var less = c.Whole with { Rules = c.Whole.Rules.Remove(rule) };
            var after = Frontier.Of(Problem.Compile(Standing.Of(less, c.Whole.AsOf, new Reader.Team())), Work.Unlimited());
            Assert.True(after.Feasible >= before.Feasible, $"without {rule.Id} {after.Feasible} of {before.Feasible}");
            Assert.True(before.Sure != true || after.Sure == true);
            Assert.True(before.Possible != true || after.Possible == true);
            Assert.True(before.Ideal is not { } ideal || ideal.Zip(after.Ideal!.Value).All(i => i.Second >= i.First - 1e-12), $"without {rule.Id} an ideal falls");
        }
    });

    [Fact]
    public void A_criterion_never_gets_worse_when_a_member_of_C_is_dropped() => Seeds.All(6200, 80, c =>
    {
        // Values measured from what the drop leaves unchanged: normalised gains are not, as ideals rise.
        var best = Bridge.Of(c.Problem, new BridgeQuery { Top = 1, Samples = 1 }, Work.Unlimited()).Criteria;
        foreach (var binding in Why.Of(c.Problem, 1, Work.Unlimited()).Binding)
        {
            foreach (var (criterion, dropped) in binding.ValueIfDropped.Where(v => v.Key is Criterion.Nash or Criterion.Utilitarian))
            {
                Assert.True(dropped[0] >= best.Single(b => b.Criterion == criterion).Value!.Value[0] - 1e-12, $"{binding.Id} {criterion}");
            }
        }
    });

    [Fact]
    public void A_correction_opens_a_zone_and_no_part_of_it_does() => Seeds.All(6400, 80, c =>
    {
        foreach (var correction in Why.Of(c.Problem, 100, Work.Unlimited()).Corrections)
        {
            var dropped = c.World.Members.Where(e => correction.Drop.Contains(e.Id)).ToList();
            Assert.Equal(correction.Opens, c.World.Packages.Count(x => c.World.MeetsPractical(x) && Open(c.World, x, dropped)));
            Assert.All(dropped, kept => Assert.DoesNotContain(c.World.Packages, x => c.World.MeetsPractical(x) && Open(c.World, x, [.. dropped.Where(e => e != kept)])));
        }
    });

    static bool Open(World world, Parley.Model.Package x, List<Member> dropped) =>
        world.Stands.Parties.All(p => world.SaysYes(p, e => dropped.Contains(e) || world.Meets(e, x)));
}
