using System.IO.Compression;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>A draft is cleared for a side by keyboard alone.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ClearingTests(Chromium chromium)
{
    [Fact]
    public async Task A_refused_draft_is_mended_cleared_and_exported_by_keys()
    {
        await using var desk = await RunningDesk.OnExample("ceasefire");
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri, new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1200, Height = 500 } });
        await page.GotoAsync(desk.Page("today"));
        var keys = new Keyboard(page);

        await keys.Press("g", "d");
        await page.WaitForURLAsync(desk.Page("drafts"));
        await Assertions.Expect(page.Locator("#page")).ToBeFocusedAsync();
        await keys.To("a[href$='drafts/weekend-draft']");
        await keys.Press("Enter");
        await keys.Arrives("Draft for the technical teams");

        await keys.To("#for");
        await keys.Type("Hamas");
        await Assertions.Expect(page.Locator("#for")).ToHaveValueAsync("hamas");
        await keys.To(".clear-for button");
        await keys.Press("Enter");
        var verdict = page.Locator("#clearing");
        await Assertions.Expect(verdict).ToContainTextAsync("Not cleared for \u2068Hamas\u2069");
        await Assertions.Expect(verdict.Locator("li")).ToHaveTextAsync(["Article 3: rests on \u2068c-israel-on-proposal\u2069"]);
        await keys.IsAt("#clearing");

        await keys.To(".refused-parts a");
        await keys.Press("Enter");
        await keys.IsAt("#article-3");
        await Assertions.Expect(page.Locator("#article-3 .refusal")).ToContainTextAsync("It rests on \u2068c-israel-on-proposal\u2069, which \u2068Israel\u2069 gave");
        await keys.To("#article-3 a[href*='/articles/3']");
        await keys.Press("Enter");
        await keys.Arrives("Article 3");

        await keys.To("#text");
        await keys.Press("Control+a");
        await keys.Type("The agreement is announced when both sides have told the mediators so.");
        await keys.To("input[name=basis]:checked");
        await keys.Press("ArrowUp");
        await keys.Sees();
        await Assertions.Expect(page.Locator("input[value=nothing]")).ToBeCheckedAsync();
        await keys.Press("Control+Enter");
        await Assertions.Expect(page.Locator("#basis-fault")).ToContainTextAsync("take one of the two");
        await keys.IsAt("input[value=nothing]");
        await keys.To("input[value=c-israel-on-proposal]");
        await keys.Press("Space");
        await keys.To("button[value=save]");
        await keys.Press("Enter");

        await keys.IsAt("#clearing");
        await Assertions.Expect(verdict).ToContainTextAsync("Cleared for \u2068Hamas\u2069");
        await Assertions.Expect(page.Locator(".refusal")).ToHaveCountAsync(0);
        Assert.Contains("both sides have told the mediators so.\n        rests_on: []\n", await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await keys.To("#clearing a[download]");
        var word = await page.RunAndWaitForDownloadAsync(() => keys.Press("Enter"));
        Assert.Equal("weekend-draft-hamas.docx", word.SuggestedFilename);
        await keys.Sees();
        var text = await Words(word);
        Assert.Contains("both sides have told the mediators so", text, StringComparison.Ordinal);
        Assert.DoesNotContain("senior officials", text, StringComparison.Ordinal);
    }

    static async Task<string> Words(IDownload word)
    {
        await using var file = File.OpenRead(await word.PathAsync());
        await using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        using var reader = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
