using Xunit;

namespace Parley.Tests.Reports.Text;

public sealed class QuotationFinderTests
{
    static string Shown(string text) => string.Join('|', ProseOf.Lines(text).Quotations.Select(q => $"{q.Depth}:{q.Inner.Of(text)}{(q.IsClosed ? "" : " (open)")}{(q.Continues is { } c ? $" <{c}" : "")}"));

    [Theory]
    [InlineData("\"No,\" he said.", "0:No,")]
    [InlineData("“No,” he said, “never.”", "0:No,|0:never.")]
    [InlineData("«Non», dit-il.", "0:Non")]
    [InlineData("„Nein“, sagte er.", "0:Nein")]
    [InlineData("''No,'' he said.", "0:No,")]
    [InlineData("'No,' he said.", "0:No,")]
    [InlineData("“He said ‘no’ to us,” she recalled.", "0:He said ‘no’ to us,|1:no")]
    [InlineData("\"He said 'no' to us,\" she recalled.", "0:He said 'no' to us,|1:no")]
    [InlineData("\"They called it 'a crews' victory' again,\" she said.", "0:They called it 'a crews' victory' again,|1:a crews' victory")]
    [InlineData("The crews' union and the board's lawyers don't agree.", "")]
    [InlineData("Back in the '90s, rock 'n' roll was the crews' music.", "")]
    [InlineData("“We waited. “We will not wait again,” he said.", "0:We waited. (open)|0:We will not wait again,")]
    [InlineData("“We waited.\n“We waited again.” He left.", "0:We waited. (open)|0:We waited again. <0")]
    [InlineData("“One.\n“Two.\n“Three.”", "0:One. (open)|0:Two. (open) <0|0:Three. <1")]
    [InlineData("“One.\nTwo,” he said.", "0:One. (open)")]
    [InlineData("No marks” at all.", "")]
    [InlineData("It is 6' tall.", "")]
    [InlineData("the \"so-called\" deal", "0:so-called")]
    public void Quotations_are_found_with_their_nesting_and_their_faults(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Fact]
    public void The_outer_span_holds_the_marks()
    {
        const string text = "Then “yes,” she said.";
        Assert.Equal("“yes,”", ProseOf.Lines(text).Quotations.Single().Outer.Of(text));
    }
}
