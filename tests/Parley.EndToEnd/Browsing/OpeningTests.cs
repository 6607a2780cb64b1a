using Xunit;

namespace Parley.EndToEnd.Browsing;

[Collection(nameof(BrowserTests))]
public sealed class OpeningTests(Chromium chromium)
{
    [Fact]
    public async Task The_printed_address_leads_to_the_case_and_the_token_leaves_it()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        Assert.Equal(desk.Page("today"), page.Url);
        Assert.Equal("Today", await page.Locator("h1").InnerTextAsync());
    }
}
