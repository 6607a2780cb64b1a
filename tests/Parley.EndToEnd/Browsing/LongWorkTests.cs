using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Work that takes longer than a page waits, cancelled by its button.</summary>
[Collection(nameof(BrowserTests))]
public sealed class LongWorkTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_search_says_how_far_it_is_is_cancelled_and_begun_anew(bool scripts)
    {
        await using var desk = await RunningDesk.On("hard", folder => File.WriteAllText(Path.Combine(folder, "case.yaml"), HardCase.Text()));
        var page = await chromium.Enter(desk.Entrance.AbsoluteUri, new BrowserNewContextOptions { JavaScriptEnabled = scripts, Locale = "en-GB" });
        await page.Locator("nav a[href$='/bridges']").ClickAsync();
        var work = page.Locator("section.work");
        await Assertions.Expect(work).ToContainTextAsync("possibilities looked at; this step stops at 20,000,000 at the latest.");
        var first = await work.Locator("progress").GetAttributeAsync("value");
        // The page asks again by itself.
        await Assertions.Expect(work.Locator("progress")).Not.ToHaveAttributeAsync("value", first!);

        await work.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(work).ToContainTextAsync("Stopped before the end.");
        await Assertions.Expect(work.Locator("progress")).ToHaveCountAsync(0);
        Assert.EndsWith("/bridges", page.Url, StringComparison.Ordinal);

        await work.GetByRole(AriaRole.Button, new() { Name = "Go on, from the beginning" }).ClickAsync();
        await Assertions.Expect(work).ToContainTextAsync("of at most 3");
    }

    [Fact]
    public async Task A_reading_of_reports_cancelled_by_its_button_leaves_no_record_and_goes_on_from_what_was_read()
    {
        await using var desk = await RunningDesk.OnExample("strike");
        var before = await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken);
        // A pipe is a report that is not there until somebody writes it: the reading is held at it.
        var held = Path.Combine(desk.Folder, "reports", "zz-held.txt");
        using (var made = Process.Start("mkfifo", [held]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.SkipWhen(made.ExitCode != 0, "the folder for temporary files takes no pipes");
        }

        var page = await chromium.Enter(desk.Entrance.AbsoluteUri);
        await page.GotoAsync(desk.Page("record"));
        await page.Locator(".read form button").ClickAsync();
        var work = page.Locator("section.work");
        await Assertions.Expect(work.GetByRole(AriaRole.Status)).ToHaveTextAsync("10 of 11 reports read");
        await work.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Assertions.Expect(work.GetByRole(AriaRole.Status)).ToHaveTextAsync("Cancelling …");
        await using (new FileStream(held, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
        }

        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Reading was cancelled. The record is as it was; what had been read is kept");
        await Assertions.Expect(page.Locator(".read form button")).ToHaveTextAsync("Read the 11 reports of this case");
        Assert.False(File.Exists(Path.Combine(desk.Folder, "record", "reports.jsonl")));
        Assert.Equal(before, await File.ReadAllTextAsync(desk.CaseFile, TestContext.Current.CancellationToken));

        File.Delete(held);
        await page.ReloadAsync();
        await page.Locator(".read form button").ClickAsync();
        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("The record holds 10 reports.");
        Assert.True(File.Exists(Path.Combine(desk.Folder, "record", "reports.jsonl")));
    }
}
