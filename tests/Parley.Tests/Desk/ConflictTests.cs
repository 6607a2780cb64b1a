using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Desk;

/// <summary>A form whose page was made from a version of the file that is no longer there.</summary>
public sealed partial class ConflictTests
{
    const string Form = "c/case/standing/truce/north/drop", Adding = "c/case/standing/truce/north/position";

    [Fact]
    public async Task Both_versions_are_shown_with_what_was_entered_and_it_can_be_saved_on_the_file_as_it_is()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var seen = Version(await desk.Get("c/case/standing/truce/north"));
        await desk.Edit(SmallCase.Text.Replace("title: Truce on the river", "title: Truce on the weir", StringComparison.Ordinal));

        var (status, page) = await desk.Post(Form, ("version", seen), ("rule", "no-long"), ("until", "2031-03-07"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("- title: Truce on the river", page, StringComparison.Ordinal);
        Assert.Contains("+ title: Truce on the weir", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("2031-03-07", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2031-03-07", desk.Text, StringComparison.Ordinal);

        var (again, _) = await desk.Post(Form, [.. Hidden().Matches(page).Select(m => (m.Groups["name"].Value, WebUtility.HtmlDecode(m.Groups["value"].Value)))]);
        Assert.Equal(HttpStatusCode.SeeOther, again);
        Assert.Contains("until: 2031-03-07", desk.Text, StringComparison.Ordinal);
        Assert.Contains("title: Truce on the weir", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_tabs_the_second_is_told_what_the_first_wrote()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var seen = Version(await desk.Get("c/case/standing/truce/north"));
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Form, ("version", seen), ("rule", "no-long"), ("until", "2031-03-07"))).Status);
        var (status, page) = await desk.Post(Form, ("version", seen), ("rule", "no-long"), ("until", "2031-03-08"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("until: 2031-03-07", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2031-03-08", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_added_is_added_whatever_else_was_changed()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var seen = Version(await desk.Get("c/case/standing/truce/north"));
        await desk.Edit(SmallCase.Text.Replace("title: Truce on the river", "title: Truce on the weir", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post(Adding, ("version", seen), ("date", "2031-03-04"), ("wants", "long"), ("note", "Said twice"))).Status);
        Assert.Contains("Said twice", desk.Text, StringComparison.Ordinal);
        Assert.Contains("title: Truce on the weir", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Into_a_file_with_a_fault_nothing_is_written_and_the_fault_is_named_with_what_was_entered()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var seen = Version(await desk.Get("c/case/standing/truce/north"));
        var broken = SmallCase.Text.Replace("wants: short", "wants: shrot", StringComparison.Ordinal);
        await desk.Edit(broken);
        var shown = await desk.Get("c/case/standing/truce/north");
        Assert.Contains("positions[0].wants", shown, StringComparison.Ordinal);
        Assert.NotEqual(seen, Version(shown));
        var (status, page) = await desk.Post(Adding, ("version", Version(shown)), ("date", "2031-03-04"), ("wants", "long"), ("note", "Kept here"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("shrot", page, StringComparison.Ordinal);
        Assert.Contains("Kept here", page, StringComparison.Ordinal);
        Assert.Equal(broken, desk.Text);
    }

    [Fact]
    public async Task Undo_of_lines_that_were_changed_by_hand_says_so_and_leaves_them()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        await desk.Post(Adding, ("date", "2031-03-04"), ("wants", "long"), ("note", "By the desk"));
        await desk.Edit(desk.Text.Replace("By the desk", "By hand", StringComparison.Ordinal));
        var (status, to) = await desk.Post("c/case/undo", ("back", "/c/case/standing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("Nothing was done", await desk.Get(to), StringComparison.Ordinal);
        Assert.Contains("By hand", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_on_a_page_that_goes_with_what_it_showed_leads_to_the_page_above()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var (_, to) = await desk.Post("c/case/drafts", ("name", "Spring"), ("from", "envoy"), ("to", "north"));
        Assert.StartsWith("/c/case/drafts/", to, StringComparison.Ordinal);
        var (_, gone) = await desk.Post("c/case/undo", ("back", to.Split('?')[0]));
        using var answer = await desk.Client.GetAsync(gone, TestContext.Current.CancellationToken);
        Assert.StartsWith("/c/case/drafts?said=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Taken back", await desk.Get(answer.Headers.Location.OriginalString), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_says_what_was_done_leads_back_without_saying_it_again()
    {
        await using var desk = await OpenDesk.OnText(SmallCase.Text);
        var (_, to) = await desk.Post(Adding, ("date", "2031-03-04"), ("wants", "long"));
        Assert.Contains("said=", to, StringComparison.Ordinal);
        Assert.Contains("name=\"back\" value=\"/c/case/standing/truce/north\"", await desk.Get(to), StringComparison.Ordinal);
    }

    static string Version(string page) => VersionOf().Match(page).Groups["version"].Value;

    [GeneratedRegex("""data-version="(?<version>[0-9a-f]+)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex VersionOf();

    /// <summary>The hidden fields of the one form of the page that holds what was entered.</summary>
    [GeneratedRegex("""(?<=<main[\s\S]*)<input type="hidden" name="(?<name>[^"]*)" value="(?<value>[^"]*)["]""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Hidden();
}
