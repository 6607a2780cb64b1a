using System.Net;
using Xunit;
using static Parley.Tests.Desk.PageText;

namespace Parley.Tests.Desk;

public sealed class StandingTests
{
    const string Talks = """
        parley: 1
        title: A wall between two gardens
        as_of: 2032-03-10
        parties:
          upper: { name: Upper garden }
          lower: { name: Lower garden, ratifiers: { aunt: { name: Aunt } } }
        mediators:
          vicar: { name: Vicar }
        issues:
          height: { name: Height of the wall, options: { low: Knee high, middle: Breast high, high: Over the head } }
          metres: { name: Length of it, range: { from: 0, to: 40, step: 1, unit: metres } }
          gate: { name: A gate, options: { none: None, one: One } }
        rules:
          - { id: not-high, by: upper, kind: red-line, forbid: { height: [high] }, since: 2032-02-01, because: It takes the sun }
        positions:
          - { party: upper, date: 2032-02-01, issue: height, wants: low, accepts: [low], refuses: [high], source: r1 }
          - { party: upper, date: 2032-03-01, issue: height, wants: low, accepts: [low, middle], refuses: [high], source: r1 }
          - { party: lower, date: 2032-02-03, issue: height, wants: high, accepts: [middle, high] }
          - { party: lower, date: 2032-03-05, issue: height, said: private, wants: middle, accepts: [low, middle, high], rests_on: [c1] }
          - { party: upper, date: 2032-03-02, issue: metres, wants: 10, accepts: [1, 2, 3, 4, 5, 7, 9, 10, 12], refuses: [40] }
        confidences:
          - { id: c1, from: lower, to: [vicar], date: 2032-03-05, says: Any wall would do if the gate is ours, about: [height], as: shape }
        events:
          - { id: storm, name: Storm takes the old fence, kind: shock, date: 2032-02-20, happened: true }
        meetings:
          - { id: m1, venue: Vicarage, date: 2032-02-25, attended: [upper, lower], result: Tea }
        reports:
          r1: { title: Letter from above, publisher: The Upper garden }
        """;

