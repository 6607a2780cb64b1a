using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class UsageTests
{
    [Fact]
    public async Task No_command_is_wrong_input_and_one_message()
    {
        var ran = await Ran.Async();
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("--bogus")]
    [InlineData("@file")]
    public async Task What_is_not_known_is_wrong_input_and_one_message(string word)
    {
        var ran = await Ran.Async(word);
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Contains(word, ran.Error, StringComparison.Ordinal);
        Assert.Single(ran.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_wrong_line_is_told_as_json_where_json_is_asked_for()
    {
        var ran = await Ran.Async("bogus", "--json");
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        using var answer = JsonDocument.Parse(ran.Out);
        Assert.Equal(1, answer.RootElement.GetProperty("parley").GetInt32());
        Assert.NotEmpty(answer.RootElement.GetProperty("faults").EnumerateArray());
    }

    [Fact]
    public async Task Help_and_version_are_done()
    {
        Assert.Equal(ExitCodes.Done, (await Ran.Async("--help")).Exit);
        var version = await Ran.Async("--version");
        Assert.Equal(ExitCodes.Done, version.Exit);
        Assert.StartsWith("parley ", version.Out, StringComparison.Ordinal);
    }
}
