using Microsoft.Playwright;

namespace Parley.EndToEnd.Browsing;

/// <summary>One desk on an example for all tests that only look, so that it is started once; its pages share one entrance.</summary>
public sealed class ReadingDesk : IAsyncDisposable
{
    RunningDesk? running;
    string? admitted;

    /// <summary>An address of a page of the case.</summary>
    public string Page(string page) => running!.Page(page);

    /// <summary>A new person at a browser of their own, let in.</summary>
    public async Task<IPage> Enter(Chromium chromium, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { Locale = "en-GB", ViewportSize = new ViewportSize { Width = 1200, Height = 900 } };
        if (running is null)
        {
            running = await RunningDesk.OnExample("strike");
            var first = await chromium.Enter(running.Entrance.AbsoluteUri);
            admitted = await first.Context.StorageStateAsync();
            await first.Context.CloseAsync();
        }

        options.StorageState = admitted;
        return await chromium.Enter(running.Page("today"), options);
    }

    public async ValueTask DisposeAsync()
    {
        if (running is not null)
        {
            await running.DisposeAsync();
        }
    }
}
