using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class DraftsPageTests
{
    [Fact]
    public async Task A_draft_is_shown_with_its_brackets_and_their_holders()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/drafts/second-paper");
        Assert.Contains("[<strong><bdi>Sound Line</bdi>:</strong> <bdi>Ten</bdi>]", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_declared_is_shown_as_such_and_cleared_for_nobody()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Undeclared);
        Assert.Contains("basis not declared", await desk.Get("c/case/drafts/outline"), StringComparison.Ordinal);
        var page = await desk.Get("c/case/drafts/outline?for=north");
        Assert.Contains("Not cleared for \u2068The North\u2069", page, StringComparison.Ordinal);
        Assert.Contains("What is not declared is not cleared.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_names_the_confidence_and_whom_it_may_be_told()
    {
        await using var desk = await OpenDesk.OnExample("ceasefire");
        var page = await desk.Get("c/ceasefire/drafts/weekend-draft?for=israel");
        Assert.Contains("Not cleared for \u2068Israel\u2069", page, StringComparison.Ordinal);
        Assert.Contains("It rests on \u2068c-hamas-on-proposal\u2069, which \u2068Hamas\u2069 gave \u2068Qatar\u2069 and \u2068Egypt\u2069 on 16 Aug 2024. It may be told only to \u2068United States\u2069.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reader_sees_neither_basis_nor_clearance_nor_forms()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var page = await desk.Get("c/strike/drafts/first-paper?known-to=crews&for=crews");
        Assert.Contains("first paper", page, StringComparison.Ordinal);
        foreach (var hidden in (string[])["Rests on", "basis", "leared for", "/articles/", "Clear for"])
        {
            Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("crews")]
    [InlineData("public")]
    public async Task A_draft_is_not_there_for_those_who_do_not_write_it(string reader)
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await desk.Get($"c/strike/drafts/second-paper?known-to={reader}", HttpStatusCode.NotFound);
        Assert.DoesNotContain("second paper", await desk.Get($"c/strike/drafts?known-to={reader}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_draft_is_written_into_the_file()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var (status, url) = await desk.Post("c/strike/drafts", ("name", "Third paper"), ("from", "conciliator"), ("to", "crews"), ("to", "line"), ("builds_on", "first-paper"), ("term-raise", "2.5"), ("term-crew", "four"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("/c/strike/drafts/third-paper?", url, StringComparison.Ordinal);
        Assert.Contains("""
              third-paper:
                name: Third paper
                from: [conciliator]
                to: [crews, line]
                builds_on: first-paper
                terms: { raise: 2.5, crew: four }
            """, desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_may_start_with_the_articles_it_builds_on()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        await desk.Post("c/strike/drafts", ("name", "Third paper"), ("builds_on", "second-paper"), ("copy", "yes"));
        var page = await desk.Get("c/strike/drafts/third-paper");
        Assert.Contains("Winter night sailings carry four hands.", page, StringComparison.Ordinal);
        Assert.Contains("    terms: { raise: 2.5, crew: four }\n    rests_on: [c-crews-pay]\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_taken_comes_back_with_what_was_typed()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        var (status, page) = await desk.Post("c/strike/drafts", ("name", " "), ("from", "crews"), ("term-raise", "900"), ("term-crew", "four"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Give the draft a name", page, StringComparison.Ordinal);
        Assert.Contains("Choose one of the mediators.", page, StringComparison.Ordinal);
        Assert.Contains("Choose one of the options.", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"four\" selected", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }
}
