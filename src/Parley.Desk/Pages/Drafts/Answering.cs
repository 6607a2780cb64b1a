using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Notes what a side answered to a text that was put; changes such a note, or takes it out.</summary>
static class Answering
{
    const string Page = "drafts/{draft}/answers/{answer}";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show(Page, static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => With(act, http, place => Form(act, place))));
        desk.Take(Page, static (visit, opened, form, http) => DraftAct.On(visit, http, form, act => With(act, http, place => form["do"] == "remove" ? Remove(act, opened, place) : Save(act, opened, place))));
    }

    /// <summary>The id of an answer on the page of its text.</summary>
    public static string Part(int place) => "answer-" + FilePlaces.Segment(place);

    /// <summary>Answers for an answer by its place, from 1; for a new one the place is null.</summary>
    static IResult With(DraftAct act, HttpContext http, Func<int?, IResult> answer)
    {
        var named = (string)http.Request.RouteValues["answer"]!;
        return act.Proposal.Date is null ? CasePages.Wrong(act.Texts["A draft has not been put to anybody: say first when and to whom it was put."], StatusCodes.Status409Conflict)
            : named == "new" ? answer(null)
            : FilePlaces.Named(named, act.Proposal.Responses.Length) is { } place ? answer(place)
            : CasePages.Wrong(act.Texts["There is no such answer."], StatusCodes.Status404NotFound);
    }

    static IResult Form(DraftAct act, int? place) => act.Page<AnswerPage>((nameof(AnswerPage.Place), place));

    static IResult Save(DraftAct act, DeskCase opened, int? place)
    {
        var before = place is { } p ? act.Proposal.Responses[p] : null;
        var response = AnswerEntered.Read(act, before ?? new Response());
        if (before is not null && act.Form["was"] != AnswerEntered.Mark(before))
        {
            act.Form.Fault("answer", act.Texts["Another answer stands in this place now. Go back and look at it first."]);
        }

        if (act.Form.HasFaults)
        {
            return Form(act, place);
        }

        var list = act.Path.Key("responses");
        ImmutableArray<CaseEdit> edits = before is null
            ? [new CaseEdit.Append(list, AnswerEntered.Value(response))]
            : [.. AnswerEntered.Edits(act.Visit.View.File!, list.Item(place!.Value), before, response)];
        return act.Save(opened, edits, before is null ? act.Texts["The answer is noted."] : act.Texts["The answer is changed."], Part(place ?? act.Proposal.Responses.Length), response.Date?.End);
    }

    static IResult Remove(DraftAct act, DeskCase opened, int? place)
    {
        if (place is not { } at || act.Form["was"] != AnswerEntered.Mark(act.Proposal.Responses[at]))
        {
            return CasePages.Wrong(act.Texts["Another answer stands in this place now. Nothing was taken out."], StatusCodes.Status409Conflict);
        }

        // An empty list says nothing.
        var list = act.Path.Key("responses");
        return act.Save(opened, [new CaseEdit.Remove(act.Proposal.Responses.Length == 1 ? list : list.Item(at))], act.Texts["The answer is taken out."], "answers");
    }
}
