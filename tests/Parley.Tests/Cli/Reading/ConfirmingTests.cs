using Parley.Formats;
using Parley.Reports;
using Parley.Tests.Formats.Records;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>Confirmed positions go into the case, all or none, and nothing else changes.</summary>
public sealed class ConfirmingTests : IDisposable
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("parley-confirm-");

    public ConfirmingTests() => File.WriteAllText(CaseFile, Samples.River);

    string CaseFile => Path.Combine(root.FullName, "case.yaml");

    public void Dispose() => root.Delete(recursive: true);

    ConfirmOutcome Confirm(params string[] ids) => Confirming.Write(Spoken.Record, root.FullName, [.. ids], new Noon());

    [Fact]
    public void A_confirmed_position_and_its_report_are_added_and_every_other_byte_stays()
    {
        Assert.IsType<ConfirmOutcome.Written>(Confirm("post-18/gates"));
        var after = File.ReadAllText(CaseFile);
        var added = after.Split('\n').Except(Samples.River.Split('\n')).ToList();
        Assert.Equal(2, added.Count);
        Assert.Equal("  - { party: upper, date: 2031-03-08, issue: gates, refuses: [joint], source: { report: post, start: 18, end: 73 } }", added[0]);
        Assert.StartsWith("  post: {", added[1], StringComparison.Ordinal);
        Assert.Equal(Samples.River, string.Join('\n', after.Split('\n').Where(l => !added.Contains(l))));
        Assert.Empty(CaseReader.Read(CaseFile).Faults);
    }

    [Fact]
    public void The_verdict_stands_in_the_record_of_the_case()
    {
        var record = Path.Combine(root.FullName, "record");
        using (var writer = RecordWriter.Begin(record))
        {
            writer.Finish(Spoken.Across, []);
        }

        Confirm("post-18/gates");
        var review = Reviews.Read(record).Of("post-18/gates")!;
        Assert.Equal((Verdict.Confirmed, new Noon().GetUtcNow()), (review.Verdict, review.At));
    }

    [Theory]
    [InlineData("nothing/gates", "such as post-18/gates or guild-0/gates")]
    [InlineData("guild-0/gates", "parley add")]
    public void What_cannot_be_written_is_told_with_the_remedy_and_nothing_is_written(string id, string remedy)
    {
        var wrong = Assert.IsType<ConfirmOutcome.Wrong>(Confirm("post-18/gates", id));
        Assert.Contains(remedy, Assert.Single(wrong.Faults).Expected, StringComparison.Ordinal);
        Assert.Equal(Samples.River, File.ReadAllText(CaseFile));
    }

    [Fact]
    public void A_position_is_written_once()
    {
        Confirm("post-18/gates");
        var once = File.ReadAllText(CaseFile);
        Assert.IsType<ConfirmOutcome.Wrong>(Confirm("post-18/gates"));
        Assert.Equal(once, File.ReadAllText(CaseFile));
    }

    [Fact]
    public void Another_text_of_the_same_origin_and_an_unnamed_source_are_told()
    {
        Confirm("post-18/gates");
        var again = new SuggestedPosition("copy-23/gates", Spoken.SecondReport.Statements[0].Id, "upper", "gates", null, [], ["joint"], new DateOnly(2031, 3, 9), IsUnnamed: true);
        var record = Spoken.Of([Spoken.Readings[0], Spoken.Readings[1] with { Positions = [again] }, Spoken.Readings[2]], Spoken.Across);
        var told = Assert.IsType<ConfirmOutcome.Written>(Confirming.Write(record, root.FullName, ["copy-23/gates"], new Noon())).Told;
        Assert.Contains("a source that the report does not name; copy is of the same origin as post", told, StringComparison.Ordinal);
        Assert.Contains("not a second source", told, StringComparison.Ordinal);
        Assert.Empty(CaseReader.Read(CaseFile).Faults);
    }

    [Fact]
    public void A_position_of_an_unnamed_source_says_so_in_the_case()
    {
        var miller = Spoken.FirstReport.Statements[1];
        var position = new SuggestedPosition(miller.Id + "/toll", miller.Id, "lower", "toll", null, [], ["half"], new DateOnly(2031, 3, 8), IsUnnamed: true);
        var entry = PositionsYaml.PositionEntry(position, Spoken.Readings[0].Statements[1], Spoken.Readings[0].Report);
        var note = Assert.IsType<CaseValue.Text>(entry.Pairs.Single(p => p.Key == "note").Value);
        Assert.Equal("Said by: An unnamed source (a miller who asked not to be named).", note.Value);
    }

    sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 3, 11, 12, 0, 0, TimeSpan.Zero);
    }
}
