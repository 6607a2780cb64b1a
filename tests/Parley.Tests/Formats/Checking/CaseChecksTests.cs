using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Checking;

public sealed class CaseChecksTests
{
    [Theory]
    [InlineData("rests_on: [c1], because: Told", "rests_on: [c1, c3], because: Told", "positions[3].rests_on", "`c3`, given on 2031-03-06")]
    [InlineData("since: 2031-02-01\n      rests_on: []", "since: 2031-02-01\n      rests_on: [c1]", "valuations.upper[1].rests_on", "`c1`, given on 2031-02-18")]
    [InlineData("date: 2031-03-06, what", "date: 2031-03-04, what", "conveyed[0].confidence", "`c2`, given on 2031-03-05")]
    [InlineData("confidence: c2, answered", "confidence: c1, answered", "conveyed[0].confidence", "`c1`, which is told to nobody")]
    [InlineData("may_tell: [upper]", "may_tell: [abbey]", "conveyed[0].confidence", "`c2`, which may be told to abbey until 2031-03-15")]
    [InlineData("date: 2031-03-06, what", "date: 2031-03-16, what", "conveyed[0].confidence", "`c2`, which may be told to upper until 2031-03-15")]
    [InlineData("forbid: { gates: [abbey] }", "forbid: { gates: [abbey, joint] }", "rules[0]", "`joint` of `gates`, which it accepts")]
    [InlineData("forbid: { gates: [abbey] }", "forbid: { gates: upper }", "rules[0]", "`upper` of `gates`, which it wants")]
    [InlineData("forbid: { gates: [abbey] }", "if: { gates: [joint, upper] }, then: { gates: abbey }", "rules[0]", "broken by all that it accepts")]
    [InlineData("by: practical, at_most: 50, of: { water:", "by: lower, at_most: 25, of: { water:", "rules[3]", "broken by all that it accepts")]
    [InlineData("refuses: [abbey]", "refuses: [joint]", "positions[1].refuses", "`joint`")]
    [InlineData("until: 2031-12-31", "until: 2031-01-31", "rules[1].until", "2031-01-31")]
    [InlineData("cost: 0.2, value: [0.2, 0.3]", "cost: 0.9, value: [0.2, 0.3]", "obligations.first-toll.cost", "a cost of 0.9 against a value of 0.15 in all")]
    [InlineData("cost: 0.2, value: [0.2, 0.3]", "cost: 0.1, value: 1.3", "obligations.first-toll.value", "a value of 1.3 in all")]
    [InlineData("date: 2031-03-08, for", "date: 2031-02-17, for", "proposals.spring.decisions[0].confidences", "`c1`, given on 2031-02-18")]
    [InlineData("rests_on: [c2] }\n", "rests_on: [c2] }\n          - { text: So be it., rests_on: [c3] }\n", "proposals.spring.articles[0].alternatives[2].rests_on", "`c3`, given on 2031-03-06")]
    [InlineData("date: 2031-03-09, state: verified,", "date: 2031-03-05, state: verified, rests_on: [c3],", "obligations.return-carts.progress[1].rests_on", "`c3`, given on 2031-03-06")]
    [InlineData("agreed: [lower, upper]", "agreed: [lower, upper, lower/guild]", "lists.carts.entries[0].veto", "`lower/guild`")]
    public void What_is_allowed_and_odd_is_warned_of(string old, string changed, string path, string found)
    {
        var yaml = Samples.River.Replace("gates: [joint, abbey] } }", "gates: [joint, abbey, upper] } }", StringComparison.Ordinal);
        var before = Warnings(yaml);
        var added = Warnings(yaml.Replace(old, changed, StringComparison.Ordinal)).Except(before).ToList();
        Assert.Contains(added, w => w.Path == path && w.Found.Contains(found, StringComparison.Ordinal) && w.Line > 1 && w.File == "case.yaml");
        Assert.DoesNotContain(before, w => w.Path == path && w.Found.Contains(found, StringComparison.Ordinal));
    }

