using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>What <c>read</c> takes, what it skips, what it writes. What is found in a text is tested where it is found.</summary>
public sealed class ReadCommandTests : IDisposable
{
    static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");
    static readonly string StrikeReports = Path.Combine(Strike, "reports");
    readonly DirectoryInfo root = Directory.CreateTempSubdirectory("parley-read-");

    public void Dispose() => root.Delete(recursive: true);

    string At(params ReadOnlySpan<string> parts) => Path.Combine([root.FullName, .. parts]);

    string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return At(name);
    }

    static async Task<JsonNode> Json(params string[] line)
    {
        var ran = await Ran.Async([.. line, "--json"]);
        Assert.True(ran.Exit == ExitCodes.Done, ran.Error);
        return JsonNode.Parse(ran.Out)!;
    }

    static string[] Ids(JsonNode answer) => [.. answer["reports"]!.AsArray().Select(r => (string)r!["id"]!)];

    [Fact]
    public async Task A_folder_is_read_in_the_order_of_its_names_without_what_is_hidden()
    {
        foreach (var name in (string[])["in/b.txt", "in/a.txt", "in/deep/c.txt", "in/.hidden.txt", "in/.git/d.txt"])
        {
            Write(name, "The mayor said the bridge is safe.\n");
        }

        Assert.Equal(["a", "b", "c"], Ids(await Json("read", At("in"))));
        Assert.Equal(["b", "a", "c"], Ids(await Json("read", At("in", "b.txt"), At("in"))));
    }

    [Fact]
    public async Task Two_files_of_one_name_have_ids_of_their_own_that_a_record_keeps()
    {
        Write("in/x/day.txt", "The mayor said the bridge is safe.\n");
        Write("in/y/day.txt", "The warden said the bridge is closed.\n");
        Assert.Equal(["day", "day-2"], Ids(await Json("read", At("in"), "-o", At("out"))));
        Write("in/a/day.txt", "The porter said the bridge is long.\n");
        Assert.Equal(["day-3", "day", "day-2"], Ids(await Json("read", At("in"), "-o", At("out"))));
    }

    [Fact]
    public async Task Names_that_a_case_or_a_file_system_could_not_tell_apart_have_ids_of_their_own()
    {
        foreach (var name in (string[])["in/x/day_one.txt", "in/y/Day-One.txt", "in/z/RADIO-TALKS.txt"])
        {
            Write(name, "The mayor said the bridge is safe.\n");
        }

        Assert.Equal(["day_one", "Day-One-2", "RADIO-TALKS-2"], Ids(await Json("read", At("in"), "--case", Strike)));
    }

    [Fact]
    public async Task Links_in_a_circle_end_and_a_link_to_a_folder_elsewhere_is_followed()
    {
        Write("in/a.txt", "The mayor said the bridge is safe.\n");
        Write("in/deep/b.txt", "The warden said the bridge is closed.\n");
        Write("elsewhere/c.txt", "The porter said the bridge is long.\n");
        foreach (var (link, target) in ((string, string)[])[("in/self", "."), ("in/whole", At("in")), ("in/deep/up", ".."), ("in/out", At("elsewhere")), ("elsewhere/back", At("in")), ("elsewhere/round", ".")])
        {
            Directory.CreateSymbolicLink(At(link), target);
        }

        Assert.Equal(["a", "b", "c"], Ids(await Json("read", At("in"))));
    }

    [Fact]
    public async Task A_report_of_the_case_has_its_id_and_its_day()
    {
        var report = (await Json("read", Path.Combine(StrikeReports, "radio-talks.txt.gz"), "--case", Strike))["reports"]![0]!;
        Assert.Equal(("radio-talks", "2031-11-13"), ((string?)report["id"], (string?)report["published"]));
        Assert.Equal("2031-11-14", (string?)(await Json("read", Path.Combine(StrikeReports, "radio-talks.txt.gz"), "--case", Strike, "--date", "2031-11-14"))["reports"]![0]!["published"]);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_read()
    {
        Write("good.txt", "The mayor said the bridge is safe.\n");
        File.WriteAllBytes(At("bad.gz"), [0x1f, 0x8b, 8, 0, 1, 2, 3]);
        var answer = await Json("read", At("good.txt"), At("bad.gz"), At("gone.txt"));
        Assert.Equal(["good"], Ids(answer));
        Assert.Equal([At("bad.gz"), At("gone.txt")], answer["skipped"]!.AsArray().Select(s => (string)s!["file"]!));
        var page = await Ran.Async("read", At("good.txt"), At("gone.txt"));
        Assert.Contains("1 file could not be read", page.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_read_the_input_is_wrong()
    {
        Directory.CreateDirectory(At("empty"));
        foreach (var named in (string[])["gone.txt", "empty"])
        {
            var ran = await Ran.Async("read", At(named), "--json");
            Assert.Equal(ExitCodes.WrongInput, ran.Exit);
            Assert.NotEmpty(JsonNode.Parse(ran.Out)!["faults"]!.AsArray());
        }
    }

    [Fact]
    public async Task Standard_input_is_a_report_also_packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("The mayor said the bridge is safe.\n"u8);
        }

        var ran = await Ran.Async(["read", "-", "--json"], t => t with { OpenInput = () => new MemoryStream(packed.ToArray()) });
        var report = JsonNode.Parse(ran.Out)!["reports"]![0]!;
        Assert.Equal(("stdin", "-", 35), ((string?)report["id"], (string?)report["file"], (int)report["characters"]!));
    }

    [Fact]
    public async Task Bodies_are_written_under_the_files_names_without_extensions()
    {
        Write("in/one.html", "<html><body><article><p>The mayor said the bridge is safe, and that nobody had asked him before the winter came.</p></article></body></html>");
        Write("in/two.txt", "The warden said the bridge is closed.\n");
        await Json("read", At("in"), "--text", At("bodies"));
        Assert.Equal(["one.txt", "two.txt"], Directory.GetFiles(At("bodies")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("The warden said the bridge is closed.\n", File.ReadAllText(At("bodies", "two.txt")));
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_answer()
    {
        for (var i = 0; i < 60; i++)
        {
            Write($"in/{i:00}.txt", $"The mayor said on Monday that bridge {i} is \"safe\". The warden denied it.\n");
        }

        var answers = new List<string>();
        foreach (var threads in (int[])[1, 3, 16])
        {
            var request = new ReadRequest { Named = [At("in"), StrikeReports], Threads = threads, Output = At($"out{threads}") };
            var done = Assert.IsType<ReadOutput.Done>(await ReadRun.OfAsync(request, TestContext.Current.CancellationToken));
            using var text = new StringWriter();
            JsonPage.Stream(text, json => ReadingJson.Write(json, done.Record));
            answers.Add(text + string.Concat(Directory.EnumerateFiles(request.Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(request.Output, f) + Convert.ToHexString(File.ReadAllBytes(f)))));
        }

        Assert.All(answers, a => Assert.Equal(answers[0], a));
    }

    [Fact]
    public async Task An_answer_from_a_record_is_the_answer_from_memory()
    {
        var fromMemory = await Json("read", StrikeReports, "--case", Strike);
        var fromFolder = await Json("read", StrikeReports, "--case", Strike, "-o", At("out"));
        var again = await Json("read", StrikeReports, "--case", Strike, "-o", At("out"));
        Assert.Equal(fromMemory.ToJsonString(), fromFolder.ToJsonString());
        Assert.Equal(fromMemory.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task A_run_that_was_stopped_leaves_whole_lines_and_the_next_goes_on_and_ends_alike()
    {
        await Json("read", StrikeReports, "--case", Strike, "-o", At("whole"));
        using var stop = new CancellationTokenSource();
        var request = new ReadRequest { Named = [StrikeReports], Case = CaseReader.Read(Strike).Case, CaseFolder = Strike, Output = At("out"), Threads = 1, Progress = new Told(p => { if (p is { Stage: ReadStage.Reports, Done: 4 }) { stop.Cancel(); } }) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadRun.OfAsync(request, stop.Token));
        var left = Directory.GetDirectories(At("out"), ".reading-*").Single();
        Assert.Equal(4, File.ReadAllText(Path.Combine(left, "reports.jsonl")).Count(c => c == '\n'));
        Assert.All(Directory.GetFiles(left).Where(f => new FileInfo(f).Length > 0), f => Assert.EndsWith("\n", File.ReadAllText(f), StringComparison.Ordinal));
        await Json("read", StrikeReports, "--case", Strike, "-o", At("out"));
        Assert.Equal(Files(At("whole")), Files(At("out")));
    }

    [Fact]
    public async Task Into_a_folder_with_other_files_nothing_is_written()
    {
        Write("out/notes.txt", "mine");
        var ran = await Ran.Async("read", StrikeReports, "-o", At("out"));
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Single(Directory.GetFileSystemEntries(At("out")));
    }

    [Fact]
    public async Task The_answer_is_as_its_schema_says()
    {
        var checks = new List<JsonSchemas.Check>
        {
            new("strike", "contracts/read.schema.json", await Json("read", StrikeReports, "--case", Strike), Expected: true),
            new("without a case", "contracts/read.schema.json", await Json("read", StrikeReports), Expected: true),
            new("by hand", "contracts/read.schema.json", ByHand(), Expected: true),
        };
        var less = ByHand().AsObject();
        less["statements"]![0]!.AsObject().Remove("cue");
        checks.Add(new("without a cue", "contracts/read.schema.json", less, Expected: false));
        JsonSchemas.AllAsExpected(checks);
    }

    [Fact]
    public void The_answer_reads_as_approved() => Approve.Text(ByHand().ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n", "read.approved.json");

    [Fact]
    public void The_page_reads_as_approved_at_80_columns()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var view = RecordView.Of(Formats.Records.Spoken.Record, new RecordNaming(Samples.Read(Samples.River), System.Globalization.CultureInfo.InvariantCulture), Reviews.None, 40);
        Page.Write(new Terminal { Out = text, Error = TextWriter.Null, Width = 80 }, page => ReadingPage.Write(page, view, new ReadRequest { Named = [], Output = "out" }));
        Assert.All(text.ToString().Split('\n'), line => Assert.True(line.Length <= 80, line));
        Approve.Text(text.ToString(), "read.approved.txt");
    }

    [Fact]
    public async Task Names_and_words_of_reports_cannot_command_a_terminal()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Such names cannot be files there.");
        Write("a\u001b[31m\nb.txt", "The \u001b[2Jmayor said the \u202Ebridge is safe.\n");
        var page = await Ran.Async("read", At(), At("gone\u001b]0;x\u0007.txt"));
        Assert.Equal(ExitCodes.Done, page.Exit);
        Assert.DoesNotContain('\u001b', page.Out + page.Error);
        Assert.DoesNotContain('\u202E', page.Out);
        Assert.DoesNotContain('\u001b', (await Ran.Async("read", At("gone\u001b]0;x\u0007.txt"))).Error);
    }

    [Theory]
    [InlineData("--into", "case")]
    [InlineData("--confirm", "a-1/x")]
    public async Task A_confirmation_needs_a_case_and_ids(string option, string value) =>
        Assert.Equal(ExitCodes.WrongInput, (await Ran.Async("read", StrikeReports, option, value == "case" ? Strike : value)).Exit);

    static JsonNode ByHand()
    {
        using var text = new StringWriter();
        JsonPage.Stream(text, json =>
        {
            json.Head("read", "River", new DateOnly(2031, 3, 10), complete: true);
            ReadingJson.Write(json, Formats.Records.Spoken.Record);
        });
        return JsonNode.Parse(text.ToString())!;
    }

    static Dictionary<string, string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Encoding.Latin1.GetString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    /// <summary>Tells at once, on the thread that reports.</summary>
    sealed class Told(Action<ReadProgress> tell) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => tell(value);
    }
}
