using System.Text;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Reading;

/// <summary>Fragments merged into a case (<c>--with</c>).</summary>
public sealed class FragmentTests
{
    const string Fragment = """
        valuations:
          upper:
            basis: stated
            author: abbey
            since: 2031-02-01
            reservation: 0.5
            ranking: [toll]
            values: { toll: [high, low, none] }
          lower/guild:
            basis: assumed
            author: abbey
            since: 2031-03-01
            rests_on: [c1, r9]
            reservation: 0.1
            ranking: [gates]
            values: { gates: [abbey, joint, upper] }
        rules:
          - { id: fair-toll, by: lower, forbid: { toll: high }, source: r9 }
        positions:
          - { party: lower, date: 2031-03-09, issue: toll, wants: low, source: r1 }
        reports:
          r9: { title: A fair }

        """;

    [Fact]
    public void Entries_are_added_and_a_valuation_of_the_same_day_replaced()
    {
        var merged = With(Fragment).Case!;
        Assert.Equal(["upper", "upper", "lower", "lower/guild", "lower/guild"], merged.Valuations.Select(v => v.Of.Value));
        Assert.Equal((Basis.Stated, new DateOnly(2031, 2, 1)), (merged.Valuations[1].Basis, merged.Valuations[1].Since!.Value));
        Assert.Equal(new EntryId("fair-toll"), merged.Rules[^1].Id);
        Assert.Equal(new IssueId("toll"), merged.Positions[^1].Issue);
        Assert.Equal(new EntryId("r9"), merged.Reports[^1].Id);
    }

    [Fact]
    public void A_later_fragment_replaces_an_earlier_one()
    {
        var merged = With(Fragment, Fragment.Replace("reservation: 0.5", "reservation: 0.6", StringComparison.Ordinal)
            .Replace("fair-toll", "fairer-toll", StringComparison.Ordinal).Replace("r9", "r8", StringComparison.Ordinal)).Case!;
        Assert.Equal(5, merged.Valuations.Length);
        Assert.Equal(new Amount(0.6), merged.Valuations[1].Reservation);
    }

    [Fact]
    public void Marks_name_the_fragment()
    {
        var file = With(Fragment);
        Assert.Equal(new CaseMark("with1.yaml", 18, "rules[0]"), file.MarkOf(file.Case!.Rules[^1]));
        Assert.Equal("case.yaml", file.MarkOf(file.Case.Rules[0]).File);
    }

    [Theory]
    [InlineData("fair-toll", "no-strangers", "rules[0].id", "in case.yaml on line ")]
    [InlineData("  r9:", "  r1:", "reports.r1", "in case.yaml on line ")]
    [InlineData("party: lower, date", "party: port, date", "positions[0].party", "`port`")]
    [InlineData("reports:", "summary:", "summary", "the key `summary`")]
    public void A_fault_names_the_fragment(string old, string changed, string path, string found)
    {
        var file = With(Fragment.Replace(old, changed, StringComparison.Ordinal));
        Assert.Null(file.Case);
        Assert.Contains(file.Faults, f => f.File == "with1.yaml" && f.Path == path && f.Found.Contains(found, StringComparison.Ordinal));
        Assert.All(file.Faults, f => Assert.Equal("with1.yaml", f.File));
    }

    [Fact]
    public void Two_valuations_of_one_day_within_a_fragment_are_refused()
    {
        var file = With("valuations:\n  upper:\n" + string.Concat(Enumerable.Repeat("    - { basis: stated, author: x, since: 2031-02-01, reservation: 0.5, ranking: [toll], values: { toll: [high, low, none] } }\n", 2)));
        Assert.Equal("valuations.upper[1]", Assert.Single(file.Faults).Path);
    }

    [Fact]
    public void Files_are_read_from_disk_with_their_names()
    {
        var folder = Directory.CreateTempSubdirectory("parley");
        try
        {
            var (path, with) = (Path.Combine(folder.FullName, "case.yaml"), Path.Combine(folder.FullName, "a.yaml"));
            File.WriteAllText(path, Samples.River);
            File.WriteAllText(with, Fragment);
            Assert.NotNull(CaseReader.ReadWith(folder.FullName, [with]).Case);
            Assert.Equal([with + "x"], CaseReader.ReadWith(path, [with, with + "x"]).Faults.Select(f => f.File));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static CaseFile With(params string[] fragments) => CaseReader.ParseWith(
        Encoding.UTF8.GetBytes(Samples.River), "case.yaml",
        [.. fragments.Select((f, i) => ((ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f), $"with{i + 1}.yaml"))]);
}
