using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class EditingTests
{
    const string Article = "c/case/drafts/paper/articles/1";

    [Fact]
    public async Task Declaring_a_basis_changes_that_key_and_no_other_byte()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var before = desk.Text;
        var (status, url) = await Forms.Send(desk, Article, ("text", "The sick are exchanged before anyone."), ("about", "swap"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.EndsWith("#article-1", url, StringComparison.Ordinal);
        Assert.Equal(before.Replace("rests_on: [c2] }", "rests_on: [] }", StringComparison.Ordinal), desk.Text);
    }

    [Fact]
    public async Task An_article_is_added_with_what_it_rests_on()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, "c/case/drafts/paper/articles/new", ("text", "Names: first the sick"), ("about", "swap"), ("basis", "these"), ("rests_on", "c2"));
        Assert.EndsWith("      - id: a3\n        about: swap\n        text: \"Names: first the sick\"\n        rests_on: [c2]\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_words_take_the_place_of_the_old_ones()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, "c/case/drafts/paper/articles/2", ("text", "The truce is\r\n[[north: renewed]] monthly."), ("about", "truce"), ("basis", "nothing"));
        Assert.Contains("        text: \"The truce is\\n[[north: renewed]] monthly.\"\n        rests_on: []\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_taken_out()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, _) = await Forms.Send(desk, Article, ("do", "remove"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal(TruceCase.Paper.Replace("      - { id: a1, about: swap, text: The sick are exchanged before anyone., rests_on: [c2] }   # as the council asks\n", "", StringComparison.Ordinal), desk.Text);
    }

    [Theory]
    [InlineData("nothing", "c2", "It cannot rest on nothing confidential and on what is picked")]
    [InlineData("undeclared", "c2", "Something is picked")]
    [InlineData("these", "", "Pick at least one confidence")]
    [InlineData("these", "c-nobody", "Pick confidences and reports of the case.")]
    [InlineData("", "", "Say what it rests on.")]
    public async Task A_basis_is_never_guessed(string basis, string picked, string fault)
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var before = desk.Text;
        var (status, page) = await Forms.Send(desk, Article, ("text", "Typed and kept"), ("basis", basis), ("rests_on", picked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(fault, page, StringComparison.Ordinal);
        Assert.Contains(">Typed and kept</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task A_text_that_changed_underneath_is_shown_beside_what_was_typed()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var form = await desk.Get(Article);
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "case.yaml"), desk.Text.Replace("The sick are exchanged", "The old are exchanged", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await Eventually(async () => (await desk.Get(Article)).Contains("The old are exchanged", StringComparison.Ordinal));
        var (status, page) = await desk.Post(Article, ("version", Forms.Field(form, "version")), ("was", Forms.Field(form, "was")), ("text", "Mine"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("The old are exchanged before anyone.", page, StringComparison.Ordinal);
        Assert.Contains(">Mine</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mine", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_is_added_as_a_translation()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, Article, ("text", "The sick are exchanged before anyone."), ("about", "swap"), ("basis", "these"), ("rests_on", "c2"), ("new-language", "AR"), ("new-text", "يُبادل المرضى أولاً"), ("new-status", "translation"));
        Assert.Contains("texts: { ar: { text: يُبادل المرضى أولاً, status: translation } }", desk.Text, StringComparison.Ordinal);
        var page = await desk.Get("c/case/drafts/paper");
        Assert.Contains("lang=\"ar\"", page, StringComparison.Ordinal);
        Assert.Contains("translation", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_and_their_basis_are_changed_together()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var page = "c/case/drafts/paper/terms";
        var (status, _) = await Forms.Send(desk, page, ("term-truce", "permanent"), ("term-swap", "all"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("    terms: { truce: permanent, swap: all }\n    rests_on: []", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likely_bases_come_first_and_the_others_stay_at_hand()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var page = await desk.Get(Article);
        Assert.InRange(page.IndexOf("value=\"c2\"", StringComparison.Ordinal), page.IndexOf("Likely:", StringComparison.Ordinal), page.IndexOf("other confidence", StringComparison.Ordinal));
        Assert.True(page.IndexOf("value=\"c1\"", StringComparison.Ordinal) > page.IndexOf("other confidence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_that_is_left_out_on_an_earlier_day_shifts_no_other()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var page = PageText.Words(await desk.Get("c/case/drafts/paper?as-of=2031-03-01&for=north"));
        Assert.DoesNotContain("The sick", page, StringComparison.Ordinal);
        Assert.Contains("Article 2 Length of the truce nothing in the way Edit", page, StringComparison.Ordinal);
        Assert.Contains("1 article rests on what was given after this day and is not shown.", page, StringComparison.Ordinal);
        await Forms.Send(desk, "c/case/drafts/paper/articles/2?as-of=2031-03-01", ("text", "Renewed weekly."), ("about", "truce"), ("basis", "nothing"));
        Assert.Contains("text: The sick are exchanged before anyone., rests_on: [c2] }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("        text: Renewed weekly.\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_changed_while_a_reader_is_cleared_for_leads_back_to_the_clearing()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var refused = await desk.Get("c/case/drafts/paper?for=north");
        Assert.Contains("<a href=\"#article-1\">Article 1</a>: rests on \u2068c2\u2069", refused, StringComparison.Ordinal);
        Assert.Contains("/drafts/paper/articles/1?for=north\"", refused, StringComparison.Ordinal);
        var (_, url) = await Forms.Send(desk, Article + "?for=north", ("text", "The old are exchanged."), ("about", "swap"), ("basis", "nothing"));
        Assert.EndsWith("#clearing", url, StringComparison.Ordinal);
        Assert.Contains("Cleared for \u2068The North\u2069", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_gets_the_forms()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Get("c/case/drafts/paper/terms?known-to=harbour", HttpStatusCode.Forbidden);
        await desk.Get("c/case/drafts/paper/articles/new?known-to=harbour", HttpStatusCode.Forbidden);
        var before = desk.Text;
        var (status, _) = await desk.Post("c/case/drafts/paper/terms?known-to=harbour", ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(before, desk.Text);
    }

    static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100 && !await holds(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
