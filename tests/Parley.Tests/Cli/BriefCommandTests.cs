using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class BriefCommandTests : IDisposable
{
    static readonly string Case = Path.Combine(Repository.Root, "tests", "Parley.Tests", "Formats", "Briefs", "truce.yaml");
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-brief-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Without_a_file_it_is_printed_for_everybody()
    {
        var ran = await Ran.Async("brief", Case);
        Assert.Equal(ExitCodes.Done, ran.Exit);
        Assert.StartsWith("Truce on the river line\nFor everybody, as of 10 Mar 2031. It holds only what is public.\n", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief.md", "# Truce")]
    [InlineData("brief.HTML", "<!doctype html>")]
    [InlineData("brief.docx", "PK")]
    public async Task The_ending_names_the_form(string name, string start)
    {
        var path = Path.Combine(folder.FullName, name);
        var ran = await Ran.Async("brief", Case, "-o", path, "--known-to", "harbour", "--json");
        Assert.Equal(ExitCodes.Done, ran.Exit);
        using var answer = JsonDocument.Parse(ran.Out);
        Assert.Equal(path, answer.RootElement.GetProperty("wrote").GetString());
        Assert.Equal("harbour", answer.RootElement.GetProperty("readableBy").GetString());
        Assert.StartsWith(start, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brief.pdf")]
    [InlineData("no-such-folder/brief.md")]
    public async Task What_cannot_be_written_is_wrong_input(string name)
    {
        var ran = await Ran.Async("brief", Case, "-o", Path.Combine(folder.FullName, name));
        Assert.Equal(ExitCodes.WrongInput, ran.Exit);
        Assert.Empty(folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_limit_makes_it_partial_and_the_brief_says_so()
    {
        var ran = await Ran.Async("brief", Case, "--limit", "2");
        Assert.Equal(ExitCodes.Partial, ran.Exit);
        Assert.Contains("limit", ran.Out, StringComparison.Ordinal);
    }
}
