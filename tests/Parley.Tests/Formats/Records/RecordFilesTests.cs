using System.Collections.Immutable;
using Parley.Formats;
using Parley.Reports;
using Xunit;
using Record = Parley.Formats.Record;

namespace Parley.Tests.Formats.Records;

/// <summary>What is written into a record comes back, a run that was stopped is found again, and nothing torn is believed.</summary>
public sealed class RecordFilesTests : IDisposable
{
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("parley-record-");

    string Folder => Path.Combine(root.FullName, "record");

    public void Dispose() => root.Delete(recursive: true);

    Record Write(IEnumerable<ReportReading> readings)
    {
        using var writer = RecordWriter.Begin(Folder);
        foreach (var reading in readings)
        {
            writer.Keep(reading, "bytes"u8.ToArray());
            writer.Append(reading.Report, ReadingLines.Of(reading));
        }

        return writer.Finish(Spoken.Across, Spoken.Record.Skipped);
    }

    static string Shown(ReportReading reading) => System.Text.Encoding.UTF8.GetString([.. ReadingLines.Of(reading).Report, .. ReadingLines.Of(reading).Sections.SelectMany(s => s)]);

    [Fact]
    public void What_is_written_comes_back()
    {
        Write(Spoken.Readings);
        var read = RecordReader.Open(Folder)!;
        Assert.Equal(3, read.Count);
        Assert.All(Enumerable.Range(0, 3), n => Assert.Equal(Shown(Spoken.Readings[n]), Shown(read.WithWords(n))));
        Assert.Equal(Spoken.First, read.WithWords(0).Article!.Original);
        Assert.Equal(Spoken.Across.Groups.Select(g => string.Join(' ', g)), read.Across.Groups.Select(g => string.Join(' ', g)));
        Assert.Equal(Spoken.Across.Origins[0].Passages[0], read.Across.Origins[0].Passages[0]);
        Assert.Equal(Spoken.Across.Contradictions[0].Why, read.Across.Contradictions[0].Why);
        Assert.Equal(Spoken.Record.Skipped, read.Skipped);
    }

