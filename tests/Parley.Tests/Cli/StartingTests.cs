using System.Text.Json.Nodes;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class StartingTests : IDisposable
{
    static readonly string[] Words =
    [
        "--title", "Truce: on the \"river\"", "--party", "north=The North", "--party", "The South", "--mediator", "harbour=Harbour: a republic",
        "--issue", "truce=Length of the truce: none=No truce, six-weeks=Six weeks, permanent", "--issue", "detainees: 0..50 step 10 people",
    ];

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-new-");

    string CaseFolder => Path.Combine(folder.FullName, "talks");

    string CaseFile => Path.Combine(CaseFolder, "case.yaml");

    public void Dispose() => folder.Delete(recursive: true);

    sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 3, 10, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }

    Task<Ran> New(string input, params string[] words) => Ran.Async(
        ["new", CaseFolder, .. words], t => t with { Clock = new Noon(), In = new StringReader(input), InIsTerminal = input.Length > 0 });

    [Fact]
    public async Task A_new_case_is_valid_and_holds_what_was_given()
    {
        var ran = await New("", [.. Words, "--json"]);
        Assert.True(ran.Exit == 0, ran.Error);
        var answer = JsonNode.Parse(ran.Out)!;
        Assert.Equal(("new", CaseFile, 1, null), ((string?)answer["command"], (string?)answer["wrote"]!["file"], (int)answer["wrote"]!["line"]!, answer["wrote"]!["id"]));

        var read = CaseReader.Read(CaseFolder).Case!;
        Assert.Equal(("Truce: on the \"river\"", new DateOnly(2031, 3, 10)), (read.Title, read.AsOf));
        Assert.Equal(["north: The North", "the-south: The South", "harbour: Harbour: a republic"], read.Actors.Select(a => $"{a.Id}: {a.Name}"));
        Assert.Equal(["truce: Length of the truce: none six-weeks permanent", "detainees: detainees: 0 10 20 30 40 50"], read.Issues.Select(i => $"{i.Id}: {i.Name}: {string.Join(' ', i.Options.Select(o => o.Id))}"));
    }

    [Fact]
    public async Task Every_example_in_its_comments_is_right()
    {
        await New("", Words);
        var text = File.ReadAllText(CaseFile);
        var used = Uncommented(text);
        var file = Samples.File(used);
        Assert.True(file.Faults.IsEmpty, string.Join('\n', file.Faults) + "\n" + used);
        var filled = file.Case!;
        Assert.All([filled.Rules.Length, filled.Positions.Length, filled.Confidences.Length, filled.Conveyed.Length, filled.Promises.Length, filled.Proposals.Length, filled.Obligations.Length,
            filled.Guarantees.Length, filled.Events.Length, filled.Meetings.Length, filled.Figures.Length, filled.Reports.Length, filled.Valuations.Length, filled.Channels.Length, filled.Outside.Length], n => Assert.Equal(1, n));
    }

    // The # of each example taken away, and the [] or {} above it.
    static string Uncommented(string text)
    {
        var lines = text.Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("#  ", StringComparison.Ordinal) && !lines[i - 1].StartsWith("# ", StringComparison.Ordinal))
            {
                lines[i - 1] = lines[i - 1].Replace(": []", ":", StringComparison.Ordinal).Replace(": {}", ":", StringComparison.Ordinal);
                for (; lines[i].StartsWith("#  ", StringComparison.Ordinal); i++)
                {
                    lines[i] = lines[i][1..];
                }
            }
        }

        return string.Join('\n', lines);
    }

    [Fact]
    public async Task Entries_are_added_under_what_explains_them()
    {
        await New("", Words);
        var before = File.ReadAllText(CaseFile);
        Assert.Equal(0, (await Ran.Async("add", CaseFolder, "position", "--party", "north", "--date", "2031-03-09", "--issue", "truce", "--wants", "none")).Exit);
        Assert.Equal(before.Replace("\npositions: []\n", "\npositions:\n  - { party: north, date: 2031-03-09, issue: truce, wants: none }\n", StringComparison.Ordinal), File.ReadAllText(CaseFile));
    }

    [Fact]
    public async Task On_a_terminal_it_asks_for_what_is_missing()
    {
        var ran = await New("Weir\nupper\n\nلجنة\nlower=The Lower\n\nport\n\ngates\ngates=Gates: joint, upper\n\n");
        Assert.True(ran.Exit == 0, ran.Error);
        var read = CaseReader.Read(CaseFolder).Case!;
        Assert.Equal(["upper", "lower", "port"], read.Actors.Select(a => a.Id.Value));
        Assert.Contains("At least 2, please.", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Expected an issue with its options", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_terminal_what_is_missing_is_told()
    {
        var ran = await New("", "--party", "a");
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.All(["--title", "--party", "--issue"], option => Assert.Contains(option, ran.Error, StringComparison.Ordinal));
        Assert.False(Directory.Exists(CaseFolder));
    }

    [Fact]
    public async Task A_case_that_is_there_is_not_overwritten()
    {
        Directory.CreateDirectory(CaseFolder);
        File.WriteAllText(CaseFile, "mine");
        Assert.Equal(ExitCodes.WrongInput, (await New("", Words)).Exit);
        Assert.Equal("mine", File.ReadAllText(CaseFile));
        Assert.Single(Directory.GetFiles(CaseFolder));
    }

    [Theory]
    [InlineData("--issue", "truce")]
    [InlineData("--issue", "truce: ")]
    [InlineData("--party", "=x")]
    [InlineData("--party", "north=Again")]
    [InlineData("--party", "all")]
    [InlineData("--issue", "odd: 0..5 step 2")]
    public async Task What_cannot_be_read_is_told_and_nothing_is_written(params string[] wrong)
    {
        Assert.Equal(ExitCodes.WrongInput, (await New("", [.. Words, .. wrong])).Exit);
        Assert.False(File.Exists(CaseFile));
    }
}