    [Fact]
    public async Task A_cell_says_at_a_glance_what_is_wanted_accepted_and_refused()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var found = Cell(await desk.Get("c/case/standing"), "height", "Upper garden");
        var cell = Words(found);
        Assert.Contains("wants Knee high also accepts Breast high refuses Over the head since 1 Mar 2032", cell, StringComparison.Ordinal);
        Assert.EndsWith("since 1 Mar 2032 The Upper garden red line More ", cell, StringComparison.Ordinal);
        Assert.Contains("title=\"Letter from above\"", Decoded(found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_of_options_are_folded()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var cell = Words(Cell(await desk.Get("c/case/standing"), "metres", "Upper garden"));
        Assert.Contains("also accepts 1–5 · 7 · 9 · 12 metres", cell, StringComparison.Ordinal);
        var folded = await OpenDesk.OnText(Talks.Replace("[1, 2, 3, 4, 5, 7, 9, 10, 12]", "[1, 2, 3, 4, 5, 7, 9, 10, 12, 14, 16]", StringComparison.Ordinal));
        await using (folded)
        {
            Assert.Contains("also accepts 1–5 · 7 · 9 3 more 12 · 14 · 16 metres", Words(Cell(await folded.Get("c/case/standing"), "metres", "Upper garden")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_private_position_stands_apart_with_the_confidence_it_rests_on_and_what_that_allows()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var cell = Words(Cell(await desk.Get("c/case/standing"), "height", "Lower garden"));
        Assert.Contains("private wants Breast high", cell, StringComparison.Ordinal);
        Assert.Contains("Any wall would do if the gate is ours", cell, StringComparison.Ordinal);
        Assert.Contains("told to nobody; packages may be built on it", cell, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("upper")]
    public async Task Another_looker_sees_neither_the_private_position_nor_the_confidence(string looker)
    {
        await using var desk = await OpenDesk.OnText(Talks);
        foreach (var page in (string[])["standing", "standing/height/lower", "today", "carrying-out"])
        {
            var seen = await desk.Get($"c/case/{page}?known-to={looker}");
            Assert.DoesNotContain("Any wall would do", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("stance private", seen, StringComparison.Ordinal);
            Assert.DoesNotContain("<form method=\"post\" action=\"/c/case/standing", seen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_issue_says_by_which_options_it_overlaps_and_what_nobody_mentioned()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var page = await desk.Get("c/case/standing");
        Assert.Contains("overlap all accept Knee high · Breast high", Words(Row(page, "height")), StringComparison.Ordinal);
        Assert.Contains("nobody has mentioned None · One", Words(Row(page, "gate")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_turned_back_the_page_is_as_it_was()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var then = await desk.Get("c/case/standing?as-of=2032-02-28");
        Assert.Contains("wants Knee high refuses Over the head since 1 Feb 2032", Words(Cell(then, "height", "Upper garden")), StringComparison.Ordinal);
        Assert.DoesNotContain("Any wall would do", then, StringComparison.Ordinal);
        Assert.DoesNotContain("softened", then, StringComparison.Ordinal);
        await using var written = await OpenDesk.OnText(Talks.Replace("as_of: 2032-03-10", "as_of: 2032-02-28", StringComparison.Ordinal));
        Assert.Equal(Row(await written.Get("c/case/standing"), "height"), Row(then, "height").Replace("?as-of=2032-02-28", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Movement_is_drawn_and_told_newest_first_with_what_changed()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var page = await desk.Get("c/case/standing");
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        var told = Words(page[page.IndexOf("<table class=\"moments\"", StringComparison.Ordinal)..]);
        Assert.Contains("softened · Height of the wall now accepts Breast high", told, StringComparison.Ordinal);
        var days = (string[])["5 Mar 2032", "1 Mar 2032 Upper garden softened", "25 Feb 2032", "20 Feb 2032", "1 Feb 2032"];
        Assert.Equal(days, days.OrderBy(d => told.IndexOf(d, StringComparison.Ordinal)));
        Assert.All(days, d => Assert.Contains(d, told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_position_is_noted_with_its_source_and_confidence()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var (status, to) = await desk.Post("c/case/standing/gate/lower/position",
            ("date", "2032-03-09"), ("said", "private"), ("wants", "one"), ("on-one", "accepts"), ("on-none", "refuses"), ("rests", "c1"), ("report", "r1"), ("note", "Over tea"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { party: lower, date: 2032-03-09, issue: gate, said: private, wants: one, accepts: [one], refuses: [none], rests_on: [c1], note: Over tea, source: r1 }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("as_of: 2032-03-10", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The position is in the case.", await desk.Get(to.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_on_a_range_is_noted_as_a_stretch_and_a_later_day_moves_the_case_along()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var (status, to) = await desk.Post("c/case/standing/metres/lower/position",
            ("date", "2032-03-12"), ("said", "public"), ("accepts-from", "12"), ("accepts-to", "10"), ("rest", "yes"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { party: lower, date: 2032-03-12, issue: metres, accepts: [10, 11, 12], refuses: rest }", desk.Text, StringComparison.Ordinal);
        Assert.Contains("as_of: 2032-03-12", desk.Text, StringComparison.Ordinal);
        Assert.Contains("The case&#x27;s day is now 12 Mar 2032.", await desk.Get(to.TrimStart('/')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_position_is_shown_again_with_all_that_was_entered()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var before = desk.Text;
        var (status, page) = await desk.Post("c/case/standing/gate/lower/position", ("date", ""), ("wants", "one"), ("on-one", "refuses"), ("note", "Over \"tea\""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Say on which day it was said.", page, StringComparison.Ordinal);
        Assert.Contains("No option can be refused that it also wants or accepts.", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Over &quot;tea&quot;\"", page, StringComparison.Ordinal);
        Assert.Matches("value=\"one\" selected", page);
        Assert.Equal(before, desk.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await desk.Post("c/case/standing/gate/lower/position", ("date", "2032-03-09"))).Status);
    }

    [Fact]
    public async Task A_red_line_is_marked_and_leads_to_what_it_opens_or_closes()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var (status, to) = await desk.Post("c/case/standing/gate/lower/red-line",
            ("by", "lower/aunt"), ("forbid", "none"), ("kind", "bottom-line"), ("since", "2032-03-10"), ("because", "She walks there"), ("report", "r1"));
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Contains("- { id: lower-aunt-no-none, by: lower/aunt, kind: bottom-line, forbid: { gate: [none] }, since: 2032-03-10, because: She walks there, source: r1 }", desk.Text, StringComparison.Ordinal);
        var page = await desk.Get(to.TrimStart('/'));
        Assert.Contains("The line is marked.", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/c/case/bridges\">See what this opens or closes</a>", page, StringComparison.Ordinal);
        Assert.Contains("She walks there", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_red_line_that_leaves_no_option_is_refused()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var (status, page) = await desk.Post("c/case/standing/metres/upper/red-line", ("forbid-from", "0"), ("forbid-to", "40"), ("because", "No wall at all"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("That forbids every option of the issue.", page, StringComparison.Ordinal);
        Assert.Contains("No wall at all", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_is_dropped_by_its_last_day()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var (refused, page) = await desk.Post("c/case/standing/height/upper/drop", ("rule", "not-high"), ("until", "2032-01-31"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused);
        Assert.Contains("It holds since 1 Feb 2032", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/standing/height/upper/drop", ("rule", "not-high"), ("until", "2032-03-09"))).Status);
        Assert.Contains("because: It takes the sun, until: 2032-03-09 }", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("It takes the sun", Words((await desk.Get("c/case/standing/height/upper"))), StringComparison.Ordinal);
        Assert.Contains("condition dropped", await desk.Get("c/case/standing"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/standing/height/upper/drop", ("rule", "not-high"), ("until", "2032-03-10"))).Status);
        Assert.Contains("until: 2032-03-10 }", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_another_party_is_not_dropped_here()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var before = desk.Text;
        Assert.Equal(HttpStatusCode.NotFound, (await desk.Post("c/case/standing/height/lower/drop", ("rule", "not-high"), ("until", "2032-03-09"))).Status);
        Assert.Equal(before, desk.Text);
    }

    [Fact]
    public async Task Nobody_but_the_team_writes()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var before = desk.Text;
        var (status, _) = await desk.Post("c/case/standing/gate/upper/red-line?known-to=upper", ("forbid", "none"));
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(before, desk.Text);
    }

    static string Row(string page, string issue)
    {
        var start = page.IndexOf($"<tr id=\"issue-{issue}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</tr>", start, StringComparison.Ordinal)];
    }

    static string Cell(string page, string issue, string party)
    {
        var row = Row(page, issue);
        var start = row.IndexOf($"data-party=\"{party}\"", StringComparison.Ordinal);
        return row[start..row.IndexOf("</td>", start, StringComparison.Ordinal)];
    }
}
