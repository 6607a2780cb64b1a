using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Other wordings of an article: added, changed, taken out.</summary>
static class Alternatives
{
    const string Page = "drafts/{draft}/articles/{article}/wordings/{wording}";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show(Page, static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => With(act, http, (article, place) => Form(act, article, place))));
        desk.Take(Page, static (visit, opened, form, http) => DraftAct.On(visit, http, form, act => With(act, http, (article, place) =>
            form["do"] == "remove" ? Remove(act, opened, article, place) : Save(act, opened, article, place))));
    }

    /// <summary>Answers for a wording by its place, from 1, in an article; for a new one the place is null.</summary>
    static IResult With(DraftAct act, HttpContext http, Func<int, int?, IResult> answer) => act.WithArticle(http, at =>
    {
        var named = (string)http.Request.RouteValues["wording"]!;
        return at is { } article && named == "new" ? answer(article, null)
            : at is { } there && FilePlaces.Named(named, act.Proposal.Articles[there].Alternatives.Length) is { } place ? answer(there, place)
            : CasePages.Wrong(act.Texts["There is no such wording."], StatusCodes.Status404NotFound);
    });

    static IResult Form(DraftAct act, int article, int? place) =>
        act.Page<AlternativePage>((nameof(AlternativePage.Place), article), (nameof(AlternativePage.Wording), place));

    static IResult Save(DraftAct act, DeskCase opened, int at, int? place)
    {
        var article = act.Proposal.Articles[at];
        var before = place is { } p ? article.Alternatives[p] : null;
        var other = AlternativeEntered.Read(act.Visit, act.Form, before ?? new Alternative { Id = NextId(article) });
        if (act.Form["was"] != AlternativeEntered.Mark(article, before))
        {
            act.Form.Fault("text", act.Texts["Another text stands in this place now: it is shown above. Save once more to put yours in its place, or go back."]);
        }

        if (act.Form.HasFaults)
        {
            return Form(act, at, place);
        }

        var list = List(act, at);
        ImmutableArray<CaseEdit> edits = before is null
            ? [new CaseEdit.Append(list, DraftValues.Alternative(other))]
            : [.. AlternativeEntered.Edits(act.Visit.View.File!, list.Item(place!.Value), before, other)];
        return act.Save(opened, edits, before is null ? act.Texts["The other wording is added."] : act.Texts["The other wording is changed."], "article-" + FilePlaces.Segment(at));
    }

    static IResult Remove(DraftAct act, DeskCase opened, int at, int? place)
    {
        var article = act.Proposal.Articles[at];
        if (place is not { } there || act.Form["was"] != AlternativeEntered.Mark(article, article.Alternatives[there]))
        {
            return CasePages.Wrong(act.Texts["Another text stands in this place now. Nothing was taken out."], StatusCodes.Status409Conflict);
        }

        // An empty list says nothing.
        var gone = article.Alternatives.Length == 1 ? List(act, at) : List(act, at).Item(there);
        return act.Save(opened, [new CaseEdit.Remove(gone)], act.Texts["The other wording is taken out."], "article-" + FilePlaces.Segment(at));
    }

    static CasePath List(DraftAct act, int article) => act.Path.Key("articles").Item(article).Key("alternatives");

    static EntryId NextId(Article article) => DraftValues.NextId("b", article.Alternatives.Select(a => a.Id));
}
