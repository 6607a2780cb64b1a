using System.Net;
using Parley.Desk;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>The first page: cases to open, and one to start.</summary>
public sealed class StartTests
{
    static readonly (string, string)[] Ferry =
    [
        ("title", "Ferries: the north run"), ("parties", "Crews\nالميناء"), ("mediators", "Captain Brandt"), ("rows", "3"), ("asof", "2031-11-20"),
        ("issue-1", "Night pay"), ("options-1", "Two crowns\nThree crowns"), ("issue-2", "Days off"), ("options-2", "0..10 step 5 days"),
    ];

    [Fact]
    public async Task The_first_page_tells_title_parties_and_day_of_each_case()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("/");
        Assert.Contains("Ferry crews and the Sound Line", page, StringComparison.Ordinal);
        Assert.Contains("as of 20 Nov 2031", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Sound Line</bdi>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_with_faults_is_listed_as_such()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var broken = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(desk.Folder)!, "broken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(broken, "case.yaml"), "parley: 1\n", TestContext.Current.CancellationToken);
        var page = await desk.Get("/");
        Assert.Matches("The file has [0-9]+ faults?; open it", page);
    }

    [Fact]
    public async Task A_case_is_started_with_its_first_positions()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (asked, wants) = await desk.Post("start", [.. Ferry, ("step", "positions")]);
        Assert.Equal(HttpStatusCode.OK, asked);
        Assert.Contains("name=\"wants-crews-night-pay\"", wants, StringComparison.Ordinal);
        var (status, at) = await desk.Post("start", [.. Ferry, ("step", "wants"), ("wants-crews-night-pay", "three-crowns"), ("wants-party-2-days-off", "5")]);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/c/ferries-the-north-run/standing", at, StringComparison.Ordinal);
        var made = CaseReader.Read(Path.Combine(Path.GetDirectoryName(desk.Folder)!, "ferries-the-north-run"));
        Assert.Empty(made.Faults);
        Assert.Equal(["Crews", "الميناء"], made.Case!.Parties.Select(p => p.Name));
        Assert.Equal([("crews", "three-crowns"), ("party-2", "5")], made.Case.Positions.Select(p => (p.Party.Value, p.Wants!.Value.Value)));
        Assert.Equal(new DateOnly(2031, 11, 20), made.Case.AsOf);
        Assert.Equal(3, made.Case.Issue(new("days-off")).Options.Length);
    }

    [Fact]
    public async Task A_second_case_of_the_same_name_takes_another_folder()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await desk.Post("start", [.. Ferry, ("step", "start")]);
        var (_, at) = await desk.Post("start", [.. Ferry, ("step", "start")]);
        Assert.StartsWith("/c/ferries-the-north-run-2/", at, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told_under_its_field_and_nothing_typed_is_lost()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, page) = await desk.Post("start", ("title", "Kept title"), ("parties", "Only one"), ("rows", "3"), ("issue-1", "Kept issue"), ("step", "start"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Name at least two parties", page, StringComparison.Ordinal);
        Assert.Contains("An issue has a name and its options", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Kept title\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Kept issue\"", page, StringComparison.Ordinal);
        Assert.Contains("Only one</textarea>", page, StringComparison.Ordinal);
        Assert.Single(Directory.GetDirectories(Path.GetDirectoryName(desk.Folder)!));
    }

    [Fact]
    public async Task A_case_begins_from_reports()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var words = await File.ReadAllTextAsync(Path.Combine(desk.Folder, "reports", "coastwire-round.txt"), TestContext.Current.CancellationToken);
        var (status, at) = await desk.Post("start?from=reports", [.. Ferry, ("text", words), ("date", "2031-11-13"), ("step", "start")]);
        Assert.Equal((HttpStatusCode.SeeOther, "/c/ferries-the-north-run/reading"), (status, at));
        while (!(await desk.Client.GetAsync(at, TestContext.Current.CancellationToken)).Headers.Contains("Location"))
        {
        }

        var record = RecordReader.Open(Path.Combine(Path.GetDirectoryName(desk.Folder)!, "ferries-the-north-run", "record"))!;
        Assert.Equal(new DateOnly(2031, 11, 13), Assert.Single(record.Readings).Report.Published);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\press\\a b.html", "a-b.html")]
    [InlineData("..", "report")]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("خبر.txt.gz", "خبر.txt.gz")]
    public void A_dropped_file_gets_a_name_any_system_takes(string given, string safe) => Assert.Equal(safe, DroppedReports.SafeName(given));

    [Fact]
    public void Another_report_is_never_written_over()
    {
        var folder = Directory.CreateTempSubdirectory("parley-drop-");
        try
        {
            Assert.Equal(["reports/a.txt"], DroppedReports.Write(folder.FullName, [new("a.txt", [1])]));
            Assert.Equal(["reports/a-2.txt", "reports/a.txt"], DroppedReports.Write(folder.FullName, [new("a.txt", [2]), new("a.txt", [1])]));
            Assert.Equal([1], File.ReadAllBytes(Path.Combine(folder.FullName, "reports", "a.txt")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
