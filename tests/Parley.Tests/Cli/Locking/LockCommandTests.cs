using System.Text.Json.Nodes;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class LockCommandTests : IDisposable
{
    const string Good = "harbour weir ballot ferry lamp tide";

    readonly DirectoryInfo around = Directory.CreateTempSubdirectory("parley-lock-cli-");

    public LockCommandTests()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "case.yaml"), "not a case\n");
    }

    string Folder => Path.Combine(around.FullName, "talks");

    string Locked => Folder + ".age";

    IEnumerable<string> Names => around.EnumerateFileSystemInfos().Select(i => i.Name).Order(StringComparer.Ordinal);

    public void Dispose() => around.Delete(recursive: true);

    static Task<Ran> Piped(string input, params string[] args) => Ran.Async(args, t => t with { In = new StringReader(input) });

    static Task<Ran> Typed(string[] lines, params string[] args)
    {
        var left = new Queue<string>(lines);
        return Ran.Async(args, t => t with { InIsTerminal = true, In = new StringReader("must not be read"), AskHidden = Answer(t, left) });
    }

    static Func<string, string?> Answer(Terminal terminal, Queue<string> lines) => question =>
    {
        terminal.Error.WriteLine(question);
        return lines.TryDequeue(out var line) ? line : null;
    };

    [Fact]
    public async Task A_folder_is_locked_with_what_was_typed_twice_and_unlocked_with_it()
    {
        var locked = await Typed([Good, Good], "lock", Folder);
        Assert.Equal((ExitCodes.Done, "Passphrase for the locked file: \nThe same again: \n"), (locked.Exit, locked.Error));
        Assert.Contains($"{Locked} written: 1 file, 11 bytes.", locked.Out, StringComparison.Ordinal);
        Assert.Contains("may be recovered", locked.Out, StringComparison.Ordinal);
        Assert.Equal(["talks.age"], Names);

        var unlocked = await Typed([Good], "unlock", Locked);
        Assert.Equal((ExitCodes.Done, "Passphrase: \n"), (unlocked.Exit, unlocked.Error));
        Assert.Contains("still there", unlocked.Out, StringComparison.Ordinal);
        Assert.Equal(["talks", "talks.age"], Names);
        Assert.Equal("not a case\n", await File.ReadAllTextAsync(Path.Combine(Folder, "case.yaml"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Programs_give_it_as_a_line_and_read_what_the_schema_says()
    {
        var locked = await Piped(Good + "\r\nanything else", "lock", Path.Combine(Folder, "case.yaml"), "-o", Path.Combine(around.FullName, "for the safe.age"), "--keep", "--json");
        Assert.Equal((ExitCodes.Done, ""), (locked.Exit, locked.Error));
        var elsewhere = Path.Combine(around.FullName, "elsewhere");
        var unlocked = await Piped(Good, "unlock", Path.Combine(around.FullName, "for the safe.age"), "-o", elsewhere, "--remove", "--json");
        Assert.Equal((ExitCodes.Done, ""), (unlocked.Exit, unlocked.Error));
        Assert.Equal(["elsewhere", "talks"], Names);
        var (lockAnswer, unlockAnswer) = (JsonNode.Parse(locked.Out)!.AsObject(), JsonNode.Parse(unlocked.Out)!.AsObject());
        Assert.Equal((null, elsewhere, 1, 11), ((string?)lockAnswer["removed"], (string?)unlockAnswer["wrote"], (int)unlockAnswer["files"]!, (int)unlockAnswer["bytes"]!));
        JsonSchemas.AllAsExpected(new[] { ("lock", lockAnswer), ("unlock", unlockAnswer) }.SelectMany(a => (JsonSchemas.Check[])
        [
            new(a.Item1, $"contracts/{a.Item1}.schema.json", a.Item2, Expected: true),
            .. a.Item2.Select(m => new JsonSchemas.Check($"{a.Item1} without {m.Key}", $"contracts/{a.Item1}.schema.json", new JsonObject(a.Item2.DeepClone().AsObject().Where(o => o.Key != m.Key).Select(o => KeyValuePair.Create(o.Key, o.Value?.DeepClone()))), Expected: false)),
        ]));
    }

    [Theory]
    [InlineData("two that differ", Good, Good + " ")]
    [InlineData("found none", "")]
    [InlineData("found none", Good, "")]
    [InlineData("found none")]
    public async Task Without_the_same_passphrase_twice_nothing_is_locked(string why, params string[] lines)
    {
        var ran = await Typed(lines, "lock", Folder);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Contains(why, ran.Error, StringComparison.Ordinal);
        Assert.Equal(["talks"], Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nsecond line")]
    public async Task An_empty_first_line_is_no_passphrase(string input)
    {
        Assert.Equal(ExitCodes.WrongInput, (await Piped(input, "lock", Folder)).Exit);
        Assert.Equal(ExitCodes.WrongInput, (await Piped(new string('x', 2_000), "lock", Folder)).Exit);
        Assert.Equal(["talks"], Names);
    }

    [Fact]
    public async Task A_short_passphrase_is_warned_of_and_a_wrong_one_opens_nothing()
    {
        var locked = await Piped("ferry", "lock", Folder);
        Assert.Equal(ExitCodes.Done, locked.Exit);
        Assert.Contains("short passphrase", locked.Error, StringComparison.Ordinal);
        var wrong = await Piped("fairy", "unlock", Locked);
        Assert.Equal((ExitCodes.WrongInput, $"{Locked}: expected the passphrase it was locked with, found another one, or a damaged file\n", ""), (wrong.Exit, wrong.Error, wrong.Out));
        Assert.Equal(["talks.age"], Names);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told_before_a_passphrase_is_asked_for()
    {
        await File.WriteAllTextAsync(Locked, "mine", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(Folder, "other.yaml"), "", TestContext.Current.CancellationToken);
        string[][] lines =
        [
            ["lock", Folder],
            ["lock", Path.Combine(around.FullName, "nowhere")],
            ["lock", ""],
            ["lock", "/"],
            ["lock", around.FullName],
            ["lock", Path.Combine(Folder, "other.yaml")],
            ["lock", Folder, "-o", Path.Combine(Folder, "inside.age")],
            ["lock", Folder, "-o", Path.Combine(around.FullName, "nowhere", "talks.age")],
            ["unlock", Locked],
            ["unlock", Locked, "-o", Path.Combine(around.FullName, "free")],
            ["unlock", Path.Combine(around.FullName, "nothing.age")],
            ["unlock", Path.Combine(around.FullName, "talks.tar")],
            ["unlock", Folder, "-o", Path.Combine(around.FullName, "free")],
        ];
        foreach (var line in lines)
        {
            var ran = await Ran.Async([.. line, "--json"], t => t with { InIsTerminal = true, AskHidden = _ => throw new InvalidOperationException("was asked") });
            Assert.True(ran.Exit == ExitCodes.WrongInput, $"{string.Join(' ', line)}: {ran.Error}");
            Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
            Assert.Single(JsonNode.Parse(ran.Out)!["faults"]!.AsArray());
        }

        Assert.Equal(["talks", "talks.age"], Names);
    }

    [Fact]
    public async Task A_stop_ends_with_130_and_leaves_all_as_it_was()
    {
        using var stop = new CancellationTokenSource();
        var ran = await Ran.UntilAsync(["lock", Folder], t => t with { In = new Stopping(stop) }, stop.Token);
        Assert.Equal((ExitCodes.Stopped, ""), (ran.Exit, ran.Out));
        Assert.Equal(["talks"], Names);
    }

    sealed class Stopping(CancellationTokenSource stop) : StringReader(Good)
    {
        public override int Read()
        {
            stop.Cancel();
            return base.Read();
        }
    }
}
