using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Desk;

public sealed partial class BridgesTests
{
    [Fact]
    public async Task A_zone_is_drawn_and_its_best_packages_stand_side_by_side()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges");
        Assert.Contains("Of 482,625 packages, 2,998 are acceptable to every side", page, StringComparison.Ordinal);
        Assert.Contains("Zone: open, 2,998 packages", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.Contains("0.72 <span class=\"gain\">(<bdi dir=\"ltr\">&#x2B;0.29</bdi>)", page, StringComparison.Ordinal);
        Assert.Contains("Board of Sound Line", page, StringComparison.Ordinal);
        Assert.Contains("in 58 %", Plain(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_zone_the_page_says_why_and_what_would_open_one()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var page = await desk.Get("c/ceasefire/bridges");
        Assert.Contains("Zone: closed", page, StringComparison.Ordinal);
        Assert.Contains("No package satisfies these 2 together:", page, StringComparison.Ordinal);
        Assert.Contains("839,808 packages would become acceptable.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/c/ceasefire/bridges?off=israel-border-presence\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("not recorded.</strong>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("israel-border-presence", "839,808")]
    [InlineData("hamas-complete-withdrawal", "419,904")]
    public async Task Either_line_left_out_opens_the_zone_and_nothing_is_written(string rule, string opens)
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var before = desk.Text;
        var page = await desk.Get($"c/ceasefire/bridges?off={rule}");
        Assert.Contains($"Zone: closed → open, {opens} packages", page, StringComparison.Ordinal);
        Assert.Contains("What-if: this is not recorded.", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"off\" value=\"{rule}\" checked", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
        Assert.DoesNotContain("not recorded.</strong>", await desk.Get("c/ceasefire/bridges"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reservation_value_moved_far_closes_the_zone_and_the_correction_leads_back()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges?reservation.line=0.95");
        Assert.Contains("Zone: open, 2,998 packages → closed", page, StringComparison.Ordinal);
        var links = Try().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups["url"].Value)).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Contains("→ open, ", await desk.Get(link), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Controls_left_as_the_case_has_them_try_nothing()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges");
        var sliders = Slider().Matches(page).Select(m => $"{m.Groups["name"].Value}={m.Groups["value"].Value}").ToList();
        Assert.Equal(3, sliders.Count);
        Assert.DoesNotContain("not recorded.</strong>", await desk.Get($"c/strike/bridges?{string.Join('&', sliders)}&add=accept&add-by=&add-term="), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_refused_by_a_party_is_in_no_package_any_more()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges?add=refuse&add-by=line&add-term=rest%3D11");
        Assert.Contains("Sound Line⁩ takes no package with ⁨Rest between shifts: 11 hours⁩.", page, StringComparison.Ordinal);
        Assert.Contains("name=\"refuse.line\" value=\"rest=11\" checked", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<td><bdi>11 hours</bdi></td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_address_names_in_vain_is_said()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges?off=nothing&reservation.line=much&refuse.line=rest");
        foreach (var part in (string[])["off=nothing", "reservation.line=much", "refuse.line=rest"])
        {
            Assert.Contains($"<code>{part}</code>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_package_becomes_a_draft_with_its_terms_and_its_basis()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges");
        var form = Draft().Match(page).Value;
        var fields = Hidden().Matches(form).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value)).Append(("name", "Rest first")).ToArray();
        var (status, onward) = await desk.Post(Action().Match(form).Groups["url"].Value, fields);
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/c/strike/drafts/rest-first?", onward, StringComparison.Ordinal);
        var draft = CaseReader.Parse(System.Text.Encoding.UTF8.GetBytes(desk.Text), "case.yaml").Case!.Proposals.Single(p => p.Id.Value == "rest-first");
        Assert.Equal("Rest first", draft.Name);
        Assert.Null(draft.Date);
        Assert.Equal(["conciliator"], draft.From.Select(f => f.Value));
        Assert.Equal(["crews", "line"], draft.To.Select(t => t.Value));
        Assert.Equal(["2.5", "2", "0", "0", "11", "five", "two-years", "whole"], draft.Terms.Select(t => t.Option.Value));
        Assert.Equal(["c-committee", "c-crews-pay", "c-line-crew", "c-members"], draft.RestsOn!.Value.Select(r => r.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_draft_found_by_a_what_if_says_so_and_keeps_the_whole_basis()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, _) = await desk.Post("c/strike/bridges?off=committee-long-term", ("name", "Longer"), ("term", "term=three-years"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("note: \"Found with a what-if that is not in the case: off=committee-long-term.\"", desk.Text, StringComparison.Ordinal);
        Assert.Contains("c-committee", desk.Text[desk.Text.IndexOf("  longer:", StringComparison.Ordinal)..desk.Text.IndexOf("\nobligations:", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term=for-ever")]
    [InlineData("nothing")]
    public async Task A_draft_with_terms_the_case_does_not_have_is_refused_on_the_same_page(string term)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post("c/strike/bridges", ("name", "Longer <truce>"), ("term", term));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The case does not have these terms, or no more: choose one of the packages below.", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Longer &lt;truce&gt;</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("The criteria side by side", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Theory]
    [InlineData("c/strike/bridges")]
    [InlineData("c/strike/bridges?off=committee-long-term")]
    public async Task A_draft_without_a_name_is_asked_for_one_in_its_own_form_on_the_same_page(string address)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var forms = Draft().Matches(await desk.Get(address));
        Assert.InRange(forms.Count, 2, 5);
        var fields = Hidden().Matches(forms[1].Value).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value)).Append(("name", " ")).ToArray();
        var (status, page) = await desk.Post(WebUtility.HtmlDecode(Action().Match(forms[1].Value).Groups["url"].Value), fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([("name", "Give the draft a name by which the team will know it.")], Forms.Faults(page));
        var again = Draft().Matches(page);
        Assert.Equal(forms.Count, again.Count);
        Assert.Contains("value=\"\" aria-invalid=\"true\" aria-describedby=\"name-fault\"", again[1].Value, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", again[0].Value, StringComparison.Ordinal);
        Assert.Equal(forms[0].Value, again[0].Value);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task Where_the_case_has_no_mediator_the_same_page_says_what_is_missing()
    {
        var nobody = Two.Replace("mediators:\n  harbour: { name: Harbour }\n", "", StringComparison.Ordinal);
        await using var desk = await OpenDesk.OnText(nobody);
        var form = Draft().Match(await desk.Get("c/case/bridges")).Value;
        var fields = Hidden().Matches(form).Select(m => (m.Groups["name"].Value, m.Groups["value"].Value)).Append(("name", "Mine")).ToArray();
        var (status, page) = await desk.Post("c/case/bridges", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([("name", "A draft is somebody's: enter a mediator in the case first.")], Forms.Faults(page));
        Assert.Contains("value=\"Mine\" aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.Equal(nobody, desk.Text);
    }

    [Fact]
    public async Task Analysts_who_differ_stand_side_by_side_and_one_counts()
    {
        await using var desk = await OpenDesk.OnText(Two);
        var page = await desk.Get("c/case/bridges");
        Assert.Contains("does not count now", page, StringComparison.Ordinal);
        Assert.Matches("(?s)<bdi>Ana</bdi>\\s*<span class=\"tag\">does not count now.*<td>0.20</td>", page);
        Assert.Matches("(?s)<bdi>Bo</bdi>\\s*<span class=\"tag\">counts now.*<td>0.30 to 0.50</td>", page);
    }

    [Fact]
    public async Task Another_reader_sees_only_what_stands_for_it()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/bridges?known-to=line&off=committee-long-term");
        foreach (var secret in (string[])["c-crews-pay", "c-members", "From two ship meetings", "draft-form", "rests on"])
        {
            Assert.DoesNotContain(secret, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_hidden_rule_and_one_that_does_not_exist_get_the_same_answer()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var hidden = await desk.Get("c/strike/bridges?known-to=islanders&off=committee-long-term");
        var absent = await desk.Get("c/strike/bridges?known-to=islanders&off=committee-short-term");
        Assert.Equal(hidden.Replace("committee-long-term", "committee-short-term", StringComparison.Ordinal), absent);
    }

    [Fact]
    public async Task A_case_with_nothing_in_it_says_what_is_missing()
    {
        await using var desk = await OpenDesk.OnText(Empty);
        var page = await desk.Get("c/case/bridges");
        Assert.Contains("neither rules nor valuations nor positions", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parties_in_the_other_order_get_the_same_packages_and_worths()
    {
        await using var one = await OpenDesk.OnText(Two);
        await using var other = await OpenDesk.OnText(Two.Replace("  north: { name: North }\n  south: { name: South }", "  south: { name: South }\n  north: { name: North }", StringComparison.Ordinal));
        Assert.Equal(Cells(await one.Get("c/case/bridges")), Cells(await other.Get("c/case/bridges")));
    }

    [Fact]
    public async Task A_part_asked_for_as_a_control_moves_tells_the_address()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        using var request = new HttpRequestMessage(HttpMethod.Get, "c/ceasefire/bridges?off=israel-border-presence&add=accept&add-by=") { Headers = { { "HX-Request", "true" } } };
        using var answer = await desk.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("/c/ceasefire/bridges?off=israel-border-presence", answer.Headers.GetValues("HX-Replace-Url").Single());
    }

    static IEnumerable<string> Cells(string page) =>
        Cell().Matches(page).Select(m => string.Create(CultureInfo.InvariantCulture, $"{Plain(m.Groups["head"].Value)}: {Plain(m.Groups["rest"].Value)}")).Order(StringComparer.Ordinal);

    static string Plain(string html) => Tag().Replace(PageText.Decoded(html), "").Trim();

    const string Empty = """
        parley: 1
        title: Nothing yet
        as_of: 2031-03-10
        parties:
          north: { name: North }
          south: { name: South }
        issues:
          truce: { name: Truce, options: { short: Short, long: Long } }

        """;

    const string Two = """
        parley: 1
        title: Two and two
        as_of: 2031-03-10
        parties:
          north: { name: North }
          south: { name: South }
        mediators:
          harbour: { name: Harbour }
        issues:
          truce: { name: Truce, options: { short: Short, middle: Middle, long: Long } }
          money: { name: Money, options: { none: None, some: Some, much: Much } }
        valuations:
          north:
            - { basis: assumed, author: Ana, since: 2031-01-01, reservation: 0.2, weights: { truce: 1, money: 2 }, values: { truce: [long, middle, short], money: [none, some, much] } }
            - { basis: assumed, author: Bo, since: 2031-02-01, reservation: [0.3, 0.5], weights: { truce: 2, money: 1 }, values: { truce: [long, middle, short], money: [none, some, much] } }
          south: { basis: stated, author: Ana, reservation: 0.4, weights: { truce: 1, money: 2 }, values: { truce: [short, middle, long], money: [much, some, none] } }

        """;

    [GeneratedRegex("class=\"try\" href=\"(?<url>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Try();

    [GeneratedRegex("type=\"range\"[^>]* name=\"(?<name>[^\"]+)\"[^>]* value=\"(?<value>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Slider();

    [GeneratedRegex("(?s)<form[^>]*class=\"draft-form\".*?</form>", RegexOptions.None, 1000)]
    private static partial Regex Draft();

    [GeneratedRegex("type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("action=\"(?<url>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Action();

    [GeneratedRegex("(?s)<tr class=\"?[^>]*>\\s*<th scope=\"row\">(?<head>.*?)</th>(?<rest>.*?)</tr>|<tr>\\s*<th scope=\"row\">(?<head>.*?)</th>(?<rest>.*?)</tr>", RegexOptions.None, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]+>|\\s{2,}", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
