using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class AlternativesTests
{
    const string New = "c/case/drafts/paper/articles/1/wordings/new";
    const string First = "c/case/drafts/paper/articles/1/wordings/1";

    [Fact]
    public async Task Another_wording_is_written_under_its_article_and_shown_beside_it()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, url) = await Forms.Send(desk, New, ("text", "The sick and the old are exchanged first."), ("by", "south"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.EndsWith("#article-1", url, StringComparison.Ordinal);
        Assert.Contains("rests_on: [c2], alternatives: [{ id: b1, by: south, text: The sick and the old are exchanged first., rests_on: [] }] }   # as the council asks\n", desk.Text, StringComparison.Ordinal);
        var page = PageText.Words(await desk.Get("c/case/drafts/paper"));
        Assert.Contains("held by The South Edit The sick and the old are exchanged first.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_wording_takes_the_next_id_and_its_own_basis()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, New, ("text", "First"), ("basis", "nothing"));
        await Forms.Send(desk, New, ("text", "Second"), ("basis", "these"), ("rests_on", "c1"));
        Assert.Contains("[{ id: b1, text: First, rests_on: [] }, { id: b2, text: Second, rests_on: [c1] }]", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wording_is_changed_in_its_place()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, New, ("text", "First"), ("by", "south"), ("basis", "nothing"));
        await Forms.Send(desk, First, ("text", "First"), ("by", "north"), ("basis", "undeclared"), ("new-language", "ar"), ("new-text", "أولاً"));
        Assert.Contains("alternatives: [{ id: b1, by: north, text: First, texts: { ar: أولاً } }]", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_wording_goes_with_its_key()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, New, ("text", "First"), ("basis", "nothing"));
        await Forms.Send(desk, New, ("text", "Second"), ("basis", "nothing"));
        await Forms.Send(desk, First, ("do", "remove"));
        Assert.Contains("alternatives: [{ id: b2, text: Second, rests_on: [] }]", desk.Text, StringComparison.Ordinal);
        await Forms.Send(desk, First, ("do", "remove"));
        Assert.Equal(TruceCase.Paper, desk.Text);
    }

    [Fact]
    public async Task What_is_wrong_is_said_under_its_field_and_what_was_typed_stays()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, page) = await Forms.Send(desk, New, ("text", " "), ("by", "nobody"), ("basis", "these"), ("new-language", "Arabic"), ("new-text", "أولاً"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(
            [("basis", "Pick at least one confidence or report, or say that it rests on nothing confidential."), ("by", "Choose an actor of the case, or nobody."), ("new-language", "Give the tag of a language that the article does not have yet, such as ar, he, en or fr.")],
            Forms.Faults(page).Order());
        Assert.Contains(">أولاً</textarea>", PageText.Decoded(page), StringComparison.Ordinal);
        Assert.Equal(TruceCase.Paper, desk.Text);
        Assert.Equal([("text", "Write the words of this wording.")], Forms.Faults((await Forms.Send(desk, New, ("text", " "), ("basis", "nothing"))).Text));
    }

    [Fact]
    public async Task Words_that_changed_underneath_are_not_written_over()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, New, ("text", "First"), ("basis", "nothing"));
        var form = await desk.Get(First);
        await desk.Edit(desk.Text.Replace("text: First", "text: Changed in an editor", StringComparison.Ordinal));
        var (status, page) = await desk.Post(First, ("version", Forms.Field(form, "version")), ("was", Forms.Field(form, "was")), ("text", "Mine"), ("basis", "nothing"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Changed in an editor", page, StringComparison.Ordinal);
        Assert.Contains(">Mine</textarea>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Mine", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wording_that_says_nothing_of_its_basis_holds_its_article_back()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await Forms.Send(desk, "c/case/drafts/paper/articles/2/wordings/new", ("text", "The truce lasts."), ("basis", "undeclared"));
        var page = PageText.Words(await desk.Get("c/case/drafts/paper?for=isles"));
        Assert.Contains("For its other wording b1: It does not say what it rests on.", page, StringComparison.Ordinal);
        await Forms.Send(desk, "c/case/drafts/paper/articles/2/wordings/1?for=isles", ("text", "The truce lasts."), ("basis", "nothing"));
        Assert.DoesNotContain("For its other wording", await desk.Get("c/case/drafts/paper?for=isles"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_form_for_others_or_for_what_is_not_there()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Get(New + "?known-to=harbour", HttpStatusCode.Forbidden);
        await desk.Get(First, HttpStatusCode.NotFound);
        await desk.Get("c/case/drafts/paper/articles/new/wordings/new", HttpStatusCode.NotFound);
        Assert.DoesNotContain("wordings", await desk.Get("c/case/drafts/paper?known-to=harbour"), StringComparison.Ordinal);
    }
}
