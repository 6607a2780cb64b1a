using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Desk;

public sealed partial class SequencePageTests
{
    [Fact]
    public async Task Steps_stand_by_phase_with_the_curve_and_what_is_needed()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await Get(desk, "c/strike/sequence");
        Assert.Contains("Not self-enforcing: in the best order somebody still gains by stopping midway.", page, StringComparison.Ordinal);
        Assert.Contains("Sound Line would gain 0.02 by stopping after step 3.", page, StringComparison.Ordinal);
        Assert.Contains("Phase 1", page, StringComparison.Ordinal);
        Assert.Contains("Phase 2", page, StringComparison.Ordinal);
        Assert.Contains("+0.02 !", page, StringComparison.Ordinal);
        Assert.Contains("<polyline", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guarantee_that_is_offered_makes_it_self_enforcing_and_nothing_is_written()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var offer = WebUtility.HtmlDecode(Try().Match(await desk.Get("c/strike/sequence")).Groups["url"].Value);
        Assert.StartsWith("/c/strike/sequence?hold.line=0.0", offer, StringComparison.Ordinal);
        var page = await Get(desk, offer);
        Assert.Contains("Self-enforcing: in this order nobody ever gains by stopping.", page, StringComparison.Ordinal);
        Assert.Contains("What-if: this is not recorded.", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task Batches_order_and_guarantees_are_played_with()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await Get(desk, "c/strike/sequence?steps.hire=3&phase.hire=1&after.call-off=hire&guarantee.deposit=0");
        Assert.Contains("Winter hands are hired is done in 3 steps.", page, StringComparison.Ordinal);
        Assert.Contains("Winter hands are hired is done in phase 1.", page, StringComparison.Ordinal);
        Assert.Contains("The strike is called off waits for Winter hands are hired and for nothing else.", page, StringComparison.Ordinal);
        Assert.Contains("By stopping midway, 0.00 is forfeited under guarantee deposit.", page, StringComparison.Ordinal);
        Assert.Contains("part 3 of 3", page, StringComparison.Ordinal);
        var steps = page[page.IndexOf("<table class=\"steps\"", StringComparison.Ordinal)..];
        Assert.True(steps.IndexOf("part 3 of 3", StringComparison.Ordinal) < steps.IndexOf("The strike is called off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_order_that_cannot_be_is_said_and_left_out()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await Get(desk, "c/strike/sequence?after.call-off=back-pay");
        Assert.Contains("<code>after.call-off=back-pay</code>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not recorded.</strong>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controls_left_as_the_case_has_them_try_nothing()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/sequence");
        var fields = Field().Matches(page).Select(m => $"{m.Groups["name"].Value}={m.Groups["value"].Value}")
            .Concat(Select().Matches(page).Select(m => $"{m.Groups["name"].Value}={Selected().Match(m.Groups["options"].Value).Groups["value"].Value}")).ToList();
        Assert.True(fields.Count >= 4 + 3 * 5, string.Join('&', fields));
        Assert.DoesNotContain("not recorded.</strong>", await desk.Get($"c/strike/sequence?{string.Join('&', fields)}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_package_only_what_holds_under_every_package_is_put_in_order()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var page = await Get(desk, "c/ceasefire/sequence");
        Assert.Contains("There is no such package, so only what holds under every package is in force.", page, StringComparison.Ordinal);
        Assert.Contains("Not in force under it:", page, StringComparison.Ordinal);
        Assert.Contains("Self-enforcing: in this order", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_left_out_among_bridges_goes_along()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var page = await Get(desk, "c/ceasefire/sequence?package=movement&off=israel-border-presence");
        Assert.Contains("<input type=\"hidden\" name=\"off\" value=\"israel-border-presence\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no such package", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/c/ceasefire/sequence?package=movement\">take it back", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_obligations_says_so()
    {
        await using var desk = await OpenDesk.OnText("""
            parley: 1
            title: Nothing yet
            as_of: 2031-03-10
            parties:
              north: { name: North }
              south: { name: South }
            issues:
              truce: { name: Truce, options: { short: Short, long: Long } }

            """);
        Assert.Contains("The case names no obligations.", await desk.Get("c/case/sequence"), StringComparison.Ordinal);
    }

    static async Task<string> Get(OpenDesk desk, string page) => PageText.Decoded(await desk.Get(page));

    [GeneratedRegex("class=\"try\" href=\"(?<url>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Try();

    [GeneratedRegex("<input type=\"(range|number)\"[^>]* name=\"(?<name>[^\"]+)\"[^>]* value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Field();

    [GeneratedRegex("(?s)<select name=\"(?<name>after\\.[^\"]+)\">(?<options>.*?)</select>", RegexOptions.None, 1000)]
    private static partial Regex Select();

    [GeneratedRegex("<option value=\"(?<value>[^\"]*)\" selected", RegexOptions.None, 1000)]
    private static partial Regex Selected();
}
