using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class DraftHeadTests
{
    const string Head = "c/case/drafts/paper/head";

    [Fact]
    public async Task A_draft_gets_another_name_and_is_co_signed()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, url) = await Forms.Send(desk, Head, ("name", "Joint paper"), ("from", "harbour"), ("from", "isles"), ("builds_on", ""));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal(TruceCase.Paper.Replace("name: Paper", "name: Joint paper", StringComparison.Ordinal).Replace("from: [harbour]", "from: [harbour, isles]", StringComparison.Ordinal), desk.Text);
        Assert.Contains("The head of the text is changed.", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);
        await desk.Get("c/case/drafts/paper?known-to=isles");
    }

    [Fact]
    public async Task What_it_builds_on_is_set_and_taken_out_and_makes_no_circle()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Post("c/case/drafts", ("name", "Second"), ("builds_on", "paper"));
        var before = desk.Text;
        var (status, page) = await Forms.Send(desk, Head, ("name", "Paper"), ("from", "harbour"), ("builds_on", "second"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([("builds_on", "Choose a text that does not build on this one.")], Forms.Faults(page));
        Assert.Equal(before, desk.Text);
        await Forms.Send(desk, "c/case/drafts/second/head", ("name", "Second"), ("from", "harbour"), ("builds_on", ""));
        Assert.DoesNotContain("builds_on", desk.Text, StringComparison.Ordinal);
        await Forms.Send(desk, Head, ("name", "Paper"), ("from", "harbour"), ("builds_on", "second"));
        Assert.Contains("    builds_on: second\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_under_its_field()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, page) = await Forms.Send(desk, Head, ("name", " "), ("from", "nobody"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(
            [("name", "Give the draft a name by which the team will know it."), ("from", "Choose who makes it: without that nobody but the team ever knows it.")],
            Forms.Faults(page));
        Assert.Equal(TruceCase.Paper, desk.Text);
    }

    [Fact]
    public async Task A_draft_is_taken_out_unless_something_builds_on_it()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Post("c/case/drafts", ("name", "Second"), ("builds_on", "paper"));
        var before = desk.Text;
        Assert.Equal(HttpStatusCode.Conflict, (await Forms.Send(desk, Head, ("do", "remove"))).Status);
        Assert.Equal(before, desk.Text);
        Assert.DoesNotContain("value=\"remove\"", await desk.Get(Head), StringComparison.Ordinal);
        var (_, url) = await Forms.Send(desk, "c/case/drafts/second/head", ("do", "remove"));
        Assert.Equal(TruceCase.Paper, desk.Text);
        Assert.Contains("The draft “Second” is taken out.", PageText.Decoded(await desk.Get(url.TrimStart('/'))), StringComparison.Ordinal);
        await Forms.Send(desk, Head, ("do", "remove"));
        Assert.DoesNotContain("proposals", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_put_stays_and_others_have_no_form()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        Assert.Equal(HttpStatusCode.Conflict, (await Forms.Send(desk, "c/strike/drafts/first-offer/head", ("do", "remove"))).Status);
        Assert.Equal(before, desk.Text);
        await desk.Get("c/strike/drafts/first-offer/head?known-to=crews", HttpStatusCode.Forbidden);
    }
}
