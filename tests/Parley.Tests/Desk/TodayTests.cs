using System.Net;
using Xunit;
using static Parley.Tests.Desk.PageText;

namespace Parley.Tests.Desk;

public sealed class TodayTests
{
    const string Talks = """
        parley: 1
        title: A wall between two gardens
        as_of: 2032-03-10
        parties:
          upper: { name: Upper garden }
          lower: { name: Lower garden, ratifiers: { aunt: { name: Aunt, reachable: false, since: 2032-03-01 } } }
        mediators:
          vicar: { name: Vicar }
        channels:
          - { of: [upper, lower], state: closed, because: The hedge }
          - { of: [vicar, upper], state: open }
        issues:
          gate: { name: A gate, options: { none: None, one: One } }
        rules:
          - { id: old-line, by: upper, forbid: { gate: [one] }, until: 2032-03-02, because: Old habit }
          - { id: long-gone, by: upper, forbid: { gate: [one] }, until: 2032-03-01, because: Older habit }
        positions:
          - { party: upper, date: 2032-02-01, issue: gate, wants: none, accepts: [none] }
          - { party: upper, date: 2032-03-03, issue: gate, wants: none, accepts: [none, one] }
          - { party: lower, date: 2032-03-02, issue: gate, wants: one, accepts: [one] }
        confidences:
          - { id: c1, from: lower, to: [vicar], date: 2032-03-04, says: A small gate would do, about: [gate], may_tell: [upper], as: idea, until: 2032-03-17 }
          - { id: c2, from: lower, to: [vicar], date: 2032-02-04, says: We need it by Easter, about: [gate], may_tell: [upper], as: said, until: 2032-03-18 }
        promises:
          - { by: vicar, to: lower, date: 2032-03-05, what: A drawing, due: 2032-03-12 }
          - { by: vicar, to: upper, date: 2032-03-01, what: A measure, due: 2032-03-08 }
          - { by: vicar, to: upper, date: 2032-03-01, what: A cake, due: 2032-03-02, kept: 2032-03-02 }
        proposals:
          sketch: { name: The sketch, from: [vicar], to: [upper, lower], date: 2032-03-06, terms: { gate: one }, responses: [{ party: upper, date: 2032-03-07, answer: conditional, conditions: A lock }] }
        events:
          - { id: fair, name: The fair, kind: deadline, date: 2032-03-20, ends_talks: [0.1, 0.3] }
          - { id: flood, name: The flood, kind: threat, date: 2032-03-01, source: late }
        meetings:
          - { id: m1, venue: Vicarage, date: 2032-03-08, attended: [upper], absent: { lower: A cold } }
          - { id: m2, venue: Town hall, date: 2032-03-11, status: planned, attended: [upper, lower] }
        figures:
          - { what: Broken slates, value: 3, definition: Since spring, as_of: 2032-02-01 }
          - { what: Broken slates, value: 1250, definition: Since last spring, as_of: 2032-03-01 }
        reports:
          late: { title: A later report, publisher: The Courier, date: 2032-04-01 }
        """;

