using Microsoft.Playwright;

namespace Parley.EndToEnd.Browsing;

/// <summary>
/// Pictures of pages for the guide. Every run takes them, so that a page that cannot be pictured is noticed; with
/// <c>PARLEY_APPROVE=1</c> they go to <c>docs/guide/pictures</c>, to be looked at and committed.
/// </summary>
static class Pictures
{
    static readonly bool Renews = Environment.GetEnvironmentVariable("PARLEY_APPROVE") == "1";

    /// <summary>Takes a picture of what the window shows, or of one part of the page.</summary>
    public static async Task Take(this IPage page, string name, ILocator? part = null)
    {
        await page.WaitForAnswerAsync();
        await page.EvaluateAsync("document.fonts.ready");
        var bytes = part is null ? await page.ScreenshotAsync() : await part.ScreenshotAsync();
        if (Renews)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Launched.Root, "docs", "guide", "pictures")).FullName;
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), bytes);
        }
    }
}
