using System.Collections.Immutable;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Comparing;

public sealed class OriginInvariantTests
{
    static readonly ImmutableArray<ReadReport> Mixed =
    [
        Stories.Read("wire", Stories.Wire),
        Stories.Read("again", Stories.Rewrite),
        Stories.Read("other", Stories.Independent),
        Stories.Read("part", string.Join("\n\n", Stories.Wire.Split("\n\n")[2..7])),
        .. Enumerable.Range(0, 12).Select(n => Stories.Read($"made{n}", Seeded.Sentences((ulong)n, 20))),
        .. Enumerable.Range(0, 4).Select(n => Stories.Read($"copy{n}", Seeded.Sentences((ulong)n, 14) + "\n\n" + Seeded.Sentences((ulong)n + 100, 6))),
        .. Enumerable.Range(0, 6).Select(n => Stories.Read($"mess{n}", Seeded.Mess((ulong)n / 2, 900))),
    ];

    [Fact]
    public void Passages_lie_in_the_files_and_verbatim_ones_are_the_same_words()
    {
        var compared = Stories.Compare(Mixed);
        Assert.NotEmpty(compared.Origins);
        foreach (var (pair, passage) in compared.Origins.SelectMany(o => o.Passages.Select(p => (o, p))))
        {
            var (here, there) = (Original(pair.Report), Original(pair.Other));
            Assert.InRange(passage.Here.Start, 0, passage.Here.End - 1);
            Assert.InRange(passage.Here.End, 1, here.Length);
            Assert.InRange(passage.There.Start, 0, passage.There.End - 1);
            Assert.InRange(passage.There.End, 1, there.Length);
            if (passage.Kind == PassageKind.Verbatim)
            {
                Assert.Equal(Stories.Folded(passage.Here.Of(here)), Stories.Folded(passage.There.Of(there)));
            }
        }
    }

    [Fact]
    public void Every_pair_stands_from_both_sides_with_the_same_passages()
    {
        var origins = Stories.Compare(Mixed).Origins;
        foreach (var pair in origins)
        {
            Assert.InRange(pair.Share, 0, 1);
            var back = Assert.Single(origins, o => o.Report == pair.Other && o.Other == pair.Report);
            Assert.Equal(
                pair.Passages.Select(p => (p.Here, p.There, p.Kind)).Order(Comparer<(TextSpan, TextSpan, PassageKind)>.Create(Order)),
                back.Passages.Select(p => (p.There, p.Here, p.Kind)).Order(Comparer<(TextSpan, TextSpan, PassageKind)>.Create(Order)));
        }
    }

    [Fact]
    public void Every_report_is_in_one_group_and_pairs_stay_in_theirs()
    {
        var compared = Stories.Compare(Mixed);
        Assert.Equal(Mixed.Select(r => r.Id).Order(StringComparer.Ordinal), compared.Groups.SelectMany(g => g).Order(StringComparer.Ordinal));
        Assert.All(compared.Origins, o => Assert.Contains(compared.Groups, g => g.Contains(o.Report) && g.Contains(o.Other)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_reports_decides_only_the_order_of_the_answer(ulong seed)
    {
        var dice = new Dice(seed);
        ImmutableArray<ReadReport> shuffled = [.. Mixed.OrderBy(_ => dice.Below(1000))];
        Assert.Equal(Told(Stories.Compare(Mixed)), Told(Stories.Compare(shuffled)));
    }

    [Fact]
    public void The_answer_is_the_same_each_time() =>
        Assert.All(Enumerable.Range(0, 4), _ => Assert.Equal(Told(Stories.Compare(Mixed)), Told(Stories.Compare(Mixed))));

    [Fact]
    public void Unrelated_texts_make_no_pair() =>
        Assert.Empty(Stories.Compare(Enumerable.Range(0, 300).Select(n => ($"r{n}", Seeded.Sentences((ulong)n * 7 + 1, 25)))).Origins);

    [Theory]
    [InlineData("no ")]
    [InlineData("\"")]
    [InlineData("((((")]
    [InlineData("Ida Holm, ")]
    [InlineData("a b c. ")]
    public void Texts_of_one_thing_repeated_are_compared(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var report = new ReadReport { Id = "a", File = "a", Original = text, Page = new(text, [new TextSpan(0, text.Length)], [], new ReportHead(), null), Statements = [], Meetings = [], Events = [], Figures = [] };
        Assert.Empty(Stories.Compare([report, report with { Id = "b" }]).Contradictions);
    }

    [Fact]
    public void Nothing_compared_is_nothing_found()
    {
        var none = Stories.Compare(ImmutableArray<ReadReport>.Empty);
        Assert.Empty(none.Origins);
        Assert.Empty(none.Groups);
        Assert.Equal(["dot"], Assert.Single(Stories.Compare(("dot", ".")).Groups));
    }

    static string Original(string id) => Mixed.Single(r => r.Id == id).Original;

    static int Order((TextSpan Here, TextSpan There, PassageKind Kind) a, (TextSpan Here, TextSpan There, PassageKind Kind) b) =>
        (a.Here.Start, a.Here.End, a.There.Start, a.There.End, (int)a.Kind).CompareTo((b.Here.Start, b.Here.End, b.There.Start, b.There.End, (int)b.Kind));

    static IEnumerable<string> Told(Comparison compared) =>
        compared.Origins.Select(o => $"{o.Report} {o.Other} {o.Share:0.0000} {string.Join(' ', o.Passages)}")
            .Concat(compared.Groups.Select(g => string.Join(' ', g.Order(StringComparer.Ordinal))))
            .Order(StringComparer.Ordinal);
}
