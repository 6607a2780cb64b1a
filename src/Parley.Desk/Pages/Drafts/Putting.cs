using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Records that a text was put: when and to whom. From that day on those it was put to know it.</summary>
static class Putting
{
    const string Page = "drafts/{draft}/put";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show(Page, static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => act.Page<PutPage>()));
        desk.Take(Page, static (visit, opened, form, http) => DraftAct.On(visit, http, form, act => form["do"] == "draft" ? BackToDraft(act, opened) : Save(act, opened, http)));
    }

    static IResult Save(DraftAct act, DeskCase opened, HttpContext http)
    {
        var date = Date(act);
        var to = To(act);
        if (date is { } span && !act.Form.HasFaults)
        {
            return Held(act, http, to, span.Start) is { IsEmpty: false } held && act.Form["all-the-same"] != "yes"
                ? Refused(act, held)
                : act.Save(opened, Edits(act, to, span), Said(act, span), "", span.Start);
        }

        return act.Page<PutPage>();
    }

    /// <summary>Takes the date out again: the text was not put after all.</summary>
    static IResult BackToDraft(DraftAct act, DeskCase opened) => act.Proposal switch
    {
        { Date: null } => Saving.SeeOther(act.Visit.Url("drafts/" + act.Proposal.Id.Value)),
        { Responses.IsEmpty: false } => CasePages.Wrong(act.Texts["It was answered: take the answers out first."], StatusCodes.Status409Conflict),
        _ => act.Save(opened, [new CaseEdit.Remove(act.Path.Key("date"))], act.Texts["It is a draft again. Only those who write it know it."], ""),
    };

    /// <summary>Those it may not go to on that day, nor by decision: to put it there tells them what they may not know.</summary>
    static ImmutableArray<ActorId> Held(DraftAct act, HttpContext http, ImmutableArray<ActorId> to, DateOnly day) =>
        [.. to.Where(reader => act.Proposal.Date is null || !act.Proposal.To.Contains(reader)).Where(reader => !Clearing.Now(act.Visit, http, act.Proposal, reader, further: false, day).MayLeave)];

    static IResult Refused(DraftAct act, ImmutableArray<ActorId> held)
    {
        act.Form.Fault("to", act.Texts["It is not cleared for {0}.", act.Visit.NamesOf(held)]);
        return act.Page<PutPage>((nameof(PutPage.Held), held));
    }

    static DateSpan? Date(DraftAct act)
    {
        var (form, texts) = (act.Form, act.Texts);
        form.Required("date", texts["Give the day on which it was put."]);
        var first = form.Day("date", texts["The day is written like 2031-03-10."]);
        var last = form.Day("until", texts["The day is written like 2031-03-10."]);
        if (last < first)
        {
            form.Fault("until", texts["This cannot be before {0}.", texts.Day(first!.Value)]);
        }

        return first is { } day ? new DateSpan(day, last ?? day) : null;
    }

    static ImmutableArray<ActorId> To(DraftAct act)
    {
        var chosen = act.Form.All("to").Select(id => new ActorId(id)).ToHashSet();
        if (chosen.Count == 0)
        {
            act.Form.Fault("to", act.Texts["Choose to whom it was put."]);
        }
        else if (chosen.Any(id => act.Whole.FindActor(id) is null))
        {
            act.Form.Fault("to", act.Texts["Choose actors of the case."]);
        }

        return [.. act.Whole.Actors.Select(a => a.Id).Where(chosen.Contains)];
    }

    static ImmutableArray<CaseEdit> Edits(DraftAct act, ImmutableArray<ActorId> to, DateSpan date)
    {
        var file = act.Visit.View.File!;
        return
        [
            .. to.ToHashSet().SetEquals(act.Proposal.To) ? [] : file.Set(act.Path, "to", DraftValues.Ids(to.Select(a => new EntryId(a.Value)))),
            .. date == act.Proposal.Date ? [] : file.Set(act.Path, "date", new CaseValue.Text(date.ToString())),
        ];
    }

    static string Said(DraftAct act, DateSpan date) => act.Texts["It was put on {0}. Those it was put to know it from that day on.", act.Texts.Days(date)];
}