    [Fact]
    public void Options_that_nobody_mentions_are_warned_of()
    {
        var yaml = Samples.River.Replace("terms: { gates: upper, water: 20 }", "terms: { gates: upper }", StringComparison.Ordinal)
            .Replace("of: { water: { 10: 10, 20: 20, 30: 30, 40: 40 }, toll: { none: 20 } }", "of: { water: { 10: 10, 30: 30, 40: 40 } }", StringComparison.Ordinal)
            .Replace("forbid: { toll: high }", "forbid: { toll: low }", StringComparison.Ordinal);
        var silent = Warnings(yaml).Where(w => w.Expected.Contains("mentions", StringComparison.Ordinal)).Select(w => (w.Path, w.Found));
        Assert.Equal(
            [("issues.water.range", "`0`, `20`, which none does"), ("issues.toll.options.none", "`none`, which none does"), ("issues.toll.options.high", "`high`, which none does")],
            silent);
    }

    [Fact]
    public void Rules_that_lapsed_or_are_still_to_come_are_not_against_positions()
    {
        var yaml = Samples.River.Replace("forbid: { gates: [abbey] }, because", "forbid: { gates: joint }, until: 2031-03-01, because", StringComparison.Ordinal);
        Assert.DoesNotContain(Warnings(yaml), w => w.Path == "rules[0]");
        Assert.Contains(CaseChecks.Of(Samples.File(yaml), new DateOnly(2031, 3, 1)).Warnings, w => w.Path == "rules[0]");
    }

    [Fact]
    public void Warnings_come_in_file_order()
    {
        var warnings = Warnings(Samples.River.Replace("until: 2031-12-31", "until: 2031-01-31", StringComparison.Ordinal).Replace("refuses: [abbey]", "refuses: [joint]", StringComparison.Ordinal));
        Assert.True(warnings.Count > 1);
        Assert.Equal(warnings.Select(w => w.Line).Order(), warnings.Select(w => w.Line));
    }

    [Fact]
    public void What_is_there_is_counted()
    {
        var counts = CaseChecks.Of(Samples.File(Samples.River)).Counts.ToDictionary();
        Assert.Equal((2, 2, 2, 3, 11, 4), (counts["parties"], counts["ratifiers"], counts["mediators"], counts["issues"], counts["options"], counts["valuations"]));
        Assert.Equal((4, 4, 3, 1, 2, 1), (counts["rules"], counts["positions"], counts["confidences"], counts["conveyed"], counts["proposals"], counts["responses"]));
    }

    [Fact]
    public void What_each_command_lacks_is_said()
    {
        var lacks = CaseChecks.Of(Samples.File(ScalarCase)).Lacks.ToDictionary();
        Assert.Equal(["gap", "movement", "frontier", "bridge", "why", "room", "clear", "sequence", "brief"], lacks.Keys);
        Assert.All(lacks.Values, l => Assert.NotEmpty(l));
        Assert.Contains("a position of a", lacks["gap"]);
        var full = CaseChecks.Of(Samples.File(Samples.River)).Lacks.ToDictionary();
        Assert.Empty(full["frontier"]);
        Assert.Empty(full["movement"]);
        Assert.Empty(full["sequence"]);
        Assert.Empty(full["brief"]);
        Assert.Contains("`rests_on` of the proposal winter: what its terms draw on is not declared", full["clear"]);
        var undeclared = Samples.River.Replace("status: authentic } }, rests_on: [c2] }", "status: authentic } } }", StringComparison.Ordinal);
        Assert.Contains("`rests_on` of alternative 2 of article a1 of the proposal Spring outline: what it draws on is not declared", CaseChecks.Of(Samples.File(undeclared)).Lacks.ToDictionary()["clear"]);
    }

    const string ScalarCase = """
        parley: 1
        title: Bare
        as_of: 2031-03-10
        parties: { a: { }, b: { } }
        issues: { m: { options: { x: X } } }
        """;

    static List<Fault> Warnings(string yaml) => [.. CaseChecks.Of(Samples.File(yaml)).Warnings];
}
