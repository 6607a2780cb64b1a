using System.Collections.Immutable;
using System.Globalization;
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
        desk.Show("drafts/{draft}/articles/{article}", static (visit, http) => visit.WithArticle(http, (p, place) => ArticleForm(visit, p, place, Entered.Nothing)));
        desk.Take("drafts/{draft}/articles/{article}", static (visit, opened, form, http) => visit.WithArticle(http, (p, place) => form["do"] == "remove" ? Remove(visit, opened, form, p, place) : Save(visit, opened, form, p, place)));
        desk.Show("drafts/{draft}/terms", static (visit, http) => visit.WithHere(http, p => TermsForm(visit, p, Entered.Nothing)));
        desk.Take("drafts/{draft}/terms", static (visit, opened, form, http) => visit.WithHere(http, p => SaveTerms(visit, opened, form, p)));
    }

    static IResult WithHere(this Visit visit, HttpContext http, Func<Proposal, IResult> answer) =>
        visit.View.Whole is null ? CasePages.Wrong(visit.Texts["This page is for the team."], StatusCodes.Status403Forbidden) : visit.With(http, answer);

    /// <summary>Answers for an article by its place, from 1; for a new one the place is null.</summary>
    static IResult WithArticle(this Visit visit, HttpContext http, Func<Proposal, int?, IResult> answer) => visit.WithHere(http, proposal =>
    {
        var named = (string)http.Request.RouteValues["article"]!;
        return named == "new" ? answer(proposal, null)
            : int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= proposal.Articles.Length ? answer(proposal, number - 1)
            : CasePages.Wrong(visit.Texts["There is no such article."], StatusCodes.Status404NotFound);
    });

    static IResult ArticleForm(Visit visit, Proposal proposal, int? place, Entered form) => visit.Page<ArticlePage>(
        form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        (nameof(ArticlePage.Proposal), proposal), (nameof(ArticlePage.Place), place), (nameof(ArticlePage.Form), form));

    static IResult TermsForm(Visit visit, Proposal proposal, Entered form) => visit.Page<TermsPage>(
        form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        (nameof(TermsPage.Proposal), proposal), (nameof(TermsPage.Form), form));

    static IResult Save(Visit visit, DeskCase opened, Entered form, Proposal proposal, int? place)
    {
        var article = ArticleEntered.Read(visit, form, place is { } p ? proposal.Articles[p] : new Article { Id = NextId(proposal) });
        if (place is { } at && form["was"] != ArticleEntered.Mark(proposal.Articles[at]))
        {
            form.Fault("text", visit.Texts["Another text stands in this place now: it is shown above. Save once more to put yours in its place, or go back."]);
        }

        if (form.HasFaults)
        {
            return ArticleForm(visit, proposal, place, form);
        }

        var path = CasePath.Of("proposals", proposal.Id.Value);
        var edits = place is { } there
            ? ArticleEntered.Edits(visit.View.File!, path.Key("articles").Item(there), proposal.Articles[there], article)
            : [new CaseEdit.Append(path.Key("articles"), DraftValues.Article(article))];
        return Answer(visit, opened, form, proposal, [.. edits], place is null ? visit.Texts["The article is added."] : visit.Texts["The article is changed."], $"#article-{((place ?? proposal.Articles.Length) + 1).ToString(CultureInfo.InvariantCulture)}");
    }

    static IResult Remove(Visit visit, DeskCase opened, Entered form, Proposal proposal, int? place)
    {
        if (place is not { } at || form["was"] != ArticleEntered.Mark(proposal.Articles[at]))
        {
            return CasePages.Wrong(visit.Texts["Another text stands in this place now. Nothing was taken out."], StatusCodes.Status409Conflict);
        }

        return Answer(visit, opened, form, proposal, [new CaseEdit.Remove(CasePath.Of("proposals", proposal.Id.Value, "articles").Item(at))], visit.Texts["The article is taken out."], "");
    }

    static IResult SaveTerms(Visit visit, DeskCase opened, Entered form, Proposal proposal)
    {
        var terms = TermsEntered.Read(visit, form);
        var bases = BasisEntered.Read(visit, form);
        if (form.HasFaults)
        {
            return TermsForm(visit, proposal, form);
        }

        var file = visit.View.File!;
        var path = CasePath.Of("proposals", proposal.Id.Value);
        ImmutableArray<CaseEdit> edits =
        [
            .. terms.SequenceEqual(proposal.Terms) ? [] : file.Set(path, "terms", terms.IsEmpty ? null : DraftValues.Terms(terms)),
            .. ArticleEntered.Same(bases, proposal.RestsOn) ? [] : file.Set(path, "rests_on", bases is { } ids ? DraftValues.Ids(ids) : null),
        ];
        return Answer(visit, opened, form, proposal, edits, visit.Texts["The terms are changed."], "#terms");
    }

    static IResult Answer(Visit visit, DeskCase opened, Entered form, Proposal proposal, ImmutableArray<CaseEdit> edits, string said, string anchor)
    {
        var url = visit.Url("drafts/" + proposal.Id.Value) + anchor;
        return edits.IsEmpty
            ? Saving.SeeOther(url)
            : visit.Answer(opened.Save(visit.Texts["text of {0}", proposal.Name], edits, form.Version), form, url, said);
    }

    static EntryId NextId(Proposal proposal)
    {
        var taken = proposal.Articles.Select(a => a.Id?.Value).ToHashSet(StringComparer.Ordinal);
        return new("a" + Enumerable.Range(1, proposal.Articles.Length + 1).First(n => !taken.Contains("a" + n.ToString(CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture));
    }
}
