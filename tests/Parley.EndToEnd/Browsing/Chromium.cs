using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>One chromium for all browser tests, which run one after the other. Absent: the tests are skipped, saying so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    static readonly string[] Paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

    static readonly string[] Quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Paths, File.Exists) is not { } path)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = Quiet,
        });
    }

    /// <summary>A browser of its own, started with further arguments; the caller ends it.</summary>
    public async Task<IBrowser> Another(params string[] args)
    {
        Assert.SkipWhen(playwright is null, "chromium is not installed");
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Array.Find(Paths, File.Exists), Args = [.. Quiet, .. args] });
    }

    /// <summary>A new person at a browser of their own, let in to the desk; every wait has a limit of half a minute.</summary>
    public async Task<IPage> Enter(string entrance, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(browser is null, "chromium is not installed");
        var context = await browser.NewContextAsync(options ?? new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1200, Height = 900 } });
        context.SetDefaultTimeout(30_000);
        Assertions.SetDefaultExpectTimeout(30_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(entrance);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        GC.SuppressFinalize(this);
    }
}

[CollectionDefinition(nameof(BrowserTests), DisableParallelization = true)]
public sealed class BrowserTests : ICollectionFixture<Chromium>, ICollectionFixture<ReadingDesk>;
