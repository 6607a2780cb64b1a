using System.Text;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats;

public class SameLinesTests
{
    [Theory]
    [InlineData("", "", 0, 0)]
    [InlineData("a\nb\n", "a\nb\n", 4, 0)]
    [InlineData("a\nb\nc\n", "a\nx\nb\nc\n", 2, 4)]
    [InlineData("a\nbc\n", "a\nxc\n", 2, 0)]
    [InlineData("b\n", "a\nb\n", 0, 2)]
    [InlineData("a", "a\nb", 0, 0)]
    [InlineData("a\na\n", "a\n", 2, 0)]
    public void Lines_at_both_ends_are_the_same_and_whole(string a, string b, int before, int after) =>
        Assert.Equal((before, after), SameLines.Around(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b)));

    [Fact]
    public void They_are_all_the_lines_that_are_the_same_whatever_the_texts()
    {
        var random = new Random(7);
        for (var run = 0; run < 5000; run++)
        {
            var (a, b) = (Lines(random), Lines(random));
            var start = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
            var end = a.Skip(start).Reverse().Zip(b.Skip(start).Reverse()).TakeWhile(p => p.First == p.Second).Count();
            var expected = (string.Concat(a.Take(start)).Length, string.Concat(a.Skip(a.Count - end)).Length);
            var found = SameLines.Around(Encoding.UTF8.GetBytes(string.Concat(a)), Encoding.UTF8.GetBytes(string.Concat(b)));
            Assert.True(expected == found, $"{string.Concat(a)}|{string.Concat(b)}: {found}");
        }
    }

    static List<string> Lines(Random random) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => new string('x', random.Next(3)) + "\n")];
}
