using System.Net;
using Xunit;
using static Parley.Tests.Desk.PageText;

namespace Parley.Tests.Desk;

public sealed class CarryingTests
{
    const string Deal = """
        parley: 1
        title: A wall between two gardens
        as_of: 2032-03-10
        parties:
          upper: { name: Upper garden }
          lower: { name: Lower garden }
        mediators:
          vicar: { name: Vicar }
        issues:
          gate: { name: A gate, options: { none: None, one: One } }
        confidences:
          - { id: c1, from: lower, to: [vicar], date: 2032-03-01, says: One more mason, as: shape }
        obligations:
          stones:
            name: Stones are brought
            by: upper
            to: lower
            steps: 2
          masons: { name: Masons are lent, by: lower, to: upper, phase: 2 }
        lists:
          hands:
            name: The masons
            of: masons
            by: lower
            entries:
              - { id: e1, name: Ada Stone, pen_name: Robin, category: mason, status: asked, batch: 1, agreed: [lower], note: Has a bad back }
              - { id: e2, pen_name: Wren, status: asked, veto: [upper] }
              - { id: e3, name: Cuckoo Brown, rests_on: [c1] }
        """;

    [Fact]
    public async Task Obligations_stand_by_phase_with_their_state()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        var page = Words(await desk.Get("c/case/carrying-out"));
        Assert.Contains("Phase 1 Obligation From whom, for whom State Said last Stones are brought Upper garden → Lower garden due 2 steps nothing yet", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("Phase 1", StringComparison.Ordinal) < page.IndexOf("Masons are lent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Progress_of_a_step_is_reported()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        var (status, to) = await desk.Post("c/case/carrying-out/obligations/stones",
            ("date", "2032-03-09"), ("state", "reported"), ("by", "upper"), ("about", "step-1"), ("what", "The first cart\r\ncame"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { date: 2032-03-09, state: reported, by: upper, what: The first cart came, step: 1 }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The first cart came", await desk.Get(to.TrimStart('/')), StringComparison.Ordinal);
        Assert.Contains("step 1: reported", Words(await desk.Get("c/case/carrying-out")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/carrying-out/obligations/masons", ("date", "2032-03-10"), ("state", "disputed"), ("about", "batch-1"))).Status);
        Assert.Contains("state: disputed, batch: 1", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_of_a_later_day_moves_the_case_along()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/carrying-out/obligations/masons", ("date", "2032-03-12"), ("state", "done"))).Status);
        Assert.Contains("as_of: 2032-03-12", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_report_is_shown_again()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        var before = desk.Text;
        var (status, page) = await desk.Post("c/case/carrying-out/obligations/stones", ("date", ""), ("state", "due"), ("about", "step-9"), ("what", "A cart came"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Say on which day.", page, StringComparison.Ordinal);
        Assert.Contains("Choose a state.", page, StringComparison.Ordinal);
        Assert.Contains("The obligation has no such step or batch.", page, StringComparison.Ordinal);
        Assert.Contains("A cart came", page, StringComparison.Ordinal);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task The_name_behind_a_pen_name_is_for_the_team_and_whose_list_it_is()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        Assert.Contains("Robin pen-name of Ada Stone", Words(await desk.Get("c/case/carrying-out")), StringComparison.Ordinal);
        Assert.Contains("Ada Stone", await desk.Get("c/case/carrying-out?known-to=lower"), StringComparison.Ordinal);
        foreach (var looker in (string[])["upper", "public", "vicar"])
        {
            var page = await desk.Get($"c/case/carrying-out?known-to={looker}");
            Assert.Contains("Robin", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Ada Stone", page, StringComparison.Ordinal);
            Assert.DoesNotContain("bad back", page, StringComparison.Ordinal);
            await desk.Get($"c/case/carrying-out/lists/hands/e1?known-to={looker}");
            Assert.DoesNotContain("Ada Stone", await desk.Get($"c/case/carrying-out/lists/hands/e1?known-to={looker}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_entry_that_rests_on_a_confidence_is_seen_by_who_may_know_it()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        Assert.Contains("Cuckoo Brown", await desk.Get("c/case/carrying-out"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cuckoo Brown", await desk.Get("c/case/carrying-out?known-to=upper"), StringComparison.Ordinal);
        await desk.Get("c/case/carrying-out/lists/hands/e3?known-to=upper", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Status_batch_veto_and_agreement_of_an_entry_are_changed_and_nothing_else()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        var (status, _) = await desk.Post("c/case/carrying-out/lists/hands/e1",
            ("status", "named"), ("batch", "2"), ("by-upper", "agreed"), ("by-lower", "agreed"), ("by-vicar", "neither"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { id: e1, name: Ada Stone, pen_name: Robin, category: mason, status: named, batch: 2, agreed: [upper, lower], note: Has a bad back }", desk.Text, StringComparison.Ordinal);
        await desk.Post("c/case/carrying-out/lists/hands/e2", ("status", "asked"), ("batch", ""), ("by-upper", "neither"), ("by-lower", "veto"));
        Assert.Contains("- { id: e2, pen_name: Wren, status: asked, veto: [lower] }", desk.Text, StringComparison.Ordinal);
        await desk.Post("c/case/carrying-out/lists/hands/e2", ("status", ""), ("batch", ""), ("by-lower", "agreed"));
        Assert.Contains("- { id: e2, pen_name: Wren, agreed: [lower] }", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_changes_nothing_writes_nothing()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        var before = desk.Text;
        var (status, to) = await desk.Post("c/case/carrying-out/lists/hands/e2", ("status", "asked"), ("batch", ""), ("by-upper", "veto"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal(before, desk.Text);
        Assert.Contains("Nothing was changed.", await desk.Get(to.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_is_added_by_pen_name()
    {
        await using var desk = await OpenDesk.OnText(Deal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/carrying-out/lists/hands/new",
            ("pen", "Lark"), ("category", "mason"), ("status", "offered"), ("batch", "1"), ("by-lower", "agreed"))).Status);
        Assert.Contains("- { id: e4, pen_name: Lark, category: mason, status: offered, batch: 1, agreed: [lower] }", desk.Text, StringComparison.Ordinal);
        var (status, page) = await desk.Post("c/case/carrying-out/lists/hands/new", ("category", "mason"), ("batch", "many"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Give a name, a pen-name or both.", page, StringComparison.Ordinal);
        Assert.Contains("A batch is a whole number from 1.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"many\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_started_where_the_case_has_none()
    {
        await using var desk = await OpenDesk.OnText(Deal[..Deal.IndexOf("lists:", StringComparison.Ordinal)]);
        var (status, to) = await desk.Post("c/case/carrying-out/lists", ("name", "Tools for the wall"), ("of", "stones"), ("by", "upper"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.EndsWith("#list-tools-for-the-wall", to, StringComparison.Ordinal);
        Assert.Contains("tools-for-the-wall:", desk.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/carrying-out/lists/tools-for-the-wall/new", ("real", "The long hammer"))).Status);
        Assert.Contains("The long hammer", await desk.Get("c/case/carrying-out"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Post("c/case/carrying-out/lists", ("name", " "))).Status);
    }
}
