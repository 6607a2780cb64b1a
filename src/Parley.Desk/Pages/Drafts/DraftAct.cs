using Microsoft.AspNetCore.Http;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>A form about a text, shown or sent, with all that is needed to show or take it. For the team alone.</summary>
sealed record DraftAct
{
    public required Visit Visit { get; init; }

    /// <summary>The text as the file has it.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>The reader for whom it is being cleared; null: for nobody yet.</summary>
    public required ActorId? For { get; init; }

    /// <summary>What was sent; nothing where the form is only shown.</summary>
    public Entered Form { get; init; } = Entered.Nothing;

    public Texts Texts => Visit.Texts;

    public Case Whole => Visit.View.Whole!;

    /// <summary>Where the text stands in the file.</summary>
    public CasePath Path => CasePath.Of("proposals", Proposal.Id.Value);

    /// <summary>Answers for the text that the address names.</summary>
    public static IResult On(Visit visit, HttpContext http, Entered form, Func<DraftAct, IResult> answer) => visit.View.Whole is not { } whole
        ? CasePages.Wrong(visit.Texts["This page is for the team."], StatusCodes.Status403Forbidden)
        : visit.With(http, shown => answer(new DraftAct { Visit = visit, Proposal = whole.Proposals.First(p => p.Id == shown.Id), For = visit.ReaderIn(http), Form = form }));

    /// <summary>Where on its page the text is shown again: at its clearing where it is being cleared, else at the part that was changed.</summary>
    public static string Anchor(ActorId? clearedFor, string part) => clearedFor is not null ? "#clearing" : part.Length > 0 ? "#" + part : "";

    /// <summary>Answers for the article that the address names by its place, from 1; for a new one the place is null.</summary>
    public IResult WithArticle(HttpContext http, Func<int?, IResult> answer)
    {
        var named = (string)http.Request.RouteValues["article"]!;
        return named == "new" ? answer(null)
            : FilePlaces.Named(named, Proposal.Articles.Length) is { } place ? answer(place)
            : CasePages.Wrong(Texts["There is no such article."], StatusCodes.Status404NotFound);
    }

    /// <summary>A page with the form, at fault or not.</summary>
    public IResult Page<TPage>(params IEnumerable<(string Name, object? Value)> given) where TPage : DraftFormPage => Visit.Page<TPage>(
        Form.HasFaults ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        [(nameof(DraftFormPage.Proposal), Proposal), (nameof(DraftFormPage.For), For), (nameof(DraftFormPage.Form), Form), .. given]);

    /// <summary>Saves edits and leads back to the text: to its clearing where it is being cleared, else to the part that was changed.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="edits">The edits; with none nothing is saved.</param>
    /// <param name="said">What was done, in a sentence.</param>
    /// <param name="part">The id of what was changed on the page; empty: its beginning.</param>
    /// <param name="day">The day of what was written, to which that of the case moves on; null where it has none.</param>
    public IResult Save(DeskCase opened, IReadOnlyCollection<CaseEdit> edits, string said, string part, DateOnly? day = null)
    {
        var url = Visit.Url("drafts/" + Proposal.Id.Value, ("for", For?.Value)) + Anchor(For, part);
        if (edits.Count == 0)
        {
            return Saving.SeeOther(url);
        }

        var moves = day is { } d && Advancing.IsLater(Whole, d);
        var outcome = opened.Save(Texts["text of {0}", Proposal.Name], [.. edits, .. day is { } on ? Advancing.Advance(Whole, on) : []], Form.Version);
        return Visit.Answer(outcome, Form, url, moves ? Texts["{0} The case now speaks of {1}.", said, Texts.Day(day!.Value)] : said);
    }
}
