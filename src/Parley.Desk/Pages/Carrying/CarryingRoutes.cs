using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Carrying out: obligations and what became of them, and exchange lists.</summary>
static class CarryingRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("carrying-out", static (visit, _) => visit.Page<CarryingPage>((nameof(CarryingPage.Form), Entered.Nothing)));
        desk.Show("carrying-out/obligations/{obligation}", static (visit, http) => OnObligation(visit, http, o => Obligation(visit, o, Entered.Nothing)));
        desk.Take("carrying-out/obligations/{obligation}", static (visit, opened, form, http) => OnObligation(visit, http, o => Report(visit, opened, form, o)));
        desk.Take("carrying-out/lists", static (visit, opened, form) => StartList(visit, opened, form));
        desk.Show("carrying-out/lists/{list}/{entry}", static (visit, http) => OnEntry(visit, http, (list, entry) => Entry(visit, list, entry, Entered.Nothing)));
        desk.Take("carrying-out/lists/{list}/{entry}", static (visit, opened, form, http) => OnEntry(visit, http, (list, entry) => entry is null ? Add(visit, opened, form, list) : Change(visit, opened, form, list, entry)));
    }

    static IResult OnObligation(Visit visit, HttpContext http, Func<Obligation, IResult> answer) =>
        visit.View.Standing.Case.Obligations.FirstOrDefault(o => o.Id.Value == (string?)http.Request.RouteValues["obligation"]) is { } found
            ? answer(found)
            : CasePages.Wrong(visit.Texts["The case has no such obligation."], StatusCodes.Status404NotFound);

    static IResult OnEntry(Visit visit, HttpContext http, Func<ExchangeList, ExchangeListEntry?, IResult> answer)
    {
        var (listId, entryId) = ((string?)http.Request.RouteValues["list"], (string?)http.Request.RouteValues["entry"]);
        var list = visit.View.Standing.Case.Lists.FirstOrDefault(l => l.Id.Value == listId);
        var entry = list?.Entries.FirstOrDefault(e => e.Id.Value == entryId);
        return list is null || entry is null && entryId != "new"
            ? CasePages.Wrong(visit.Texts["The case has no such list or entry."], StatusCodes.Status404NotFound)
            : answer(list, entry);
    }

    static IResult Obligation(Visit visit, Obligation obligation, Entered form, int status = StatusCodes.Status200OK) =>
        visit.Page<ObligationPage>(status, (nameof(ObligationPage.Of), obligation), (nameof(ObligationPage.Form), form));

    static IResult Entry(Visit visit, ExchangeList list, ExchangeListEntry? entry, Entered form, int status = StatusCodes.Status200OK) =>
        visit.Page<EntryPage>(status, (nameof(EntryPage.List), list), (nameof(EntryPage.Entry), entry), (nameof(EntryPage.Form), form));

    static IResult Report(Visit visit, DeskCase opened, Entered form, Obligation obligation)
    {
        var whole = visit.View.Whole!;
        if (ProgressForm.Read(form, obligation, whole, visit.Texts) is not { } progress)
        {
            return Obligation(visit, obligation, form, StatusCodes.Status422UnprocessableEntity);
        }

        CaseEdit edit = new CaseEdit.Append(CasePath.Of("obligations", obligation.Id.Value, "progress"), progress.Value);
        var said = visit.Texts["The progress is in the case."];
        return visit.Answer(
            opened.Save(visit.Texts["Progress of {0}", obligation.Name], [edit, .. Advancing.Advance(whole, progress.Day)]), form,
            visit.Url("carrying-out/obligations/" + obligation.Id.Value),
            Advancing.IsLater(whole, progress.Day) ? said + " " + visit.Texts["The case's day is now {0}.", visit.Texts.Day(progress.Day)] : said);
    }

    static IResult StartList(Visit visit, DeskCase opened, Entered form)
    {
        var whole = visit.View.Whole!;
        var name = form.Required("name", visit.Texts["Give the list a name."]);
        if (form.HasFaults)
        {
            return visit.Page<CarryingPage>(StatusCodes.Status422UnprocessableEntity, (nameof(CarryingPage.Form), form));
        }

        var id = new IdMaker(whole).Named(name, "list");
        var list = new NewEntry().Text("name", name).Text("of", form["of"]).Text("by", form["by"]).Value;
        return visit.Answer(
            opened.Save(visit.Texts["List {0}", name], [new CaseEdit.Put(CasePath.Of("lists"), id, list)]), form,
            visit.Url("carrying-out") + "#list-" + id, visit.Texts["The list is in the case."]);
    }

    static IResult Add(Visit visit, DeskCase opened, Entered form, ExchangeList list)
    {
        var whole = visit.View.Whole!;
        if (EntryForm.New(form, whole.Lists.First(l => l.Id == list.Id), whole, visit.Texts) is not { } entry)
        {
            return Entry(visit, list, null, form, StatusCodes.Status422UnprocessableEntity);
        }

        CaseEdit edit = new CaseEdit.Append(CasePath.Of("lists", list.Id.Value, "entries"), entry.Value);
        return visit.Answer(opened.Save(visit.Texts["One more on {0}", list.Name], [edit]), form,
            visit.Url("carrying-out") + "#list-" + list.Id.Value, visit.Texts["The entry is on the list."]);
    }

    static IResult Change(Visit visit, DeskCase opened, Entered form, ExchangeList list, ExchangeListEntry entry)
    {
        var whole = visit.View.Whole!;
        var place = whole.Lists.First(l => l.Id == list.Id).Entries.ToList().FindIndex(e => e.Id == entry.Id);
        var at = CasePath.Of("lists", list.Id.Value, "entries").Item(place);
        if (EntryForm.Changes(form, entry, at, visit.View.File!, whole, visit.Texts) is not { } edits)
        {
            return Entry(visit, list, entry, form, StatusCodes.Status422UnprocessableEntity);
        }

        var url = visit.Url("carrying-out") + "#list-" + list.Id.Value;
        return edits.Count == 0
            ? Saving.SeeOther(Notices.With(url, new Notice(visit.Texts["Nothing was changed."])))
            : visit.Answer(opened.Save(visit.Texts["An entry of {0}", list.Name], edits, form.Version ?? visit.View.Version), form, url, visit.Texts["The entry is changed."]);
    }
}
