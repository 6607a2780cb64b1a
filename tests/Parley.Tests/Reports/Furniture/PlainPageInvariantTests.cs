using System.Text;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports;

public sealed class PlainPageInvariantTests
{
    static readonly string[] Pieces =
    [
        "Home", "Share", "Related Articles", "—", "CNN", "22.9 C", "Sunday, May 19, 2030", "By Anna Lund", "Comments", "Most Popular", "© 2030 The Wire", "\n", "\r\n", "\t", " ", "(", "\"", "“", "’", "…", "\u2028", "\uD83D", "水の話。",
        "The two delegations met again on Tuesday and agreed on nothing but the time of their next meeting.", "WorldThe river talks go on", "The river talks go on", "The river talks go on | The Wire", "12", ":", "http://wire.example/a",
    ];

    [Fact]
    public void Kept_and_removed_are_in_order_apart_and_with_space_all_of_the_text()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            IsPartedWhole(Arbitrary(seed), $"seed {seed}");
        }
    }

    [Fact]
    public void What_the_head_says_stands_where_it_says()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = Arbitrary(seed);
            var head = PlainPage.Read(text).Head;
            foreach (var found in new[] { head.Title, head.Publisher, head.Author }.OfType<Found<string>>())
            {
                Assert.Equal(found.Value, found.Evidence?.Of(text));
            }
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("Share ")]
    [InlineData("By\n")]
    [InlineData("all rights all rights ")]
    [InlineData("The talks go on | The Wire\n")]
    [InlineData("22.9 C\n")]
    public void A_megabyte_of_anything_is_read(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        IsPartedWhole(text, piece);
    }

    static void IsPartedWhole(string text, string name)
    {
        var page = PlainPage.Read(text);
        var spans = page.Paragraphs.Concat(page.Furniture.Select(f => f.Span)).OrderBy(s => s.Start).ToList();
        Assert.True(page.Paragraphs.Zip(page.Paragraphs.Skip(1)).All(p => p.First.End <= p.Second.Start), name);
        Assert.True(page.Furniture.Zip(page.Furniture.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start), name);
        var at = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= at && span.End > span.Start && span.End <= text.Length, $"{name}: {span} after {at}");
            Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]), $"{name}: something is neither kept nor removed at {at}");
            at = span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]), name);
    }

    static string Arbitrary(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = random.Next(40); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "\n");
        }

        return text.ToString();
    }
}
