using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Desk;

public sealed partial class LeavingTests
{
    [Fact]
    public async Task A_cleared_text_leaves_as_Word_and_holds_no_basis()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        using var answer = await desk.Client.GetAsync("c/ceasefire/drafts/weekend-draft/word?for=us", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("weekend-draft-us.docx", answer.Content.Headers.ContentDisposition.FileName);
        var text = await AllText(answer);
        Assert.Contains("For United States only", text, StringComparison.Ordinal);
        Assert.Contains("[Israel: the populated areas]", text, StringComparison.Ordinal);
        foreach (var hidden in (string[])["c-hamas-on-proposal", "rests", "sees the new proposal", "Bridging"])
        {
            Assert.DoesNotContain(hidden, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task A_bracket_over_two_lines_leaves_with_its_holder()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper.Replace("text: The sick are exchanged before anyone., rests_on: [c2]", "text: \"First\\n  the sick [[south: and\\nthe old]].\\n\", rests_on: []", StringComparison.Ordinal));
        using var answer = await desk.Client.GetAsync("c/case/drafts/paper/word?for=isles", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("\nFirst\nthe sick [The South: and\nthe old].\n", await Paragraphs(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("for=israel")]
    [InlineData("for=israel&further=yes")]
    [InlineData("for=israel&for=us")]
    [InlineData("for=israel&as-of=2024-08-15")]
    [InlineData("for=us&as-of=2025-01-01")]
    [InlineData("for=us&known-to=israel")]
    [InlineData("for=israel&known-to=egypt")]
    [InlineData("for=us&known-to=public")]
    [InlineData("for=nobody")]
    [InlineData("")]
    public async Task A_refused_text_leaves_by_no_request(string query)
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        using var answer = await desk.Client.GetAsync("c/ceasefire/drafts/weekend-draft/word?" + query, TestContext.Current.CancellationToken);
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.DoesNotContain("populated areas", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_does_not_clear_what_is_refused()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var before = desk.Text;
        var (status, _) = await desk.Post("c/ceasefire/drafts/weekend-draft", ("for", "israel"), ("by", "egypt"), ("what", "Go"), ("date", "2024-08-16"), ("version", await Version(desk, "c/ceasefire/drafts/weekend-draft")));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task What_terms_give_away_leaves_only_by_a_named_mediators_decision()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.GivesAway);
        var page = await desk.Get("c/case/drafts/paper?for=north");
        Assert.Contains("its terms give something away", page, StringComparison.Ordinal);
        Assert.Contains("Thirty weeks would be taken", page, StringComparison.Ordinal);
        await desk.Get("c/case/drafts/paper/word?for=north", HttpStatusCode.Forbidden);

        var (status, url) = await desk.Post("c/case/drafts/paper", ("for", "north"), ("by", "harbour"), ("what", "The South agreed by phone"), ("date", "2031-03-10"), ("version", await Version(desk, "c/case/drafts/paper?for=north")));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("decisions:\n      - { by: harbour, date: 2031-03-10, for: north, what: The South agreed by phone, confidences: [c1] }\n", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Cleared for \u2068The North\u2069 by decision", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);

        using var answer = await desk.Client.GetAsync("c/case/drafts/paper/word?for=north", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("phone", await AllText(answer), StringComparison.Ordinal);
        await desk.Get("c/case/drafts/paper/word?for=harbour");
        Assert.DoesNotContain("phone", await desk.Get("c/case/drafts/paper?known-to=harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_needs_its_mediator_its_words_and_its_day()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.GivesAway);
        var (status, page) = await desk.Post("c/case/drafts/paper", ("for", "north"), ("by", "south"), ("what", ""), ("date", "tomorrow"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Choose the mediator who decides.", page, StringComparison.Ordinal);
        Assert.Contains("Say in a few words what was decided and why.", page, StringComparison.Ordinal);
        Assert.Contains("Choose the day of the decision.", page, StringComparison.Ordinal);
        Assert.Equal(TruceCase.GivesAway, desk.Text);
    }

    [Fact]
    public async Task A_decision_of_a_later_day_moves_the_day_of_the_case()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.GivesAway);
        await desk.Post("c/case/drafts/paper", ("for", "north"), ("by", "harbour"), ("what", "Agreed"), ("date", "2031-03-12"), ("version", await Version(desk, "c/case/drafts/paper")));
        Assert.Contains("as_of: 2031-03-12\n", desk.Text, StringComparison.Ordinal);
        await desk.Get("c/case/drafts/paper/word?for=north");
    }

    internal static async Task<string> Version(OpenDesk desk, string page) => SeenVersion().Match(await desk.Get(page)).Groups["version"].Value;

    static async Task<string> AllText(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(Text));
    }

    /// <summary>The words of the document, a paragraph a line.</summary>
    static async Task<string> Paragraphs(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return Tag().Replace((await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Replace("</w:p>", "\n", StringComparison.Ordinal), "");
    }

    static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return Tag().Replace(reader.ReadToEnd(), "");
    }

    [GeneratedRegex("data-version=\"(?<version>[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SeenVersion();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
