using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>Conflicts, corrections and what binds against the brute force.</summary>
public sealed class WhyPropertyTests
{
    const int All = 10_000;

    [Fact]
    public void The_reasons_are_those_of_the_brute_force() => Seeds.All(0, 500, Agrees);

    [Fact]
    public void Fewer_reasons_than_there_are_say_so() => Seeds.All(4000, 80, c =>
    {
        var reasons = new Reasons(c.World);
        var answer = Why.Of(c.Problem, 1, Work.Unlimited());
        Assert.Equal(reasons.Conflicts.Count <= 1 && reasons.Corrections.Count <= 1, answer.Complete);
        Assert.Equal((Math.Min(1, reasons.Conflicts.Count), Math.Min(1, reasons.Corrections.Count)), (answer.Conflicts.Length, answer.Corrections.Length));
    });

    internal static void Agrees(Sample c)
    {
        var answer = Why.Of(c.Problem, All, Work.Unlimited());
        var reasons = new Reasons(c.World);
        Assert.True(answer.Complete);
        Assert.Equal(c.World.Valued, answer.Valued);
        Assert.Equal((reasons.Feasible, reasons.PracticalAlone), (answer.Feasible, answer.PracticalAlone));
        Assert.Equal(c.World.CannotRatify, answer.CannotRatify);
        Assert.Equal(reasons.Conflicts.Select(Name), answer.Conflicts.Select(k => Name(k)));
        SameCorrections(reasons.Corrections, answer);
        SameBinding(c.World, reasons.Binding(), answer);
    }

    static void SameCorrections(List<Opening> expected, WhyAnswer answer)
    {
        Assert.Equal(
            expected.Select(o => (Name(o.Drop), o.RedLines, o.Rules, o.Opens, string.Concat(o.Nearest.Options))),
            answer.Corrections.Select((k, i) => (Name(k.Drop), k.RedLines, k.Rules, (int)(k.Opens ?? expected[i].Opens), string.Concat(k.Nearest.Options))));
        Close.Check("price", expected.Select(o => o.Price), answer.Corrections.Select(k => k.Price));
        Assert.All(expected.Zip(answer.Corrections), o => Close.Check("worth", o.First.Worth, o.Second.Worth));
    }

    static void SameBinding(World world, List<Bound> expected, WhyAnswer answer)
    {
        Assert.Equal(expected.Select(b => b.Id), answer.Binding.Select(b => b.Id));
        foreach (var (bound, found) in expected.Zip(answer.Binding))
        {
            Assert.Equal(new Choosing(world).Criteria, found.ValueIfDropped.Select(v => v.Key.ToString().ToLowerInvariant()));
            Assert.All(found.ValueIfDropped, v => Close.Check($"{bound.Id} {v.Key}", bound.ValueIfDropped[v.Key.ToString().ToLowerInvariant()], v.Value));
        }
    }

    static string Name(IEnumerable<EntryId> ids) => string.Join(" + ", ids);
}
