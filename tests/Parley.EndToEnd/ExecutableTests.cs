using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Parley.EndToEnd;

/// <summary>The real executable: exit codes, streams and signals. What commands say is tested in process.</summary>
public sealed class ExecutableTests : IDisposable
{
    const int Stopped = 130;
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parley-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_launcher_runs_from_any_folder()
    {
        var ran = await Launched.Async(folder.FullName, "--version");
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("parley ", ran.Out, StringComparison.Ordinal);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public async Task The_launcher_runs_through_a_link()
    {
        var link = Path.Combine(folder.FullName, "linked");
        File.CreateSymbolicLink(link, Path.Combine(Launched.Root, "parley"));
        using var process = Process.Start(new ProcessStartInfo(link, ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder.FullName })!;
        Assert.StartsWith("parley ", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_line_ends_with_2_and_a_message_on_standard_error()
    {
        var ran = await Launched.Async(folder.FullName, "bogus");
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Contains("bogus", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "gap", "strike")]
    [InlineData(0, "bridge", "strike", "--samples", "100")]
    [InlineData(1, "why", "ceasefire")]
    [InlineData(3, "bridge", "river", "--limit", "1", "--samples", "1")]
    public async Task Each_kind_of_answer_has_its_exit_code(int exit, string command, string example, params string[] options)
    {
        var ran = await Launched.Async(Launched.Root, [command, Path.Combine("examples", example), .. options]);
        Assert.Equal(exit, ran.Exit);
        Assert.NotEmpty(ran.Out);
        Assert.Empty(ran.Error);
    }

    [Fact]
    public async Task Every_fault_of_a_file_is_a_line_with_file_line_and_path()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "case.yaml"), "parley: 1\ntitle: Broken\nas_of: soon\nparties:\n  north: {}\n  south: {}\nissues:\n  truce: { options: { none: No truce }, witout: none }\n", TestContext.Current.CancellationToken);
        var ran = await Launched.Async(folder.FullName, "gap", ".");
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Out);
        Assert.Matches(@"(?m)^.*case\.yaml:3: as_of: ", ran.Error);
        Assert.Matches(@"(?m)^.*case\.yaml:8: issues\.truce", ran.Error);
    }

    [Theory]
    [InlineData("SIGINT")]
    [InlineData("SIGTERM")]
    public async Task A_signal_stops_the_work_at_once_with_130(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "case.yaml"), HardCase.Text(), TestContext.Current.CancellationToken);
        using var process = Launched.Start(folder.FullName, "bridge", ".", "--limit", "1000000000000000");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        Assert.False(process.HasExited, "The case is too easy to be stopped.");
        using var kill = Process.Start("kill", ["-s", signal[3..], process.Id.ToString(CultureInfo.InvariantCulture)]);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await process.WaitForExitAsync(soon.Token);
        Assert.Equal(Stopped, process.ExitCode);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_closed_pipe_is_no_fault()
    {
        using var process = Launched.Start(Launched.Root, "gap", "examples/ceasefire", "--json");
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(error);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Nothing_is_coloured_where_nobody_looks()
    {
        var ran = await Launched.Async(Launched.Root, "gap", "examples/strike");
        Assert.DoesNotContain('\e', ran.Out);
    }
}
