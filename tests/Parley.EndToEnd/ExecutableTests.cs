using Xunit;

namespace Parley.EndToEnd;

public sealed class ExecutableTests
{
    [Fact]
    public async Task The_launcher_runs_from_any_folder()
    {
        var ran = await Launched.Async(Path.GetTempPath(), "--version");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("parley ", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public async Task A_wrong_line_ends_with_2_and_a_message_on_standard_error()
    {
        var ran = await Launched.Async(Path.GetTempPath(), "bogus");
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Contains("bogus", ran.Error, StringComparison.Ordinal);
    }
}
