using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

[Collection(nameof(BrowserTests))]
public sealed class KeysTests(Chromium chromium, ReadingDesk desk)
{
    [Fact]
    public async Task Two_letters_lead_to_a_page_and_none_is_taken_from_a_field()
    {
        var page = await desk.Enter(chromium);
        await Keys(page, "g", "w");
        await page.WaitForURLAsync(desk.Page("standing"));
        await Assertions.Expect(page.Locator("#page")).ToBeFocusedAsync();
        await Keys(page, "/");
        await Assertions.Expect(page.Locator("#find")).ToBeFocusedAsync();
        await Keys(page, "g", "t", "?", "/", "j");
        Assert.Equal("gt?/j", await page.InputValueAsync("#find"));
        Assert.Equal(desk.Page("standing"), page.Url);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_letter_on_the_key_counts_where_the_keyboard_writes_arabic()
    {
        var page = await desk.Enter(chromium);
        await page.EvaluateAsync("for (const [key, code] of [['ل', 'KeyG'], ['ص', 'KeyW']]) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }))");
        await page.WaitForURLAsync(desk.Page("standing"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_question_mark_lists_the_keys_and_the_same_list_is_a_page()
    {
        var page = await desk.Enter(chromium);
        await Keys(page, "?");
        var dialog = page.Locator("dialog#keys");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog).ToContainTextAsync("Search the case and its record");
        await Keys(page, "g", "w");
        Assert.Equal(desk.Page("today"), page.Url);
        await Keys(page, "Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await page.GotoAsync(desk.Page("keys"));
        await Assertions.Expect(page.Locator("main .keys")).ToContainTextAsync("Search the case and its record");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_palette_finds_an_issue_by_a_part_of_its_name_and_goes_there()
    {
        var page = await desk.Enter(chromium);
        await Keys(page, "Control+k");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Go to a page" });
        await Assertions.Expect(field).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#palette-list [role=option]").First).ToHaveAttributeAsync("aria-selected", "true");
        await field.FillAsync("where");
        await Assertions.Expect(page.Locator("#palette-list [aria-selected=true]")).ToContainTextAsync("Where talks stand");
        await Keys(page, "ArrowUp");
        await Assertions.Expect(page.Locator("#palette-list [aria-selected=true]")).ToContainTextAsync("Search everything");
        await Keys(page, "ArrowDown");
        Assert.Equal(await page.GetAttributeAsync("#palette-list [aria-selected=true]", "id"), await field.GetAttributeAsync("aria-activedescendant"));
        await Keys(page, "Enter");
        await page.WaitForURLAsync(desk.Page("standing"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_of_one_letter_can_be_switched_off()
    {
        var page = await desk.Enter(chromium);
        await page.ClickAsync(".settings summary");
        await page.SelectOptionAsync("select[name=keys]", "off");
        await page.ClickAsync(".settings button");
        await Assertions.Expect(page.Locator("#page")).ToHaveAttributeAsync("data-single-keys", "off");
        await Keys(page, "?");
        await Keys(page, "Control+k");
        await Assertions.Expect(page.Locator("dialog#palette")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("dialog#keys")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    static async Task Keys(IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }
}
