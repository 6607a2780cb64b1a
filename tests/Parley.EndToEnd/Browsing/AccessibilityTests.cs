using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Every page by axe-core: both directions, both themes, a narrow and a wide window, with everything that can be opened open.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AccessibilityTests(Chromium chromium, ReadingDesk desk)
{
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public static TheoryData<string> Pages => ["today", "standing", "standing/rest/line", "rooms", "rooms/crews", "drafts", "drafts/second-paper?for=crews", "drafts/second-paper/articles/2/wordings/1", "drafts/second-paper/put", "drafts/second-paper/head", "drafts/first-paper/answers/1", "carrying-out", "bridges", "sequence", "record", "brief", "search?q=pay", "search?q=zzz", "keys", "standing?known-to=public", "standing?as-of=2027-01-20", "/",
        "carrying-out/obligations/rosters", "carrying-out/lists/winter-hands/h2", "drafts/second-paper/articles/1", "drafts/second-paper/terms", "drafts/second-paper/compare?with=first-paper",
        "sequence?steps.rosters=3&guarantee.deposit=0.2", "bridges?off=county-budget", "record/claim", "reading/add", "/start", "/start?from=reports"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_violation(string page)
    {
        foreach (var locale in (string[])["en-GB", "ar"])
        {
            var at = await desk.Enter(chromium, new BrowserNewContextOptions { Locale = locale });
            var answer = await at.GotoAsync(page.StartsWith('/') ? new Uri(new Uri(at.Url), page).AbsoluteUri : desk.Page(page));
            Assert.Equal(200, answer!.Status);
            Assert.Equal(locale == "ar" ? "rtl" : "ltr", await at.GetAttributeAsync("html", "dir"));
            await at.WaitForAnswerAsync();
            await at.EvaluateAsync(Open);
            await Check(at, $"{page} ({locale})");
            await at.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_palette_and_the_list_of_keys_have_no_violation()
    {
        foreach (var locale in (string[])["en-GB", "ar"])
        {
            var at = await desk.Enter(chromium, new BrowserNewContextOptions { Locale = locale });
            await at.Keyboard.PressAsync("Control+k");
            await Assertions.Expect(at.Locator("#palette-list [role=option]").First).ToBeVisibleAsync();
            await Check(at, $"palette ({locale})");
            await at.ReloadAsync();
            await at.Keyboard.PressAsync("?");
            await Assertions.Expect(at.Locator("#keys kbd").First).ToBeVisibleAsync();
            await Check(at, $"keys ({locale})");
            await at.ReloadAsync();
            await at.ClickAsync(".settings summary");
            await Check(at, $"settings ({locale})");
            await at.Context.CloseAsync();
        }
    }

    /// <summary>What a page becomes by what is done: reports read, a form with a fault, a conflict, a file that is no case. On a desk of its own, as it writes.</summary>
    [Fact]
    public async Task What_doing_leads_to_has_no_violation()
    {
        await using var own = await RunningDesk.OnExample("strike");
        var first = await chromium.Enter(own.Entrance.AbsoluteUri);
        await first.GotoAsync(own.Page("record"));
        await first.ClickAsync("main form[action*=reading] button");
        await Assertions.Expect(first.Locator(".spoke")).ToBeVisibleAsync();
        var admitted = await first.Context.StorageStateAsync();
        foreach (var locale in (string[])["en-GB", "ar"])
        {
            var at = await chromium.Enter(own.Page("record"), new BrowserNewContextOptions { Locale = locale, StorageState = admitted });
            await at.EvaluateAsync(Open);
            await Check(at, $"the record ({locale})");
            await at.GotoAsync(own.Page("record/gazette-offer"));
            await at.EvaluateAsync(Open);
            await Check(at, $"a report ({locale})");

            await at.GotoAsync(own.Page("rooms/crews"));
            await at.ClickAsync(".note button:not(.quiet)");
            await Assertions.Expect(at.Locator("[aria-invalid=true]").First).ToBeVisibleAsync();
            await Check(at, $"a form with a fault ({locale})");

            await at.GotoAsync(own.Page("standing/rest/line"));
            await at.ClickAsync("#rule-county-budget summary");
            await at.FillAsync("#rule-county-budget input[name=until]", "2031-11-18");
            var text = await File.ReadAllTextAsync(own.CaseFile, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(own.CaseFile, text.Replace("\ntitle: ", $"\ntitle: {locale} ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await Assertions.Expect(at.Locator(".case")).ToContainTextAsync(locale);
            await at.ClickAsync("#rule-county-budget form button");
            await Assertions.Expect(at.Locator(".entered")).ToBeVisibleAsync();
            await Check(at, $"not saved ({locale})");
            await at.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Work_under_way_and_stopped_has_no_violation()
    {
        await using var own = await RunningDesk.On("hard", folder => File.WriteAllText(Path.Combine(folder, "case.yaml"), HardCase.Text()));
        var first = await chromium.Enter(own.Entrance.AbsoluteUri);
        var admitted = await first.Context.StorageStateAsync();
        foreach (var (locale, day) in ((string, string)[])[("en-GB", "2031-01-01"), ("ar", "2031-01-02")])
        {
            var at = await chromium.Enter(own.Page($"bridges?as-of={day}"), new BrowserNewContextOptions { Locale = locale, StorageState = admitted });
            await Assertions.Expect(at.Locator("section.work progress")).ToBeVisibleAsync();
            await Check(at, $"work under way ({locale})");
            await at.ClickAsync("section.work form button");
            await Assertions.Expect(at.Locator("section.work button[name=again]")).ToBeVisibleAsync();
            await Check(at, $"work stopped ({locale})");
            await at.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_file_with_faults_has_no_violation()
    {
        await using var own = await RunningDesk.On("torn", folder => File.WriteAllText(Path.Combine(folder, "case.yaml"), "parley: 1\ntitle: Torn\npartys: {}\n"));
        var first = await chromium.Enter(own.Entrance.AbsoluteUri);
        var admitted = await first.Context.StorageStateAsync();
        foreach (var locale in (string[])["en-GB", "ar"])
        {
            var at = await chromium.Enter(own.Page("today"), new BrowserNewContextOptions { Locale = locale, StorageState = admitted });
            await Assertions.Expect(at.Locator(".faults")).ToBeVisibleAsync();
            await Check(at, $"faults ({locale})");
            await at.Context.CloseAsync();
        }
    }

    const string Open = "document.querySelectorAll('main details').forEach(d => d.open = true)";

    /// <summary>Each direction in both themes and both widths, the two crossed so that four looks cover every pair.</summary>
    static async Task Check(IPage page, string what)
    {
        await page.EvaluateAsync(Axe);
        var mirrored = await page.GetAttributeAsync("html", "dir") == "rtl";
        foreach (var (theme, width) in ((ColorScheme, int)[])[(ColorScheme.Light, mirrored ? 400 : 1200), (ColorScheme.Dark, mirrored ? 1200 : 400)])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
            var found = await page.EvaluateAsync<string[]>(Violations, Rules);
            Assert.True(found.Length == 0, $"{what}, {theme}, {width} wide\n{string.Join('\n', found)}");
        }
    }

    /// <summary>What is wrong, each with the first elements it is wrong with. The pages have no frames, so that one run in the page sees all.</summary>
    const string Violations = """
        async rules => (await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })).violations
            .map(v => `${v.id}: ${v.help}\n` + v.nodes.slice(0, 5).map(n => `  ${n.html}\n  ${n.failureSummary}`).join('\n'))
        """;
}
