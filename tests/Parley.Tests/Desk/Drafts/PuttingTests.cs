using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class PuttingTests
{
    const string Form = "c/case/drafts/paper/put";

    /// <summary>A draft of which nothing stands in the way.</summary>
    static readonly string Open = TruceCase.Paper.Replace("rests_on: [c2]", "rests_on: []", StringComparison.Ordinal);

    [Fact]
    public async Task A_draft_that_was_put_is_in_force_and_known_to_those_it_was_put_to()
    {
        await using var desk = await OpenDesk.OnText(Open);
        await desk.Get("c/case/drafts/paper?known-to=north", HttpStatusCode.NotFound);
        var (status, url) = await Forms.Send(desk, Form, ("date", "2031-03-10"), ("to", "north"), ("to", "south"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("\n    date: 2031-03-10\n", desk.Text, StringComparison.Ordinal);
        Assert.Equal(Open, desk.Text.Replace("    date: 2031-03-10\n", "", StringComparison.Ordinal));
        Assert.Contains("It was put on 10 Mar 2031.", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);
        Assert.Contains("The truce is renewed monthly", await desk.Get("c/case/drafts/paper?known-to=north"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_moves_the_day_of_the_case_and_says_so()
    {
        await using var desk = await OpenDesk.OnText(Open);
        var (_, url) = await Forms.Send(desk, Form, ("date", "2031-03-12"), ("to", "north"));
        Assert.Contains("as_of: 2031-03-12\n", desk.Text, StringComparison.Ordinal);
        Assert.Contains("    to: [north]\n", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The case now speaks of 12 Mar 2031.", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_put_over_several_days_has_its_span()
    {
        await using var desk = await OpenDesk.OnText(Open);
        await Forms.Send(desk, Form, ("date", "2031-03-08"), ("until", "2031-03-09"), ("to", "north"), ("to", "south"));
        Assert.Contains("    date: 2031-03-08/2031-03-09\n", desk.Text, StringComparison.Ordinal);
        var form = await desk.Get(Form);
        Assert.Contains("name=\"until\" value=\"2031-03-09\"", form, StringComparison.Ordinal);
        await Forms.Send(desk, Form, ("date", "2031-03-08"), ("until", ""), ("to", "north"), ("to", "south"));
        Assert.Contains("    date: 2031-03-08\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_under_its_field()
    {
        await using var desk = await OpenDesk.OnText(Open);
        var (status, page) = await Forms.Send(desk, Form, ("date", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([("date", "Give the day on which it was put."), ("to", "Choose to whom it was put.")], Forms.Faults(page));
        (_, page) = await Forms.Send(desk, Form, ("date", "2031-03-10"), ("until", "2031-03-09"), ("to", "nobody"));
        Assert.Equal([("until", "This cannot be before 10 Mar 2031."), ("to", "Choose actors of the case.")], Forms.Faults(page));
        Assert.Contains("name=\"until\" value=\"2031-03-09\"", page, StringComparison.Ordinal);
        Assert.Equal(Open, desk.Text);
    }

    [Fact]
    public async Task What_is_not_cleared_for_a_side_is_recorded_as_put_to_it_only_on_saying_so()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        var (status, page) = await Forms.Send(desk, Form, ("date", "2031-03-10"), ("to", "north"), ("to", "south"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal([("to", "It is not cleared for The North.")], Forms.Faults(page));
        Assert.Contains("/c/case/drafts/paper?for=north", page, StringComparison.Ordinal);
        Assert.Equal(TruceCase.Paper, desk.Text);
        (status, _) = await Forms.Send(desk, Form, ("date", "2031-03-10"), ("to", "north"), ("to", "south"), ("all-the-same", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("date: 2031-03-10\n", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_are_those_of_the_day_it_was_put()
    {
        var until = TruceCase.Paper.Replace("may_tell: [isles]", "may_tell: [north], until: 2031-03-11", StringComparison.Ordinal);
        await using var desk = await OpenDesk.OnText(until);
        Assert.Equal([("to", "It is not cleared for The North.")], Forms.Faults((await Forms.Send(desk, Form, ("date", "2031-03-12"), ("to", "north"))).Text));
        var (status, _) = await Forms.Send(desk, Form, ("date", "2031-03-11"), ("to", "north"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
    }

    [Fact]
    public async Task It_is_made_a_draft_again_as_long_as_nobody_answered()
    {
        await using var desk = await OpenDesk.OnText(Open);
        await Forms.Send(desk, Form, ("date", "2031-03-10"), ("to", "north"), ("to", "south"));
        await Forms.Send(desk, Form, ("do", "draft"));
        Assert.Equal(Open, desk.Text);

        await using var answered = await OpenDesk.OnExample("strike");
        var before = answered.Text;
        Assert.DoesNotContain("a draft again", await answered.Get("c/strike/drafts/first-paper/put"), StringComparison.Ordinal);
        var (status, _) = await answered.Post("c/strike/drafts/first-paper/put", ("do", "draft"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(before, answered.Text);
    }

    [Fact]
    public async Task Nobody_else_is_shown_the_form()
    {
        await using var desk = await OpenDesk.OnText(Open);
        await desk.Get(Form + "?known-to=harbour", HttpStatusCode.Forbidden);
        Assert.DoesNotContain("/put", await desk.Get("c/case/drafts/paper?known-to=harbour"), StringComparison.Ordinal);
    }
}
