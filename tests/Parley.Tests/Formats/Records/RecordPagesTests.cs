using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Formats;
using Parley.Model;
using Parley.Reports;
using Xunit;
using Record = Parley.Formats.Record;

namespace Parley.Tests.Formats.Records;

/// <summary>What people see of a record: one origin once, claims as claims, and nothing a report holds can act on the page that shows it.</summary>
public sealed class RecordPagesTests
{
    const string Hostile = "</title><script>alert(1)</script><img src=x onerror=alert(2)>\"' & \u001b[31m \u202Eevil\u2028 </span></p>";

    static readonly Case River = Samples.Read(Samples.River);
    static readonly RecordNaming Naming = new(River, CultureInfo.InvariantCulture);

    static RecordView View(Record record) => RecordView.Of(record, Naming, Reviews.None, 100);

    [Fact]
    public void Two_texts_of_one_origin_are_one_source_and_tell_one_claim()
    {
        var group = View(Spoken.Record).Groups.Single(g => g.Party == "upper" && g.Issue == "gates");
        Assert.Equal((1, 1), (group.Count, group.Sources));
        Assert.Equal("post-18", group.Claims.Single().Statement.Id);
        Assert.Equal(["copy"], group.Claims.Single().AlsoIn.Select(s => s.Report));
        Assert.Equal(2, View(Spoken.Record).Sources);
    }

    [Fact]
    public void What_was_rejected_is_left_out()
    {
        var rejected = Reviews.Fold([new Review("post-18", Verdict.Rejected, null, default, null, ImmutableDictionary<string, ImmutableArray<string>>.Empty)]);
        Assert.DoesNotContain(RecordView.Of(Spoken.Record, Naming, rejected, 100).Groups, g => g.Party == "upper");
    }

    [Fact]
    public void Only_the_latest_are_kept_and_all_are_counted()
    {
        var many = Enumerable.Range(1, 30).Select(n => Spoken.Reading(Spoken.ThirdReport with { Id = $"r{n}", Page = Spoken.ThirdReport.Page with { Head = new ReportHead(Published: new Found<DateOnly>(new DateOnly(2031, 1, 1).AddDays(n), "given", null)) }, Statements = [Spoken.ThirdReport.Statements[0] with { Id = $"r{n}-0" }] })).ToImmutableArray();
        var view = RecordView.Of(Spoken.Of(many, new Comparison([], [.. many.Select(m => ImmutableArray.Create(m.Report.Id))], [])), Naming, Reviews.None, 4);
        var group = view.Groups.Single(g => g.Issue == "gates");
        Assert.Equal((30, 30), (group.Count, group.Sources));
        Assert.Equal(["r30", "r29", "r28", "r27"], group.Claims.Select(c => c.Statement.Report));
    }

    [Fact]
    public void A_page_marks_each_statement_and_greys_what_is_not_the_article()
    {
        var html = ReportPage.Render(Spoken.Readings[0], Naming, Spoken.Across.Origins.Where(o => o.Report == "post"), Reviews.None);
        Assert.Contains("id=\"post-18\"", html, StringComparison.Ordinal);
        Assert.Contains("<i>title</i>Weir talks stall", html, StringComparison.Ordinal);
        Assert.Contains("Same origin as", html, StringComparison.Ordinal);
        Assert.Contains("An unnamed source (a miller who asked not to be named) said, as carried by the Valley Post, in the reporter&#39;s words", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_html_is_shown_in_its_words_with_marks_in_their_place()
    {
        const string Html = "<html><p>The <b>reeve</b> said &quot;no&quot;.</p></html>";
        const string Words = "The reeve said \"no\".";
        var map = new Parley.Reports.SourceMap([new(0, new(9, 13)), new(4, new(16, 21)), new(9, new(25, 31)), new(15, new(31, 37)), new(16, new(37, 39)), new(18, new(39, 45)), new(19, new(45, 46))]);
        var page = new Parley.Reports.Page(Words, [new TextSpan(0, Words.Length)], [], new ReportHead(), map);
        var statement = Spoken.Statement("p", Words, Words, "the reeve", "upper", Stances.Reject, "gates") with { Span = page.ToFile(new TextSpan(0, Words.Length)), Quotes = [page.ToFile(new TextSpan(16, 18))] };
        var reading = Spoken.Reading(new ReadReport { Id = "p", File = "p.html", Original = Html, Page = page, Statements = [statement], Meetings = [], Events = [], Figures = [] });
        Assert.Equal(["no"], reading.Statements[0].Quotes);
        Assert.Contains("The reeve said &quot;no&quot;.<sup", ReportPage.Render(reading, Naming, [], Reviews.None), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_report_acts_on_a_page_a_fragment_or_a_line()
    {
        var text = Spoken.First.Replace("gates", Hostile, StringComparison.Ordinal);
        var said = $"The reeve of the Upper Bank said the {Hostile} \"stay shut\".";
        var report = Spoken.Report(Hostile, Hostile + ".txt", text, new DateOnly(2031, 3, 8), [new Furniture(new TextSpan(0, 5), "title")],
            [Spoken.Statement(Hostile, text, said, Hostile, Hostile, Stances.Reject, Hostile) with { ReportedBy = Hostile, Cue = Hostile, Id = Hostile + "-18" }]);
        report = report with { Page = report.Page with { Head = new ReportHead(new Found<string>(Hostile, "heading", null), new Found<string>(Hostile, "meta", null)) } };
        var reading = Spoken.Reading(report, new SuggestedPosition(Hostile + "-18/gates", Hostile + "-18", "upper", "gates", "joint", [], [], new DateOnly(2031, 3, 8)));
        var record = Spoken.Of([reading], new Comparison([new(Hostile, Hostile + "2", 1, [])], [[Hostile]], [new(Hostile + "-18", Hostile + "-18", [Hostile], Hostile)])) with { Skipped = [new(Hostile, Hostile)] };
        foreach (var html in new[] { ReportPage.Render(reading, Naming, record.Across.Origins, Reviews.None), IndexPage.Render(View(record)) })
        {
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\u001b', html);
            Assert.DoesNotContain('\u202E', html);
            Assert.Matches("href=\"[A-Za-z0-9/._#%-]*\"", html);
        }

        var yaml = PositionsYaml.Render(record, River, null, Reviews.None);
        Assert.DoesNotContain('\u001b', yaml);
        Assert.Empty(CaseReader.ParseWith(Encoding.UTF8.GetBytes(Samples.River), "case.yaml", [(Encoding.UTF8.GetBytes(yaml), "positions.yaml")]).Faults);
        Assert.DoesNotContain((byte)0x1b, ReadingLines.Of(reading).Report);
        Assert.Single(Encoding.UTF8.GetString(ReadingLines.Of(reading).Report).TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Suggested_positions_are_a_fragment_that_the_case_takes()
    {
        var yaml = PositionsYaml.Render(Spoken.Record, River, null, Reviews.None);
        Approve.Text(yaml, "positions.approved.txt");
        var merged = CaseReader.ParseWith(Encoding.UTF8.GetBytes(Samples.River), "case.yaml", [(Encoding.UTF8.GetBytes(yaml), "positions.yaml")]);
        Assert.Empty(merged.Faults);
        Assert.Equal(River.Positions.Length + 1, merged.Case!.Positions.Length);
        Assert.Equal(new SourceRef(new EntryId("post"), 18, 73), merged.Case.Positions[^1].Sources.Single());
    }
}
