using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

public sealed class BriefComposeTests
{
    static readonly string[] Order = ["cost", "change", "gap", "proposals", "bridges", "sequence", "ahead", "consent", "sources"];

    [Fact]
    public void Sections_come_in_their_order() => Assert.Equal(Order, Sample.Brief("truce.yaml").Sections.Select(s => s.Id));

    [Fact]
    public void Without_a_zone_the_brief_says_why()
    {
        var text = Text(NoZone(complete: true));
        Assert.Contains("No package is acceptable to every side.", text, StringComparison.Ordinal);
        Assert.Contains("The North takes no package with Length of the truce: “Permanent” (red line)", text, StringComparison.Ordinal);
        Assert.Contains("41", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The list is not complete", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_is_said_where_it_was_hit()
    {
        Assert.Contains("The list is not complete", Text(NoZone(complete: false)), StringComparison.Ordinal);
        var input = Sample.Input("truce.yaml");
        var stopped = input with
        {
            Bridge = input.Bridge with { Complete = false, Criteria = [.. input.Bridge.Criteria.Select(c => c with { Proven = false, Bound = 0.9 })] },
            Sequence = input.Sequence! with { Proven = false, Bound = 0.01 },
        };
        Assert.Contains("Not proven to be the best: Nash (no package is above 0.90)", Text(stopped), StringComparison.Ordinal);
        Assert.Contains("No order has a greatest temptation below 0.01", Text(stopped), StringComparison.Ordinal);
        Assert.False(stopped.IsComplete);
        Assert.True(input.IsComplete);
    }

    [Fact]
    public void Not_known_is_not_none()
    {
        var input = Sample.Input("truce.yaml");
        var unknown = input with { Bridge = input.Bridge with { Feasible = null, Criteria = [], Packages = [], Complete = false } };
        Assert.Contains("is not known: the search stopped at its limit", Text(unknown), StringComparison.Ordinal);
        Assert.DoesNotContain("There is no package", Text(unknown), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_later_reports_tell_of_is_not_ahead() =>
        Assert.DoesNotContain("only a later report", Text(Sample.Input("truce.yaml")), StringComparison.Ordinal);

    [Fact]
    public void A_brief_is_for_one_reader_or_for_all()
    {
        Assert.Equal("all", Brief.ReadableBy(Sample.Input("truce.yaml").Standing));
        Assert.Equal("south/council", Brief.ReadableBy(Sample.Input("truce.yaml", "south/council").Standing));
    }

    static BriefInput NoZone(bool complete)
    {
        var input = Sample.Input("truce.yaml");
        ImmutableArray<EntryId> conflict = [new("no-permanent"), new("south/reservation")];
        return input with
        {
            Bridge = input.Bridge with { Feasible = false, Criteria = [], Packages = [] },
            Why = new WhyAnswer
            {
                Valued = input.Bridge.Valued,
                Feasible = false,
                PracticalAlone = true,
                CannotRatify = [],
                Conflicts = [conflict],
                Corrections = [new Correction([conflict[0]], 1, 0, 0, 41, new Package([3, 0, 0]), [0.1, 0.9]), new Correction([conflict[1]], 0, 0, 0.07, null, new Package([1, 0, 0]), [0.8, 0.2])],
                Binding = [],
                Complete = complete,
            },
        };
    }

    static string Text(BriefInput input) => string.Join(' ', BriefText.Render(Brief.Compose(input), 5000).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
