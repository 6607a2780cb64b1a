using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Noting what was said, by keyboard alone.</summary>
[Collection(nameof(BrowserTests))]
public sealed class NotingTests(Chromium chromium)
{
    const int Most = 12;

    [Fact]
    public async Task A_confidence_takes_its_sentence_and_at_most_twelve_keys()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("rooms"));
        await page.Locator("a[href$='rooms/crews?note=on']").FocusAsync();

        var keys = new Keys(page);
        await keys.Press("Enter");
        await Assertions.Expect(page.Locator("#note-says")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Four hands in winter would be looked at if rest comes first");
        await keys.Press("Tab", "ArrowDown", "ArrowDown");
        // The words speak of rest and of crewing: nothing is left to choose.
        await Assertions.Expect(page.Locator("#note-about")).ToHaveValueAsync("rest");
        await Assertions.Expect(page.Locator("#note-about-1")).ToHaveValueAsync("crew");
        await keys.Press("Tab", "Tab");
        await keys.Press("Tab", "ArrowDown");
        await keys.Press("Tab", "ArrowDown");
        await Assertions.Expect(page.Locator(".readers li")).ToHaveTextAsync(["Crews' union says it", "Sound Line may be told, in its giver's name", "State conciliator hears it"]);
        await keys.Press("Enter");

        await Assertions.Expect(page.Locator(".notice.done > p")).ToHaveTextAsync("Noted as c1.");
        Assert.InRange(keys.Count, 1, Most);
        var text = await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken);
        Assert.Contains("how: meeting", text, StringComparison.Ordinal);
        Assert.Contains(
            """
                says: Four hands in winter would be looked at if rest comes first
                about: [rest, crew]
                may_tell: [line]
                as: said
            """, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_note_is_about_follows_its_words_and_yields_to_who_writes_it()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("rooms/line?note=on"));
        var (first, second) = (page.Locator("#note-about"), page.Locator("#note-about-1"));
        await page.Keyboard.TypeAsync("Ten hours of rest");
        await Assertions.Expect(first).ToHaveValueAsync("rest");
        await Assertions.Expect(page.Locator("#note-says")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#note-abouts .hint")).ToContainTextAsync("Chosen by the words");
        await page.Keyboard.TypeAsync(" and a fourth hand");
        await Assertions.Expect(second).ToHaveValueAsync("crew");

        await first.SelectOptionAsync("");
        await page.Locator("#note-says").FocusAsync();
        await page.Keyboard.TypeAsync(", with a peace clause");
        await Assertions.Expect(second).ToHaveValueAsync("peace");
        await Assertions.Expect(first).ToHaveValueAsync("crew");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice.done > p")).ToHaveTextAsync("Noted as c1.");
        Assert.Contains("about: [crew, peace]", await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_note_begins_where_the_last_was_saved()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("rooms/line?note=on"));
        for (var number = 1; number <= 2; number++)
        {
            await Assertions.Expect(page.Locator("#note-says")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("#note-says")).ToHaveValueAsync("");
            await page.Keyboard.TypeAsync($"Sentence {number}");
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".notice.done > p")).ToHaveTextAsync($"Noted as c{number}.");
        }

        var text = await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken);
        Assert.Contains("says: Sentence 1\n    may_tell: []\n    as: idea\n", text, StringComparison.Ordinal);
        Assert.Contains("says: Sentence 2\n", text, StringComparison.Ordinal);
    }

    /// <summary>A keyboard that counts every key struck.</summary>
    sealed class Keys(IPage page)
    {
        public int Count { get; private set; }

        public async Task Press(params string[] keys)
        {
            foreach (var key in keys)
            {
                await page.Keyboard.PressAsync(key);
                Count++;
            }
        }
    }
}
