using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Search leads to the very place on a page, with scripts and without.</summary>
[Collection(nameof(BrowserTests))]
public sealed class FindingTests(Chromium chromium, ReadingDesk desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_found_is_in_view_and_marked(bool scripts)
    {
        var page = await desk.Enter(chromium, new BrowserNewContextOptions { Locale = "en-GB", JavaScriptEnabled = scripts, ViewportSize = new ViewportSize { Width = 1200, Height = 600 } });
        await page.GotoAsync(desk.Page("search?q=christmas+timetable"));
        await page.ClickAsync(".found a[href*='#event-']");
        var found = page.Locator("tr[id^='event-']:is(:target, :focus)");
        await Assertions.Expect(found).ToContainTextAsync("The islands ask for a Christmas timetable");
        await Assertions.Expect(found).ToBeInViewportAsync();
        await page.Context.CloseAsync();
    }
}
