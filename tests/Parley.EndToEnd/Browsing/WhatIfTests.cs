using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Trying things on the pages that follow the hand.</summary>
[Collection(nameof(BrowserTests))]
public sealed class WhatIfTests(Chromium chromium)
{
    [Fact]
    public async Task A_red_line_switched_off_by_keyboard_opens_the_zone_under_the_hand()
    {
        await using var desk = await RunningDesk.OnExample("ceasefire");
        var before = await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken);
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.Locator("nav a[href$='/bridges']").ClickAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: closed");
        await Assertions.Expect(page.Locator("#tried table.packages")).ToHaveCountAsync(0);
        await Mark(page);

        var line = page.Locator("input[name=off][value=israel-border-presence]");
        await line.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: closed → open, 839,808 packages");
        await Assertions.Expect(page.Locator("#tried .lede")).ToContainTextAsync("839,808 are acceptable to every side");
        await Assertions.Expect(page.Locator("#tried table.packages")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#tried .notice.tried")).ToContainTextAsync("this is not recorded");
        await Assertions.Expect(line).ToBeFocusedAsync();
        await Assertions.Expect(line).ToBeCheckedAsync();
        Assert.EndsWith("/bridges?off=israel-border-presence", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: closed");
        await Assertions.Expect(page.Locator("#tried .notice.tried")).ToHaveCountAsync(0);
        Assert.EndsWith("/bridges", page.Url, StringComparison.Ordinal);
        Assert.True(await IsMarked(page));
        Assert.Equal(before, await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_worth_of_leaving_that_is_moved_is_followed_shared_and_gone_back_from()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.Locator("nav a[href$='/bridges']").ClickAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: open, 2,998 packages");
        var picture = await page.Locator("#tried svg").First.InnerHTMLAsync();
        await Mark(page);

        var slider = page.Locator("input[name='reservation.line']");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: open, 2,998 packages → closed");
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("#zone-state")).ToContainTextAsync("→ open, ");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator($"output[for={await slider.GetAttributeAsync("id")}]")).ToHaveTextAsync("0.01");
        await page.WaitForURLAsync("**/bridges?reservation.line=0.01");
        await Assertions.Expect(page.Locator("#tried .notice.tried")).ToContainTextAsync("Leaving without a deal is worth 0.01");
        await Assertions.Expect(slider).ToBeFocusedAsync();
        Assert.Equal("0.01", await slider.InputValueAsync());
        Assert.NotEqual(picture, await page.Locator("#tried svg").First.InnerHTMLAsync());
        Assert.True(await IsMarked(page));

        var (state, address) = (await page.Locator("#zone-state").InnerTextAsync(), page.Url);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Today");
        await page.GoForwardAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync(state);
        await Assertions.Expect(page.Locator("input[name='reservation.line']")).ToHaveValueAsync("0.01");

        var colleague = await page.Context.NewPageAsync();
        await colleague.GotoAsync(address);
        await Assertions.Expect(colleague.Locator("#zone-state")).ToHaveTextAsync(state);
        await Assertions.Expect(colleague.Locator("#tried .notice.tried")).ToContainTextAsync("this is not recorded");
    }

    [Fact]
    public async Task A_correction_tried_by_its_link_is_gone_back_from_to_the_case_as_recorded()
    {
        await using var desk = await RunningDesk.OnExample("ceasefire");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("bridges"));
        await page.Locator("#tried a.try").First.ClickAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToContainTextAsync("closed → open");
        await Assertions.Expect(page.Locator("input[name=off]:checked")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#zone-state")).ToHaveTextAsync("Zone: closed");
        await Assertions.Expect(page.Locator("input[name=off]:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_guarantee_that_is_moved_changes_the_order_under_the_hand()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("sequence"));
        await Assertions.Expect(page.Locator("#sequence-state")).ToContainTextAsync("Greatest temptation");
        await Mark(page);
        var hold = page.Locator("input[name='hold.line']");
        await hold.FocusAsync();
        for (var n = 0; n < 3; n++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(page.Locator("#sequence-state")).ToHaveTextAsync("Self-enforcing");
        await Assertions.Expect(page.Locator("#tried .notice.tried")).ToContainTextAsync("this is not recorded");
        await page.WaitForURLAsync("**/sequence?hold.line=0.03");
        await Assertions.Expect(hold).ToBeFocusedAsync();
        Assert.True(await IsMarked(page));
    }

    /// <summary>A mark that a full load of a page would wipe out.</summary>
    static async Task Mark(IPage page) => await page.EvaluateAsync("() => { window.marked = true; }");

    static Task<bool> IsMarked(IPage page) => page.EvaluateAsync<bool>("() => window.marked === true");
}
