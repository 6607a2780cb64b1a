using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Changes to a text: an article added, changed or taken out, and the terms.</summary>
static class Editing
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("drafts/{draft}/articles/{article}", static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => act.WithArticle(http, place => ArticleForm(act, place))));
        desk.Take("drafts/{draft}/articles/{article}", static (visit, opened, form, http) => DraftAct.On(visit, http, form, act =>
            act.WithArticle(http, place => form["do"] == "remove" ? Remove(act, opened, place) : Save(act, opened, place))));
        desk.Show("drafts/{draft}/terms", static (visit, http) => DraftAct.On(visit, http, Entered.Nothing, act => act.Page<TermsPage>()));
        desk.Take("drafts/{draft}/terms", static (visit, opened, form, http) => DraftAct.On(visit, http, form, act => SaveTerms(act, opened)));
    }

    static IResult ArticleForm(DraftAct act, int? place) => act.Page<ArticlePage>((nameof(ArticlePage.Place), place));

    static IResult Save(DraftAct act, DeskCase opened, int? place)
    {
        var articles = act.Proposal.Articles;
        var article = ArticleEntered.Read(act.Visit, act.Form, place is { } p ? articles[p] : new Article { Id = DraftValues.NextId("a", articles.Select(a => a.Id)) });
        if (place is { } at && act.Form["was"] != ArticleEntered.Mark(articles[at]))
        {
            act.Form.Fault("text", act.Texts["Another text stands in this place now: it is shown above. Save once more to put yours in its place, or go back."]);
        }

        if (act.Form.HasFaults)
        {
            return ArticleForm(act, place);
        }

        var list = act.Path.Key("articles");
        ImmutableArray<CaseEdit> edits = place is { } there
            ? [.. ArticleEntered.Edits(act.Visit.View.File!, list.Item(there), articles[there], article)]
            : [new CaseEdit.Append(list, DraftValues.Article(article))];
        return act.Save(opened, edits, place is null ? act.Texts["The article is added."] : act.Texts["The article is changed."], "article-" + FilePlaces.Segment(place ?? articles.Length));
    }

    static IResult Remove(DraftAct act, DeskCase opened, int? place) =>
        place is not { } at || act.Form["was"] != ArticleEntered.Mark(act.Proposal.Articles[at])
            ? CasePages.Wrong(act.Texts["Another text stands in this place now. Nothing was taken out."], StatusCodes.Status409Conflict)
            : act.Save(opened, [new CaseEdit.Remove(act.Path.Key("articles").Item(at))], act.Texts["The article is taken out."], "");

    static IResult SaveTerms(DraftAct act, DeskCase opened)
    {
        var (form, before) = (act.Form, act.Proposal);
        var terms = TermsEntered.Read(act.Visit, form);
        var bases = BasisEntered.Read(act.Visit, form);
        if (form.HasFaults)
        {
            return act.Page<TermsPage>();
        }

        var file = act.Visit.View.File!;
        ImmutableArray<CaseEdit> edits =
        [
            .. terms.SequenceEqual(before.Terms) ? [] : file.Set(act.Path, "terms", terms.IsEmpty ? null : DraftValues.Terms(terms)),
            .. WordsEntered.SameBasis(bases, before.RestsOn) ? [] : file.Set(act.Path, "rests_on", bases is { } ids ? DraftValues.Ids(ids) : null),
        ];
        return act.Save(opened, edits, act.Texts["The terms are changed."], "terms");
    }
}
