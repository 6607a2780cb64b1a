using Parley.Formats;
using Xunit;

namespace Parley.Tests.Examples;

public sealed class ReadingTests
{
    [Theory]
    [InlineData(Example.Ceasefire)]
    [InlineData(Example.Strike)]
    [InlineData(Example.River)]
    public void An_example_reads_without_fault(string name) => Assert.Empty(CaseReader.Read(Example.Folder(name)).Faults);

    /// <summary>What nobody has spoken for yet is where a mediator's ideas lie: the ceasefire keeps such options, as its guide says.</summary>
    [Theory]
    [InlineData(Example.Ceasefire, "that a position, rule or proposal mentions")]
    [InlineData(Example.Strike, null)]
    [InlineData(Example.River, null)]
    public void An_example_has_nothing_odd_but_options_that_nobody_mentions(string name, string? odd) =>
        Assert.All(CaseChecks.Of(CaseReader.Read(Example.Folder(name))).Warnings, w => Assert.Contains(odd ?? "nothing odd", w.Expected));

    [Theory]
    [InlineData("valuations-a.yaml")]
    [InlineData("valuations-b.yaml")]
    public void An_analysts_fragment_merges_into_the_ceasefire(string fragment) =>
        Assert.Empty(CaseReader.ReadWith(Example.Folder(Example.Ceasefire), [Path.Combine(Example.Folder(Example.Ceasefire), fragment)]).Faults);
}
