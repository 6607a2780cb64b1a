using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>The main journeys in a browser that runs no script.</summary>
[Collection(nameof(BrowserTests))]
public sealed class WithoutScriptsTests(Chromium chromium)
{
    [Fact]
    public async Task A_confidence_is_noted_a_position_marked_a_draft_refused_and_a_word_sought_by_plain_links_and_forms()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri, new BrowserNewContextOptions { JavaScriptEnabled = false, Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1200, Height = 900 } });

        await page.GotoAsync(desk.Page("rooms/crews"));
        await page.FillAsync("#note-says", "They could live with ten hours");
        await page.SelectOptionAsync("#note-about", "rest");
        await page.ClickAsync("#note button");
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();
        Assert.Contains("They could live with ten hours", await Text(desk), StringComparison.Ordinal);

        await page.GotoAsync(desk.Page("standing/rest/line"));
        await page.ClickAsync("#note-position summary");
        var form = page.Locator("form[action$='/position']");
        await form.Locator("[name=wants]").SelectOptionAsync("10");
        await form.Locator("button").Last.ClickAsync();
        await Assertions.Expect(page.Locator("#notice")).ToBeVisibleAsync();

        await page.GotoAsync(desk.Page("drafts/second-paper"));
        await page.SelectOptionAsync("#for", "islanders");
        await page.ClickAsync(".clear-for button");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("not cleared", new() { IgnoreCase = true });

        await page.FillAsync("#find", "ten hours");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main mark").First).ToBeVisibleAsync();
        await page.ClickAsync("text=Settings");
        await page.ClickAsync("text=Keyboard shortcuts");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Keyboard shortcuts");
        await page.ClickAsync("form[data-command=undo] button");
        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Taken back");
    }

    static Task<string> Text(RunningDesk desk) => File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken);
}
