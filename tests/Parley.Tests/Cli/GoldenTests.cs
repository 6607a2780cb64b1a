using Xunit;

namespace Parley.Tests.Cli;

/// <summary>What people read of the examples, approved as prose at 100 columns.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string, string> Runs => Examples.Runs();

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task An_example_reads_as_approved(string example, string run)
    {
        var ran = await Ran.Async(Examples.Line(example, run));
        var shown = $"{ran.Out}{ran.Error}exit {ran.Exit}\n";
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= Terminal.PageWidth || !line.Contains(' ', StringComparison.Ordinal), $"wider than the page: {line}"));
        Approve.Text(shown, $"Golden/{example}/{run}.approved.txt");
    }

    [Fact]
    public void Every_golden_file_is_of_a_run()
    {
        var folder = Path.Combine(Repository.Root, "tests", "Parley.Tests", "Cli", "Golden");
        var runs = Examples.Runs().Select(r => $"{r.Data.Item1}/{r.Data.Item2}.approved.txt").ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(folder, "*.approved.txt", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'));
        Assert.All(files, f => Assert.Contains(f, runs));
    }
}
