using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>A person with a keyboard and no mouse, who must see at every step where they are.</summary>
sealed class Keyboard(IPage page)
{
    /// <summary>More keys than any way on a page takes.</summary>
    const int Most = 80;

    /// <summary>Why the focused element cannot be seen; empty if it can. Of an element higher than the window its beginning counts.</summary>
    const string Unseen = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return 'nothing is focused';
          const name = `${at.tagName} ${at.id || at.name || at.textContent.trim().slice(0, 40)}`;
          const look = getComputedStyle(at);
          if (!at.matches(':focus-visible') || look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2) return `${name}: no outline`;
          const box = at.getClientRects()[0];
          if (!box || box.width < 1 || box.height < 1) return `${name}: no size`;
          const x = box.left + Math.min(box.width, innerWidth) / 2, y = box.top + Math.min(box.height, 60) / 2;
          if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `${name}: outside the window`;
          const top = document.elementFromPoint(x, y);
          return top && (at.contains(top) || top.contains(at)) ? '' : `${name}: covered by ${top?.tagName}`;
        }
        """;

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>The page with that heading has come, and the next Tab begins in it.</summary>
    public async Task Arrives(string heading)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(heading);
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    /// <summary>Presses Tab until that is focused; every stop on the way can be seen.</summary>
    public async Task To(string selector, string key = "Tab")
    {
        for (var n = 0; n < Most; n++)
        {
            await page.Keyboard.PressAsync(key);
            await Sees();
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"No Tab leads to {selector}.");
    }

    /// <summary>Where the focus is can be seen, at the latest when the page has been scrolled there.</summary>
    public async Task Sees()
    {
        for (var n = 0; n < 20 && await page.EvaluateAsync<string>(Unseen) != ""; n++)
        {
            await page.WaitForTimeoutAsync(50);
        }

        Assert.Equal("", await page.EvaluateAsync<string>(Unseen));
    }

    /// <summary>That is focused, now or when the page has come, and can be seen.</summary>
    public async Task IsAt(string selector)
    {
        await Assertions.Expect(page.Locator(selector)).ToBeFocusedAsync();
        await Sees();
    }
}
