using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Where talks stand; and one party on one issue, where a position is noted and a red line marked or dropped.</summary>
static class StandingRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("standing", static (visit, http) => visit.Page<StandingPage>((nameof(StandingPage.All), http.Request.Query["all"] == "1")));
        desk.Show("standing/{issue}/{party}", static (visit, http) => OnCell(visit, http, cell => Cell(visit, cell, StatusCodes.Status200OK)));
        desk.Take("standing/{issue}/{party}/position", static (visit, opened, form, http) => OnCell(visit, http, cell => NotePosition(visit, opened, form, cell)));
        desk.Take("standing/{issue}/{party}/red-line", static (visit, opened, form, http) => OnCell(visit, http, cell => MarkRedLine(visit, opened, form, cell)));
        desk.Take("standing/{issue}/{party}/drop", static (visit, opened, form, http) => OnCell(visit, http, cell => Drop(visit, opened, form, cell)));
    }

    static IResult OnCell(Visit visit, HttpContext http, Func<CellOf, IResult> answer)
    {
        var known = visit.View.Standing.Case;
        var issue = known.Issues.FirstOrDefault(i => i.Id.Value == (string?)http.Request.RouteValues["issue"]);
        var party = known.Parties.FirstOrDefault(p => p.Id.Value == (string?)http.Request.RouteValues["party"]);
        return issue is null || party is null
            ? CasePages.Wrong(visit.Texts["The case has no such issue or party."], StatusCodes.Status404NotFound)
            : answer(new CellOf(issue, party, http.Request.Query["marked"]));
    }

    static IResult Cell(Visit visit, CellOf cell, int status, Entered? position = null, Entered? redLine = null, Entered? drop = null) => visit.Page<CellPage>(status,
        (nameof(CellPage.Of), cell),
        (nameof(CellPage.Position), position ?? Entered.Nothing),
        (nameof(CellPage.RedLine), redLine ?? Entered.Nothing),
        (nameof(CellPage.Drop), drop ?? Entered.Nothing));

    static string Address(Visit visit, CellOf cell, string? marked = null) => visit.Url($"standing/{cell.Issue.Id.Value}/{cell.Party.Id.Value}", ("marked", marked));

    static IResult NotePosition(Visit visit, DeskCase opened, Entered form, CellOf cell)
    {
        var whole = visit.View.Whole!;
        if (PositionForm.Read(form, cell, visit.Texts) is not { } entry)
        {
            return Cell(visit, cell, StatusCodes.Status422UnprocessableEntity, position: form);
        }

        var what = visit.Texts["Position of {0} on {1}", cell.Party.Name, cell.Issue.Name];
        var edits = Advancing.Advance(whole, entry.Day).Prepend(new CaseEdit.Append(CasePath.Of("positions"), entry.Value));
        return visit.Answer(opened.Save(what, [.. edits]), form, Address(visit, cell), Told(visit, visit.Texts["The position is in the case."], whole, entry.Day));
    }

    static IResult MarkRedLine(Visit visit, DeskCase opened, Entered form, CellOf cell)
    {
        var whole = visit.View.Whole!;
        if (RedLineForm.Read(form, cell, whole, visit.Texts) is not { } rule)
        {
            return Cell(visit, cell, StatusCodes.Status422UnprocessableEntity, redLine: form);
        }

        var what = visit.Texts["Red line of {0} on {1}", cell.Party.Name, cell.Issue.Name];
        var edits = (rule.Since is { } day ? Advancing.Advance(whole, day) : []).Prepend(new CaseEdit.Append(CasePath.Of("rules"), rule.Value));
        return visit.Answer(opened.Save(what, [.. edits]), form, Address(visit, cell, rule.Id), Told(visit, visit.Texts["The line is marked."], whole, rule.Since));
    }

    static IResult Drop(Visit visit, DeskCase opened, Entered form, CellOf cell)
    {
        var whole = visit.View.Whole!;
        var at = whole.Rules.ToList().FindIndex(r => r.Id.Value == form["rule"] && r.By?.Party == cell.Party.Id);
        if (at < 0)
        {
            return CasePages.Wrong(visit.Texts["The case has no such rule of that party."], StatusCodes.Status404NotFound);
        }

        var until = form.Day("until", visit.Texts["The day is written like 2031-03-10."]);
        if (until is null)
        {
            form.Fault("until", visit.Texts["Say which is the last day it holds."]);
        }
        else if (whole.Rules[at].Since > until)
        {
            form.Fault("until", visit.Texts["It holds since {0}: its last day cannot be before that.", visit.Texts.Day(whole.Rules[at].Since!.Value)]);
        }

        if (form.HasFaults)
        {
            return Cell(visit, cell, StatusCodes.Status422UnprocessableEntity, drop: form);
        }

        var path = CasePath.Of("rules").Item(at);
        var day = new CaseValue.Text(until!.Value.Iso());
        CaseEdit edit = whole.Rules[at].Until is null ? new CaseEdit.Put(path, "until", day) : new CaseEdit.Change(path.Key("until"), day);
        var what = visit.Texts["Line of {0} dropped", cell.Party.Name];
        return visit.Answer(opened.Save(what, [edit], form.Version ?? visit.View.Version), form, Address(visit, cell, form["rule"]), visit.Texts["The line holds until {0}.", visit.Texts.Day(until.Value)]);
    }

    static string Told(Visit visit, string said, Case whole, DateOnly? day) =>
        day > whole.AsOf ? said + " " + visit.Texts["The case's day is now {0}.", visit.Texts.Day(day.Value)] : said;
}
