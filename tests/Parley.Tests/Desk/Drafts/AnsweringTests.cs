using System.Net;
using Xunit;

namespace Parley.Tests.Desk;

public sealed class AnsweringTests
{
    const string New = "c/case/drafts/paper/answers/new";
    const string First = "c/case/drafts/paper/answers/1";

    static readonly string Put = TruceCase.Paper.Replace("    terms: { truce: renewable }", "    date: 2031-03-04\n    terms: { truce: renewable, swap: some }", StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_with_its_conditions_is_written_and_shown()
    {
        await using var desk = await OpenDesk.OnText(Put);
        var (status, url) = await Forms.Send(desk, New, ("party", "north"), ("date", "2031-03-09"), ("answer", "conditional"), ("answer-truce", "accept"), ("conditions", "Names first: all of them"), ("heard", "known"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.EndsWith("#answer-1", url, StringComparison.Ordinal);
        Assert.Contains("      - party: north\n        date: 2031-03-09\n        answer: conditional\n        terms: { truce: accept }\n        conditions: \"Names first: all of them\"\n", desk.Text, StringComparison.Ordinal);
        var page = PageText.Words(await desk.Get("c/case/drafts/paper"));
        Assert.Contains("9 Mar 2031 The North : yes, if Names first: all of them accepts: Length of the truce", page, StringComparison.Ordinal);
        Assert.Contains("Names first", await desk.Get("c/case/drafts/paper?known-to=south"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_given_in_confidence_rests_on_it_and_is_hidden_from_who_may_not_know_it()
    {
        await using var desk = await OpenDesk.OnText(Put);
        await Forms.Send(desk, New, ("party", "south"), ("date", "2031-03-06"), ("answer", "accept"), ("conditions", "The sick go first"), ("heard", "confidence"), ("rests_on", "c2"));
        Assert.Contains("answer: accept, conditions: The sick go first, rests_on: [c2] }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("in confidence: c2", PageText.Words(await desk.Get("c/case/drafts/paper")), StringComparison.Ordinal);
        Assert.Contains("The sick go first", await desk.Get("c/case/drafts/paper?known-to=harbour"), StringComparison.Ordinal);
        Assert.DoesNotContain("The sick go first", await desk.Get("c/case/drafts/paper?known-to=north"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_moves_the_day_of_the_case_and_says_so()
    {
        await using var desk = await OpenDesk.OnText(Put);
        var (_, url) = await Forms.Send(desk, New, ("party", "north"), ("date", "2031-03-13"), ("answer", "reject"), ("heard", "known"));
        Assert.Contains("as_of: 2031-03-13\n", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The answer is noted. The case now speaks of 13 Mar 2031.", await desk.Get(url.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_said_under_its_field_and_what_was_typed_stays()
    {
        await using var desk = await OpenDesk.OnText(Put);
        var (status, page) = await Forms.Send(desk, New, ("party", "harbour"), ("date", "2031-03-01"), ("conditions", "Typed and kept"), ("heard", "confidence"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(
            [
                ("answer", "Choose an answer, to the whole or to a single term."),
                ("date", "It was put on 4 Mar 2031: an answer cannot come before."),
                ("heard", "Pick the confidence in which it was told. If it is not in the case yet, note it in the room first."),
                ("party", "Choose who answered."),
            ],
            Forms.Faults(page).Order());
        Assert.Contains(">Typed and kept</textarea>", page, StringComparison.Ordinal);
        (_, page) = await Forms.Send(desk, New, ("party", "south"), ("date", "2031-03-04"), ("answer", "maybe"), ("heard", "confidence"), ("rests_on", "c2"));
        Assert.Equal([("answer", "Choose one of the answers."), ("date", "c2, on which it rests, was told on 5 Mar 2031.")], Forms.Faults(page).Order());
        Assert.Equal(Put, desk.Text);
    }

    [Theory]
    [InlineData("known", "c2", "Something is picked")]
    [InlineData("confidence", "c-nobody", "Pick confidences of the case.")]
    [InlineData("", "", "Say who may know of the answer.")]
    public async Task Who_may_know_is_never_guessed(string heard, string picked, string fault)
    {
        await using var desk = await OpenDesk.OnText(Put);
        var (status, page) = await Forms.Send(desk, New, ("party", "south"), ("date", "2031-03-09"), ("answer", "accept"), ("heard", heard), ("rests_on", picked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.StartsWith(fault, Assert.Single(Forms.Faults(page)).Fault, StringComparison.Ordinal);
        Assert.Equal(Put, desk.Text);
    }

    [Fact]
    public async Task An_answer_is_changed_in_its_place_and_keeps_what_the_form_does_not_hold()
    {
        await using var desk = await OpenDesk.OnExample("strike");
        var before = desk.Text;
        await Forms.Send(desk, "c/strike/drafts/first-paper/answers/1", ("party", "crews"), ("date", "2031-11-13"), ("answer", "accept"), ("answer-rest", "accept"), ("answer-term", "accept"), ("answer-peace", "clarify"), ("conditions", "Crewing must be in the paper"), ("heard", "known"));
        Assert.Equal(before.Replace("date: 2031-11-13, answer: conditional", "date: 2031-11-13, answer: accept", StringComparison.Ordinal), desk.Text);
    }

    [Fact]
    public async Task The_last_answer_goes_with_its_key()
    {
        await using var desk = await OpenDesk.OnText(Put);
        await Forms.Send(desk, New, ("party", "north"), ("date", "2031-03-09"), ("answer", "reject"), ("heard", "known"));
        await Forms.Send(desk, First, ("do", "remove"));
        Assert.Equal(Put, desk.Text);
    }

    [Fact]
    public async Task A_draft_has_no_answers_and_others_have_no_form()
    {
        await using var desk = await OpenDesk.OnText(TruceCase.Paper);
        await desk.Get(New, HttpStatusCode.Conflict);
        await using var put = await OpenDesk.OnText(Put);
        await put.Get(First, HttpStatusCode.NotFound);
        await put.Get(New + "?known-to=harbour", HttpStatusCode.Forbidden);
        Assert.DoesNotContain("/answers/", await put.Get("c/case/drafts/paper?known-to=harbour"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_not_answered_yet_is_offered_first()
    {
        await using var desk = await OpenDesk.OnText(Put);
        Assert.Contains("<option value=\"north\" selected", await desk.Get(New), StringComparison.Ordinal);
        await Forms.Send(desk, New, ("party", "north"), ("date", "2031-03-09"), ("answer", "silent"), ("heard", "known"));
        Assert.Contains("<option value=\"south\" selected", await desk.Get(New), StringComparison.Ordinal);
    }
}
