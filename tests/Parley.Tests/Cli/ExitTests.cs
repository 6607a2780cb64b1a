using System.Text;
using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>Which exit code goes with which answer, and what a limit, a stop and a fault of Parley's own look like.</summary>
public sealed class ExitTests
{
    static readonly string Strike = Path.Combine(Repository.Root, "examples", "strike");
    static readonly string Ceasefire = Path.Combine(Repository.Root, "examples", "ceasefire");

    [Theory]
    [InlineData("bridge")]
    [InlineData("frontier")]
    [InlineData("why")]
    public async Task Without_a_zone_the_answer_is_no(string command) =>
        Assert.Equal(ExitCodes.No, (await Ran.Async(command, Ceasefire)).Exit);

    [Theory]
    [InlineData("bridge")]
    [InlineData("frontier")]
    [InlineData("why")]
    public async Task With_a_zone_the_answer_is_yes(string command) =>
        Assert.Equal(ExitCodes.Done, (await Ran.Async(command, Strike)).Exit);

    [Theory]
    [InlineData("bridge")]
    [InlineData("frontier")]
    [InlineData("why")]
    [InlineData("sequence")]
    public async Task At_a_limit_the_answer_is_partial_and_says_so(string command)
    {
        var page = await Ran.Async(command, Strike, "--limit", "1");
        Assert.Equal(ExitCodes.Partial, page.Exit);
        Assert.Contains("limit", page.Out, StringComparison.OrdinalIgnoreCase);
        var json = await Ran.Async(command, Strike, "--limit", "1", "--json");
        Assert.Equal(ExitCodes.Partial, json.Exit);
        Assert.False(JsonDocument.Parse(json.Out).RootElement.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public async Task Fewer_reasons_than_there_are_is_a_partial_answer() =>
        Assert.Equal(ExitCodes.Partial, (await Ran.Async("why", Ceasefire, "--most", "1")).Exit);

    [Fact]
    public async Task A_stop_ends_with_130_and_no_answer()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var ran = await Ran.UntilAsync(["bridge", Ceasefire, "--with", Path.Combine(Ceasefire, "valuations-a.yaml"), "--as-of", "2024-05-06"], t => t, stop.Token);
        Assert.Equal(ExitCodes.Stopped, ran.Exit);
        Assert.Empty(ran.Out);
    }

    [Fact]
    public async Task A_fault_of_its_own_is_one_line_without_a_trace()
    {
        var ran = await Ran.Async(["gap", Strike], t => t with { Out = new BrokenWriter() });
        Assert.Equal(ExitCodes.OwnFault, ran.Exit);
        Assert.Contains("broken on purpose", ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task The_same_line_gives_the_same_bytes_twice()
    {
        string[] line = ["bridge", Strike, "--json", "--seed", "7", "--samples", "500"];
        Assert.Equal((await Ran.Async(line)).Out, (await Ran.Async(line)).Out);
    }

    sealed class BrokenWriter : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("broken on purpose");

        public override void Write(string? value) => throw new InvalidOperationException("broken\non purpose".ReplaceLineEndings(" "));
    }
}
