using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>A report is gone through with the keyboard alone.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ConfirmingTests(Chromium chromium)
{
    [Fact]
    public async Task Statements_are_confirmed_rejected_and_taken_into_the_case_by_keys()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("record"));
        await page.Locator(".read form button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#said").WaitForAsync();
        await page.GotoAsync(desk.Page("record/coastwire-round"));

        await page.Keyboard.PressAsync("j");
        var first = await Focused(page);
        await Pressed(page, "c");
        var second = await Focused(page);
        Assert.NotEqual(first, second);
        Assert.Contains("confirmed", await page.Locator($"#{first} .found-by").InnerTextAsync(), StringComparison.Ordinal);
        await Pressed(page, "r");
        Assert.Contains("rejected", await page.Locator($"#{second} .found-by").InnerTextAsync(), StringComparison.Ordinal);

        while (await Focused(page) != "s-814")
        {
            await page.Keyboard.PressAsync("j");
        }

        await Pressed(page, "t");
        Assert.Contains("start: 814", await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(4, (await File.ReadAllLinesAsync(Path.Combine(desk.Folder, "record", "reviews.jsonl"), TestContext.Current.CancellationToken)).Length);
    }

    static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");

    static async Task Pressed(IPage page, string key)
    {
        var before = page.Url;
        await page.Keyboard.PressAsync(key);
        await page.WaitForURLAsync(url => url != before);
    }
}
