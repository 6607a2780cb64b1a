using System.Globalization;
using Parley.Reports;
using Xunit;
using ArticlePage = Parley.Reports.Page;

namespace Parley.Tests.Reports.Pages;

public sealed class PageHeadTests(ITestOutputHelper output)
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Parley.Tests", "Reports", "Pages", "heads");

    [Fact]
    public void Heads_are_exact_or_left_open_and_no_day_is_wrong()
    {
        var rows = File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t')).ToList();
        var fields = new[] { "title", "publisher", "author", "published" };
        var (exact, abstained, wrong) = (new int[4], new int[4], new List<string>());
        var tooMuch = new int[4];
        foreach (var row in rows)
        {
            var found = Said(Read(row[0]).Page.Head);
            for (var i = 0; i < fields.Length; i++)
            {
                if (found[i] == row[i + 1])
                {
                    exact[i]++;
                    continue;
                }

                abstained[i] += found[i] == "-" ? 1 : 0;
                tooMuch[i] += found[i] == "-" ? 0 : 1;
                wrong.Add($"{row[0]}: {fields[i]} is {found[i]}, not {row[i + 1]}");
            }
        }

        for (var i = 0; i < fields.Length; i++)
        {
            output.WriteLine($"{fields[i],-10} exact {exact[i]} of {rows.Count}, abstained where it could have said {abstained[i]}, wrong {tooMuch[i]}");
        }

        Assert.True(rows.Count >= 30);
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Evidence_is_where_the_file_says_so()
    {
        var (html, page) = Read("json-ld");
        Assert.Equal("2023-03-14T09:30:00+01:00", page.Head.Published!.Evidence!.Value.Of(html));
        Assert.Equal("Ferry crews vote to end walkout", page.Head.Title!.Evidence!.Value.Of(html));
        Assert.Equal("Mira Toll", page.Head.Author!.Evidence!.Value.Of(html));
        (html, page) = Read("date-line");
        Assert.Equal(("dateline", "Tuesday, March 14, 2023"), (page.Head.Published!.By, page.Head.Published.Evidence!.Value.Of(html)));
        Assert.Equal(("byline", "Mira Toll"), (page.Head.Author!.By, page.Head.Author.Evidence!.Value.Of(html)));
    }

    static (string Html, ArticlePage Page) Read(string name)
    {
        var html = File.ReadAllText(Path.Combine(Folder, name + ".html"));
        return (html, ArticlePage.Of(new Decoded.Text(html, "utf-8", IsHtml: true), new ReportLimits()));
    }

    static string[] Said(ReportHead head) =>
        [head.Title?.Value ?? "-", head.Publisher?.Value ?? "-", head.Author?.Value ?? "-", head.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-"];
}
