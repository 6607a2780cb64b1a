using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class EditingTests
{
    const string Article = "c/strike/drafts/second-paper/articles/1";

    [Fact]
    public async Task Declaring_a_basis_changes_that_key_and_no_other_byte()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, url) = await Send(desk, Article, ("text", "Winter night sailings carry four hands."), ("about", "crew"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.EndsWith("#article-1", url, StringComparison.Ordinal);
        Assert.Equal(before.Replace("four hands.\", rests_on: [c-line-crew]", "four hands.\", rests_on: []", StringComparison.Ordinal), desk.Text);
    }

    [Fact]
    public async Task An_article_is_added_with_what_it_rests_on()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await Send(desk, "c/strike/drafts/second-paper/articles/new", ("text", "The term is three years: no more."), ("about", "term"), ("basis", "these"), ("rests_on", "c-committee"));
        Assert.Contains("      - { id: a3, about: term, text: \"The term is three years: no more.\", rests_on: [c-committee] }\n".Replace("id: a3, about: term, text: \"The term is three years: no more.\"", "id: a3, text: \"The term is three years: no more.\", about: term", StringComparison.Ordinal), desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_taken_out()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, _) = await Send(desk, Article, ("do", "remove"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.DoesNotContain("four hands.\"", desk.Text, StringComparison.Ordinal);
        Assert.Contains("- { id: a2, about: rest", desk.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "c-line-crew", "It cannot rest on nothing confidential and on what is picked")]
    [InlineData("undeclared", "c-line-crew", "Something is picked")]
    [InlineData("these", "", "Pick at least one confidence")]
    [InlineData("these", "c-nobody", "Pick confidences and reports of the case.")]
    [InlineData("", "", "Say what it rests on.")]
    public async Task A_basis_is_never_guessed(string basis, string picked, string fault)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await Send(desk, Article, ("text", "Typed and kept"), ("basis", basis), ("rests_on", picked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(fault, page, StringComparison.Ordinal);
        Assert.Contains(">Typed and kept</textarea>", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task A_text_that_changed_underneath_is_shown_beside_what_was_typed()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var form = await desk.Get(Article);
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "case.yaml"), desk.Text.Replace("Winter night sailings carry four hands.", "All night sailings carry four hands.", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await Eventually(async () => (await desk.Get(Article)).Contains("All night sailings", StringComparison.Ordinal));
        var (status, page) = await desk.Post(Article, ("version", Field(form, "version")), ("was", Field(form, "was")), ("text", "Mine"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("All night sailings carry four hands.", page, StringComparison.Ordinal);
        Assert.Contains(">Mine</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mine", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_is_added_as_a_translation()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await Send(desk, Article, ("text", "Winter night sailings carry four hands."), ("about", "crew"), ("basis", "these"), ("rests_on", "c-line-crew"), ("new-language", "AR"), ("new-text", "أربعة بحارة في ليالي الشتاء"), ("new-status", "translation"));
        Assert.Contains("texts: { ar: { text: أربعة بحارة في ليالي الشتاء, status: translation } }", desk.Text, StringComparison.Ordinal);
        var page = await desk.Get("c/strike/drafts/second-paper");
        Assert.Contains("lang=\"ar\"", page, StringComparison.Ordinal);
        Assert.Contains("translation", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_and_their_basis_are_changed_together()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = "c/strike/drafts/second-paper/terms";
        var (status, _) = await Send(desk, page, ("term-raise", "3"), ("term-rest", "11"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("    terms: { raise: 3, rest: 11 }\n    rests_on: []", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likely_bases_come_first_and_the_others_stay_at_hand()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get(Article);
        Assert.InRange(page.IndexOf("value=\"c-line-crew\"", StringComparison.Ordinal), 0, page.IndexOf("value=\"c-committee\"", StringComparison.Ordinal));
        Assert.InRange(page.IndexOf("value=\"c-crews-pay\"", StringComparison.Ordinal), 0, page.IndexOf("other confidence", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_gets_the_forms()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await desk.Get("c/strike/drafts/first-paper/terms?known-to=crews", HttpStatusCode.Forbidden);
        await desk.Get("c/strike/drafts/first-paper/articles/new?known-to=crews", HttpStatusCode.Forbidden);
        var before = desk.Text;
        var (status, _) = await desk.Post("c/strike/drafts/first-paper/terms?known-to=crews", ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(before, desk.Text);
    }

    static async Task<(HttpStatusCode Status, string Text)> Send(OpenDesk desk, string page, params (string Name, string Value)[] fields)
    {
        var form = await desk.Get(page);
        return await desk.Post(page, [("version", Field(form, "version")), ("was", Field(form, "was")), .. fields]);
    }

    static string Field(string page, string name)
    {
        var start = $"name=\"{name}\" value=\"";
        var at = page.IndexOf(start, StringComparison.Ordinal);
        return at < 0 ? "" : page[(at + start.Length)..page.IndexOf('"', at + start.Length)];
    }

    static async Task Eventually(Func<Task<bool>> holds)
    {
        for (var i = 0; i < 100 && !await holds(); i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
