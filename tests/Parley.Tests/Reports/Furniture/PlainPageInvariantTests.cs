using System.Diagnostics;
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
            var text = Arbitrary(seed);
            var page = PlainPage.Read(text);
            var spans = page.Paragraphs.Concat(page.Furniture.Select(f => f.Span)).OrderBy(s => s.Start).ToList();

            Assert.True(page.Paragraphs.Zip(page.Paragraphs.Skip(1)).All(p => p.First.End <= p.Second.Start), $"seed {seed}");
            Assert.True(page.Furniture.Zip(page.Furniture.Skip(1)).All(p => p.First.Span.End <= p.Second.Span.Start), $"seed {seed}");
            var at = 0;
            foreach (var span in spans)
            {
                Assert.True(span.Start >= at && span.End > span.Start && span.End <= text.Length, $"seed {seed}: {span} after {at}");
                Assert.True(string.IsNullOrWhiteSpace(text[at..span.Start]), $"seed {seed}: “{text[at..span.Start]}” is neither kept nor removed");
                at = span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]), $"seed {seed}");
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
    public void A_megabyte_of_anything_is_read_in_linear_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        var watch = Stopwatch.StartNew();

        PlainPage.Read(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
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
