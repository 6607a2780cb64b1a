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

    [Theory]
    [InlineData("valuations-a.yaml")]
    [InlineData("valuations-b.yaml")]
    public void An_analysts_fragment_merges_into_the_ceasefire(string fragment) =>
        Assert.Empty(CaseReader.ReadWith(Example.Folder(Example.Ceasefire), [Path.Combine(Example.Folder(Example.Ceasefire), fragment)]).Faults);
}
