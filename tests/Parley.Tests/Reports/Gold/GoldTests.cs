using System.Globalization;
using Parley.Model;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Gold;

/// <summary>The reports of the ferry strike against what a person read in them. The floors stand a little below what was reached, so that a rule that breaks something shows.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    [Fact]
    public void The_reports_of_the_strike_are_read_as_a_person_reads_them()
    {
        var score = StrikeReports.Gold.Zip(StrikeReports.Read).Select(p => GoldScore.Of(p.First, p.Second)).Aggregate((a, b) => a + b);
        output.WriteLine(score.ToString());
        output.WriteLine(string.Join('\n', score.Faults));
        Assert.Equal(0, score.AnonymousMadeNamed);
        AtLeast(0.90, score.Statements.F1, "statements");
        AtLeast(0.90, score.Of(score.Speaker), "speaker");
        AtLeast(0.86, score.Of(score.Party), "party");
        AtLeast(0.95, score.Of(score.Form), "form");
        AtLeast(0.90, score.Of(score.Attribution), "attribution");
        AtLeast(0.75, score.Of(score.Stance), "stance");
        AtLeast(0.92, score.Quotes.F1, "quotations");
        AtLeast(0.95, score.Furniture.F1, "furniture");
    }

    [Fact]
    public void The_rewrite_is_laid_beside_its_origin_and_nothing_else_is()
    {
        var index = new ReportIndex();
        foreach (var report in StrikeReports.Read)
        {
            index.Add(report);
        }

        var score = OriginScore.Of(StrikeReports.OriginGold, index.Compare(i => StrikeReports.Read[i].Page, TestContext.Current.CancellationToken).Origins);
        output.WriteLine(score.ToString());
        Assert.Empty(score.Wrong);
        Assert.Empty(score.Missed);
        AtLeast(0.70, score.Verbatim.Recall, "verbatim passages");
        AtLeast(0.60, score.Paraphrase.Recall, "passages in other words");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Gold_is_of_the_report_as_it_stands(string report)
    {
        var (gold, read) = Of(report);
        Assert.All(gold.Statements, s => Assert.Equal(s.Text, s.Span.Of(read.Original)));
        Assert.All(gold.Statements, s => Assert.All(s.Quotes, q => Assert.Contains(q, s.Text, StringComparison.Ordinal)));
        Assert.All(gold.Statements.Zip(gold.Statements.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start, p.Second.Text));
        Assert.All(gold.Statements, s => Assert.All(s.StanceAlt.Add(s.Stance), stance => Assert.Contains(stance, Stances.All)));
        Assert.All(gold.Statements, s => Assert.All(s.About, issue => Assert.Contains(new IssueId(issue), StrikeReports.Case.Issues.Select(i => i.Id))));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_head_says_what_the_file_says_or_nothing(string report)
    {
        var (gold, read) = Of(report);
        var head = read.Page.Head;
        Assert.True(head.Title is null || head.Title.Value == gold.Title, head.Title?.Value);
        Assert.True(head.Publisher is null || head.Publisher.Value == gold.Publisher, head.Publisher?.Value);
        var published = head.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.True(published is null || published == gold.Published, published);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_surrounds_an_article_is_not_read(string report)
    {
        var (gold, read) = Of(report);
        var article = string.Join('\n', read.Page.Paragraphs.Select(p => p.Of(read.Page.Text)));
        Assert.All(gold.LeftOut, words => Assert.DoesNotContain(words, article, StringComparison.Ordinal));
    }

    public static TheoryData<string> Reports => [.. StrikeReports.Gold.Select(g => g.Report)];

    static (GoldReport Gold, ReadReport Read) Of(string report) => StrikeReports.Gold.Zip(StrikeReports.Read).Single(p => p.First.Report == report);

    static void AtLeast(double floor, double reached, string what) =>
        Assert.True(reached >= floor, string.Create(CultureInfo.InvariantCulture, $"{what}: {reached:0.000}, floor {floor:0.000}"));
}
