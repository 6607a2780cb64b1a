using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Parley.EndToEnd.Browsing;

/// <summary>Every page by axe-core: both directions, both themes, a narrow and a wide window, with everything that can be opened open.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AccessibilityTests(Chromium chromium, ReadingDesk desk)
{
    static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    public static TheoryData<string> Pages => ["today", "standing", "standing/rest/line", "rooms", "rooms/crews", "drafts", "drafts/second-paper?for=crews", "carrying-out", "bridges", "sequence", "record", "brief", "search?q=pay", "search?q=zzz", "keys", "standing?known-to=public", "standing?as-of=2027-01-20", "/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_violation(string page)
    {
        foreach (var locale in (string[])["en-GB", "ar"])
        {
            var at = await desk.Enter(chromium, new BrowserNewContextOptions { Locale = locale });
            var answer = await at.GotoAsync(page == "/" ? new Uri(new Uri(at.Url), "/").AbsoluteUri : desk.Page(page));
            Assert.Equal(200, answer!.Status);
            Assert.Equal(locale == "ar" ? "rtl" : "ltr", await at.GetAttributeAsync("html", "dir"));
            await at.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");
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
            await at.Context.CloseAsync();
        }
    }

    /// <summary>Each direction in both themes and both widths, the two crossed so that four looks cover every pair.</summary>
    static async Task Check(IPage page, string what)
    {
        var mirrored = await page.GetAttributeAsync("html", "dir") == "rtl";
        foreach (var (theme, width) in ((ColorScheme, int)[])[(ColorScheme.Light, mirrored ? 400 : 1200), (ColorScheme.Dark, mirrored ? 1200 : 400)])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = theme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, 900);
            Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
            var found = await page.RunAxe(Rules);
            Assert.True(found.Violations.Length == 0, $"{what}, {theme}, {width} wide\n{Said(found)}");
        }
    }

    static string Said(AxeResult found)
    {
        var text = new StringBuilder();
        foreach (var violation in found.Violations)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{violation.Id}: {violation.Help}");
            foreach (var node in violation.Nodes.Take(5))
            {
                text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"  {node.Html}");
                foreach (var why in node.Any.Concat(node.All).Concat(node.None))
                {
                    text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"    {why.Message}");
                }
            }
        }

        return text.ToString();
    }
}
