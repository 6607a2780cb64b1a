using Parley.Formats;
using Parley.Tests.Formats.Records;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

/// <summary>What a brief tells of the record beside the case: nothing of a report that rests on a confidence its reader may not know.</summary>
public sealed class BriefRecordTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-brief-record-");

    public BriefRecordTests()
    {
        using var writer = RecordWriter.Begin(Path.Combine(folder.FullName, RecordReader.InCase));
        foreach (var reading in Spoken.Readings)
        {
            writer.Keep(reading, "bytes"u8.ToArray());
            writer.Append(reading.Report, ReadingLines.Of(reading));
        }

        writer.Finish(Spoken.Across, []);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(null)]
    [InlineData("upper")]
    public void What_a_hidden_report_says_is_not_told(string? reader)
    {
        var (open, hidden) = (Told("guild: { title: Guild }", reader), Told("guild: { title: Guild, rests_on: [c1] }", reader));
        Assert.Contains("would take joint gates", open, StringComparison.Ordinal);
        Assert.DoesNotContain("would take joint gates", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("guild-0", hidden, StringComparison.Ordinal);
        Assert.Contains("stay shut", hidden, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_knows_the_confidence_is_told() =>
        Assert.Contains("would take joint gates", Told("guild: { title: Guild, rests_on: [c1] }", "port"), StringComparison.Ordinal);

    [Fact]
    public void That_a_hidden_report_is_of_the_same_origin_is_not_told()
    {
        Assert.Contains("the same origin in copy", Told("copy: { title: Copy }", null), StringComparison.Ordinal);
        Assert.DoesNotContain("copy", Told("copy: { title: Copy, rests_on: [c1] }", null), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_known_report_repeats_stays_told_when_the_first_is_hidden()
    {
        var told = Told("post: { title: Post, rests_on: [c1] }", null);
        Assert.DoesNotContain("stay shut", told, StringComparison.Ordinal);
        Assert.Contains("Stay shut", told, StringComparison.Ordinal);
    }

    string Told(string report, string? reader)
    {
        var path = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllText(path, Samples.River.Replace("reports:\n", $"reports:\n  {report}\n", StringComparison.Ordinal));
        var whole = CaseReader.Read(path).Case!;
        var input = Sample.Input(whole, reader);
        return BriefMarkdown.Render(Brief.Compose(input with { Said = Brief.SaidIn(folder.FullName, whole, input.Standing) }));
    }
}