    [Fact]
    public async Task The_latest_figure_is_shown_with_what_it_counts()
    {
        var page = await Page();
        Assert.Contains("1,250 Broken slates Since last spring as of 1 Mar 2032", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Since spring", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_since_seven_days_ago_is_told()
    {
        var page = await Page();
        Assert.Contains("Upper garden softened · A gate 3 Mar 2032 now accepts One", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lower garden · A gate : wants One", page, StringComparison.Ordinal);
        Assert.Contains("until 2 Mar 2032", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Older habit", page, StringComparison.Ordinal);
        Assert.Contains("Upper garden · The sketch : yes, if 7 Mar 2032 A lock", page, StringComparison.Ordinal);
        Assert.Contains("A small gate would do", page, StringComparison.Ordinal);
        Assert.Contains("8 Mar 2032 Vicarage came Upper garden stayed away Lower garden : A cold", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_from_which_changes_count_is_chosen()
    {
        Assert.Contains("Lower garden · A gate : wants One", await Page("?since=2032-03-02"), StringComparison.Ordinal);
        Assert.Contains("Nothing is dated since 9 Mar 2032.", await Page("?since=2032-03-09"), StringComparison.Ordinal);
        await using var desk = await OpenDesk.OnText(Talks);
        await desk.Get("c/case/today?since=yesterday", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Open_promises_come_overdue_first_and_kept_ones_do_not()
    {
        var page = await Page("?since=2032-03-09");
        Assert.Contains("8 Mar 2032 · 2 days ago overdue Vicar → Upper garden : A measure", page, StringComparison.Ordinal);
        Assert.Contains("12 Mar 2032 · in 2 days Vicar → Lower garden : A drawing", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("A measure", StringComparison.Ordinal) < page.IndexOf("A drawing", StringComparison.Ordinal));
        Assert.DoesNotContain("A cake", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ahead_are_deadlines_with_their_days_left_and_nothing_only_later_reports_tell_of()
    {
        var page = await Page();
        Assert.Contains("20 Mar 2032 · in 10 days deadline · The fair Chance that it ends the talks, as judged in the case: 10 % to 30 %", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The flood", page, StringComparison.Ordinal);
        Assert.Contains("11 Mar 2032 · in 1 day Town hall", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_owes_an_answer_and_who_cannot_be_reached_is_named()
    {
        var page = await Page();
        Assert.Contains("Answers due Lower garden The sketch , put on 6 Mar 2032", page, StringComparison.Ordinal);
        Assert.Contains("Aunt of Lower garden out of reach since 1 Mar 2032", page, StringComparison.Ordinal);
        Assert.Contains("Upper garden – Lower garden channel closed The hedge", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vicar – Upper garden", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permissions_that_end_within_seven_days_are_for_the_team()
    {
        await using var desk = await OpenDesk.OnText(Talks);
        var team = Words(await desk.Get("c/case/today?since=2032-03-09"));
        Assert.Contains("A small gate would do", team, StringComparison.Ordinal);
        Assert.DoesNotContain("We need it by Easter", team, StringComparison.Ordinal);
        var upper = Words(await desk.Get("c/case/today?known-to=upper&since=2032-02-01"));
        Assert.DoesNotContain("Permissions ending", upper, StringComparison.Ordinal);
        Assert.DoesNotContain("A small gate would do", upper, StringComparison.Ordinal);
        Assert.DoesNotContain("A drawing", upper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cases_day_is_moved_to_today_and_offered_only_where_today_is_later()
    {
        await using var desk = await OpenDesk.OnText(Talks, new FixedClock(new(2032, 3, 14, 9, 0, 0, TimeSpan.Zero)));
        Assert.Contains("Move the case&#x27;s day to today, 14 Mar 2032", await desk.Get("c/case/today"), StringComparison.Ordinal);
        Assert.DoesNotContain("Move the case", await desk.Get("c/case/today?known-to=public"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await desk.Post("c/case/today/move")).Status);
        Assert.Contains("as_of: 2032-03-14", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Move the case", await desk.Get("c/case/today"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.Post("c/case/today/move")).Status);
    }

    [Fact]
    public async Task A_case_with_little_in_it_says_so_in_a_line_each()
    {
        await using var desk = await OpenDesk.OnText("""
            parley: 1
            title: Little
            as_of: 2032-03-10
            parties: { upper: { name: Upper }, lower: { name: Lower } }
            issues: { gate: { name: A gate, options: { none: None, one: One } } }
            """);
        var page = Words(await desk.Get("c/case/today"));
        foreach (var line in (string[])["The case records no figures.", "Nobody owes an answer.", "No promise is open.", "None ends.", "All can be reached.", "No round is on record.", "Nothing is dated since 3 Mar 2032."])
        {
            Assert.Contains(line, page, StringComparison.Ordinal);
        }
    }

    static async Task<string> Page(string query = "")
    {
        await using var desk = await OpenDesk.OnText(Talks);
        return Words(await desk.Get("c/case/today" + query));
    }

    sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
