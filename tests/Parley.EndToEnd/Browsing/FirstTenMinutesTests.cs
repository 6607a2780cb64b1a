using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>The first ten minutes, as <c>docs/guide/first-ten-minutes.md</c> tells them, step by step with its pictures.</summary>
[Collection(nameof(BrowserTests))]
public sealed class FirstTenMinutesTests(Chromium chromium)
{
    const string Confidence = "A clause against strikes would be traded for a shorter term";

    [Fact]
    public async Task From_the_reports_to_a_draft_that_is_refused()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);

        await ReadTheReports(page, desk);
        await TakeAPosition(page, desk);
        await MarkARedLine(page, desk);
        await SeeThatThereIsNoPackage(page);
        await MoveALine(page, desk);
        await NoteAConfidence(page, desk);
        await BeRefused(page, desk);
        await Print(page, desk);
    }

    static async Task ReadTheReports(IPage page, RunningDesk desk)
    {
        await page.Take("today");
        await Place(page, "The record");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the 10 reports of this case" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Claims, not facts:")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator(".lede")).ToContainTextAsync("10 reports");
        await page.Take("record");
        Assert.True(Directory.Exists(Path.Combine(desk.Folder, "record")));
    }

    static async Task TakeAPosition(IPage page, RunningDesk desk)
    {
        var before = await File.ReadAllTextAsync(desk.CaseFile);
        await page.GotoAsync(desk.Page("record/" + Report));
        var suggestion = page.Locator("section.suggestion").Filter(new() { HasTextRegex = new Regex("accepts .{0,3}Two years", RegexOptions.None, TimeSpan.FromSeconds(1)) }).First;
        await suggestion.ScrollIntoViewIfNeededAsync();
        await page.Take("report");
        await suggestion.GetByRole(AriaRole.Button, new() { Name = "Take it into the case" }).ClickAsync();
        await Assertions.Expect(page.Locator(".tag.found").Filter(new() { HasText = "in the case" }).First).ToBeVisibleAsync();
        var after = await File.ReadAllTextAsync(desk.CaseFile);
        Assert.NotEqual(before, after);
        Assert.Contains("report: " + Report, after, StringComparison.Ordinal);
    }

    static async Task MarkARedLine(IPage page, RunningDesk desk)
    {
        await Place(page, "Where talks stand");
        await page.Take("standing");
        await page.GotoAsync(desk.Page("standing/peace/crews"));
        await page.GetByText("Mark a red line").ClickAsync();
        var form = page.Locator("#mark-red-line");
        await form.GetByLabel("While the sides bargain").CheckAsync();
        await form.GetByLabel("For the whole term").CheckAsync();
        await form.GetByLabel("Because").FillAsync("The ballot was on the right to strike");
        await page.Take("red-line");
        await form.GetByRole(AriaRole.Button, new() { Name = "Mark it" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See what this opens or closes" }).ClickAsync();
    }

    static async Task SeeThatThereIsNoPackage(IPage page)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Bridges");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What cannot be met together" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: closed");
        await page.Take("bridges-closed");
    }

    static async Task MoveALine(IPage page, RunningDesk desk)
    {
        var before = await File.ReadAllTextAsync(desk.CaseFile);
        await page.GetByRole(AriaRole.Link, new() { Name = "try without it" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToContainTextAsync("closed → open");
        await page.Take("bridges-open");
        Assert.Equal(before, await File.ReadAllTextAsync(desk.CaseFile));
    }

    static async Task NoteAConfidence(IPage page, RunningDesk desk)
    {
        await page.GotoAsync(desk.Page("rooms/line"));
        await page.Locator("#note-says").FillAsync(Confidence);
        await page.GetByLabel("call", new() { Exact = true }).CheckAsync();
        await page.Locator("#note-about").SelectOptionAsync("peace");
        await page.Take("note");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice.done")).ToContainTextAsync("Noted as");
        await page.Take("room");
        Assert.Contains(Confidence, await File.ReadAllTextAsync(desk.CaseFile), StringComparison.Ordinal);
    }

    static async Task BeRefused(IPage page, RunningDesk desk)
    {
        await Place(page, "Drafts");
        await page.GetByText("Start a draft").First.ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("A paper on strikes");
        await page.Locator("#builds_on").SelectOptionAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the draft" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Add an article" }).ClickAsync();
        await page.GetByLabel("Words", new() { Exact = true }).FillAsync("The crews do not strike while the agreement runs, which is for one year.");
        await page.Locator("#about").SelectOptionAsync("peace");
        await page.GetByLabel("these:").CheckAsync();
        await page.Locator("label.pick").Filter(new() { HasText = Confidence }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the article" }).ClickAsync();
        await page.Locator("#for").SelectOptionAsync("crews");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#clearing")).ToContainTextAsync("Not cleared for");
        await page.Take("draft-refused");
        var forged = await page.APIRequest.GetAsync(desk.Page("drafts/a-paper-on-strikes/word?for=crews"));
        Assert.NotEqual(200, forged.Status);
    }

    static async Task Print(IPage page, RunningDesk desk)
    {
        await page.GotoAsync(desk.Page("rooms/crews"));
        Assert.Equal(1, PagesOf(await page.PdfAsync(new() { Format = "A4" })));
        await page.GotoAsync(desk.Page("brief"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Brief");
        await page.Take("brief");
        foreach (var (name, address) in ((string, string)[])[("rooms", "rooms"), ("drafts", "drafts"), ("sequence", "sequence"), ("carrying-out", "carrying-out"), ("search", "search?q=winter")])
        {
            await page.GotoAsync(desk.Page(address));
            await page.Take(name);
        }

        await page.GotoAsync(desk.Page("brief"));
        await page.WaitForAnswerAsync();
        Assert.InRange(PagesOf(await page.PdfAsync(new() { Format = "A4" })), 1, 12);
    }

    const string Report = "coastwire-round";

    static async Task Place(IPage page, string name)
    {
        var link = page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
        await link.ClickAsync();
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-current", "page");
    }

    /// <summary>How many pages a PDF of chromium has: it writes its page objects plainly.</summary>
    static int PagesOf(byte[] pdf) => System.Text.Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
