using Xunit;

namespace Parley.Tests.Examples;

/// <summary>What the pages show is what the commands print.</summary>
public sealed class GuideTests
{
    [Theory]
    [InlineData("docs/guide/ceasefire.md")]
    [InlineData("docs/guide/first-case.md")]
    [InlineData("docs/guide/reading.md")]
    [InlineData("README.md")]
    public async Task A_page_shows_what_the_commands_print(string page)
    {
        using var workspace = new Workspace();
        var path = Path.Combine(Repository.Root, page);
        var again = await Transcript.Again(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), workspace);
        Approve.AtRoot(again, page);
    }
}
