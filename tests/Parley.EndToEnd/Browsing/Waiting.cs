using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Waits of a browser test for what is not on a page.</summary>
static class Waiting
{
    /// <summary>Waits until a page that shows how far its work is shows the answer.</summary>
    public static Task WaitForAnswerAsync(this IPage page) => Assertions.Expect(page.Locator("section.work progress")).ToHaveCountAsync(0);

    public static async Task WaitForConditionAsync(this IPage page, Func<bool> so)
    {
        for (var n = 0; n < 200 && !so(); n++)
        {
            await page.WaitForTimeoutAsync(50);
        }

        Assert.True(so());
    }
}
