using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>What was typed and not sent yet, whatever becomes of the file and of the desk.</summary>
[Collection(nameof(BrowserTests))]
public sealed class TypedTests(Chromium chromium)
{
    const string Typed = "A text of our own";

    [Fact]
    public async Task What_is_typed_outlives_an_edit_elsewhere_a_fault_in_the_file_and_the_end_of_the_desk()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        var good = await Begin(page, desk);

        await File.WriteAllTextAsync(desk.CaseFile, Titled(good, "Changed in an editor"), Cancel);
        await Assertions.Expect(page.Locator(".case")).ToHaveTextAsync("Changed in an editor");
        await HasTyped(page);

        await File.WriteAllTextAsync(desk.CaseFile, Titled(good, "[unfinished"), Cancel);
        await Assertions.Expect(page.Locator(".faults")).ToContainTextAsync("case.yaml:");
        await Assertions.Expect(page.Locator(".case")).ToHaveTextAsync("Changed in an editor");
        await HasTyped(page);
        await File.WriteAllTextAsync(desk.CaseFile, good, Cancel);
        await Assertions.Expect(page.Locator(".faults")).ToHaveCountAsync(0);
        await HasTyped(page);

        await desk.Kill();
        await Assertions.Expect(page.Locator("#lost")).ToContainTextAsync("does not answer");
        await Send(page);
        await HasTyped(page);
        await desk.StartAgain();
        await Assertions.Expect(page.Locator("#lost")).ToContainTextAsync("started anew");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(desk.Entrance.AbsoluteUri);
        await page.BringToFrontAsync();
        await Assertions.Expect(page.Locator("#lost")).ToBeHiddenAsync();
        await HasTyped(page);
        await Send(page);
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();
        Assert.Contains(Typed, await File.ReadAllTextAsync(desk.CaseFile, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_a_page_with_something_typed_is_asked_about_and_undo_takes_back_what_was_saved()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        var before = await Begin(page, desk);
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.DismissAsync();
        };
        await page.ClickAsync(".places a[data-go=t]");
        await page.WaitForConditionAsync(() => asked == 1);
        await HasTyped(page);
        Assert.Equal(desk.Page("drafts"), page.Url);

        await Send(page);
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();
        await page.ClickAsync("form[data-command=undo] button");
        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Taken back");
        Assert.Equal(before, await File.ReadAllTextAsync(desk.CaseFile, Cancel));
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_conflict_shows_both_versions_and_what_was_entered_and_is_saved_on_the_file_as_it_is()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("standing/rest/line"));
        var until = page.Locator("#rule-county-budget input[name=until]");
        await page.ClickAsync("#rule-county-budget summary");
        await until.FillAsync("2031-11-18");
        var text = await File.ReadAllTextAsync(desk.CaseFile, Cancel);
        await File.WriteAllTextAsync(desk.CaseFile, Titled(text, "Changed in an editor"), Cancel);
        await Assertions.Expect(page.Locator(".case")).ToHaveTextAsync("Changed in an editor");
        await Assertions.Expect(until).ToHaveValueAsync("2031-11-18");
        await until.FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".difference")).ToContainTextAsync("+ title: Changed in an editor");
        await Assertions.Expect(page.Locator(".entered")).ToContainTextAsync("2031-11-18");
        await page.ClickAsync("main form button");
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();
        var saved = await File.ReadAllTextAsync(desk.CaseFile, Cancel);
        Assert.Contains("until: 2031-11-18", saved, StringComparison.Ordinal);
        Assert.Contains("title: Changed in an editor", saved, StringComparison.Ordinal);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static string Titled(string text, string title) => System.Text.RegularExpressions.Regex.Replace(text, "^title: .*", "title: " + title, System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(1));

    static async Task<string> Begin(IPage page, RunningDesk desk)
    {
        await page.GotoAsync(desk.Page("drafts"));
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
        await page.FillAsync("#name", Typed);
        return await File.ReadAllTextAsync(desk.CaseFile, Cancel);
    }

    static async Task HasTyped(IPage page)
    {
        Assert.Equal(Typed, await page.InputValueAsync("#name"));
        Assert.True(await page.Locator("#name").IsVisibleAsync());
    }

    static async Task Send(IPage page)
    {
        await page.FocusAsync("#name");
        await page.Keyboard.PressAsync("Control+Enter");
    }
}