    [Theory]
    [InlineData("reports.jsonl")]
    [InlineData("statements.jsonl")]
    public void A_record_that_lost_lines_is_not_opened_as_if_it_were_whole_and_is_mended_by_reading_again(string damaged)
    {
        Write(Spoken.Readings);
        var path = Path.Combine(Folder, damaged);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^20]);
        var fault = Assert.Throws<FormatException>(() => RecordReader.Open(Folder));
        Assert.Contains("damaged or missing after", fault.Message, StringComparison.Ordinal);
        Write(Spoken.Readings);
        Assert.Equal(3, RecordReader.Open(Folder)!.Count);
    }

    [Fact]
    public void The_same_readings_give_the_same_bytes()
    {
        Write(Spoken.Readings);
        var first = Bytes();
        Write(Spoken.Readings);
        Assert.Equal(first, Bytes());
    }

    [Fact]
    public void What_a_stopped_run_had_read_is_found_again()
    {
        using (var stopped = RecordWriter.Begin(Folder))
        {
            stopped.Keep(Spoken.Readings[0], "bytes"u8.ToArray());
            stopped.Append(Spoken.Readings[0].Report, ReadingLines.Of(Spoken.Readings[0]));
        }

        using var next = RecordWriter.Begin(Folder);
        var (reading, _) = next.Find("reports/post.txt", "post", new string('a', 64), "reader")!.Value;
        Assert.Equal(Shown(Spoken.Readings[0]), Shown(reading));
        Assert.Null(next.Find("reports/post.txt", "post", new string('b', 64), "reader"));
        Assert.Null(next.Find("reports/post.txt", "post", new string('a', 64), "another reader"));
        Assert.Null(next.Find("reports/copy.txt", "copy", new string('a', 64), "reader"));
    }

    [Fact]
    public void Of_lines_that_were_cut_anywhere_only_whole_reports_are_held()
    {
        using (var stopped = RecordWriter.Begin(Folder))
        {
            foreach (var reading in Spoken.Readings)
            {
                stopped.Keep(reading, "bytes"u8.ToArray());
                stopped.Append(reading.Report, ReadingLines.Of(reading));
            }
        }

        var unfinished = Directory.GetDirectories(Folder, ".reading-*").Single();
        var file = Path.Combine(unfinished, "statements.jsonl");
        var whole = File.ReadAllBytes(file);
        for (var length = whole.Length; length >= 0; length -= 97)
        {
            File.WriteAllBytes(file, whole[..length]);
            using var held = ReadingFiles.Open(unfinished, Path.Combine(Folder, "texts"))!;
            var lines = whole[..length].Count(b => b == '\n');
            Assert.Equal(lines switch { >= 4 => 3, 3 => 2, 2 => 1, _ => 0 }, held.Count);
            Assert.All(Enumerable.Range(0, held.Count), n => Assert.Equal(Shown(Spoken.Readings[n]), Shown(held.Read(n, withWords: true))));
        }
    }

    [Fact]
    public void A_report_that_is_no_longer_read_leaves_nothing_behind_and_reviews_stay()
    {
        Write(Spoken.Readings);
        Reviews.Append(Folder, [Confirmed("post-18")]);
        var before = File.ReadAllBytes(Path.Combine(Folder, "reviews.jsonl"));
        Write(Spoken.Readings.Take(1));
        Assert.DoesNotContain(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories), f => Path.GetFileName(f).StartsWith("guild", StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(Folder, ".reading-*"));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Folder, "reviews.jsonl")));
    }

    [Fact]
    public void A_folder_with_other_files_is_not_taken_for_a_record()
    {
        Assert.True(RecordWriter.MayWriteIn(Folder));
        Directory.CreateDirectory(Folder);
        Assert.True(RecordWriter.MayWriteIn(Folder));
        File.WriteAllText(Path.Combine(Folder, "index.html"), "mine");
        Assert.False(RecordWriter.MayWriteIn(Folder));
    }

    [Fact]
    public void Of_several_reviews_the_last_stands_and_a_torn_line_is_left_out()
    {
        Directory.CreateDirectory(Folder);
        Reviews.Append(Folder, [Confirmed("a-1"), Confirmed("a-2")]);
        File.AppendAllText(Path.Combine(Folder, "reviews.jsonl"), "{\"id\":\"a-2\",\"verd");
        Assert.Equal(Verdict.Confirmed, Reviews.Read(Folder).Of("a-2")!.Verdict);
        Assert.Throws<FormatException>(() =>
        {
            Reviews.Append(Folder, [Confirmed("a-3")]);
            Reviews.Read(Folder);
        });
    }

    [Fact]
    public void A_correction_changes_what_it_names_and_nothing_else()
    {
        Directory.CreateDirectory(Folder);
        var corrected = Confirmed("post-18") with
        {
            Verdict = Verdict.Corrected,
            By = "desk",
            Note = "not a refusal",
            Corrected = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("stance", [Stances.Condition]).Add("about", ["gates", "water"]).Add("speakerId", []),
        };
        Reviews.Append(Folder, [Confirmed("post-18"), corrected]);
        var review = Reviews.Read(Folder).Of("post-18")!;
        Assert.Equal((Verdict.Corrected, "desk", "not a refusal", corrected.At), (review.Verdict, review.By, review.Note, review.At));
        var said = Spoken.FirstReport.Statements[0];
        var right = review.Correct(said);
        Assert.Equal((Stances.Condition, null, "the reeve", "upper"), (right.Stance, right.SpeakerId, right.Speaker, right.Party));
        Assert.Equal(["gates", "water"], right.About);
        Assert.Equal(said, right with { Stance = said.Stance, SpeakerId = said.SpeakerId, About = said.About });
    }

    static Review Confirmed(string id) => new(id, Verdict.Confirmed, null, new DateTimeOffset(2031, 3, 11, 9, 0, 0, TimeSpan.Zero), null, ImmutableDictionary<string, ImmutableArray<string>>.Empty);

    Dictionary<string, string> Bytes() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);
}
