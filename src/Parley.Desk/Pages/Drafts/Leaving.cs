using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>How a text leaves the desk: as Word, for one named reader, if it is cleared or a named mediator decided on what it gives away.</summary>
static class Leaving
{
    const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("drafts/{draft}/word", static (visit, http) => visit.With(http, p => Export(visit, http, p)));
        desk.Take("drafts/{draft}", static (visit, opened, form, http) => visit.With(http, p => Decide(visit, opened, form, http, p)));
    }

    static IResult Export(Visit visit, HttpContext http, Proposal proposal)
    {
        if (visit.View.Whole is null)
        {
            return CasePages.Wrong(visit.Texts["This page is for the team."], StatusCodes.Status403Forbidden);
        }

        if (visit.ReaderIn(http) is not { } reader)
        {
            return CasePages.Wrong(visit.Texts["A text leaves the desk for one named reader: choose an actor of the case."]);
        }

        return visit.View.IsTurned ? Turned(visit)
            : !Clearing.Now(visit, http, proposal, reader, http.Request.Query["further"] == "yes").MayLeave ? CasePages.Wrong(visit.Texts["The text is not cleared for this reader and does not leave the desk."], StatusCodes.Status403Forbidden)
            : Results.File(BriefWord.Render(DraftDocument.Compose(visit, proposal, reader)), Word, $"{proposal.Id.Value}-{reader.Value.Replace('/', '-')}.docx");
    }

    static IResult Decide(Visit visit, DeskCase opened, Entered form, HttpContext http, Proposal proposal)
    {
        var whole = visit.View.Whole!;
        if (visit.View.IsTurned)
        {
            return Turned(visit);
        }

        if (whole.FindActor(new ActorId(form["for"]))?.Id is not { } reader)
        {
            return CasePages.Wrong(visit.Texts["A text leaves the desk for one named reader: choose an actor of the case."]);
        }

        var further = form["further"] == "yes";
        var clearing = Clearing.Now(visit, http, proposal, reader, further);
        if (clearing.Answer.Cleared != true || clearing.Undecided.IsEmpty)
        {
            return CasePages.Wrong(visit.Texts["There is nothing to decide: a refused text is not cleared by a decision, and a cleared one needs none."], StatusCodes.Status409Conflict);
        }

        if (whole.Mediators.All(m => m.Id.Value != form["by"]))
        {
            form.Fault("by", visit.Texts["Choose the mediator who decides."]);
        }

        form.Required("what", visit.Texts["Say in a few words what was decided and why."]);
        form.Required("date", visit.Texts["Choose the day of the decision."]);
        if (form.Day("date", visit.Texts["Choose the day of the decision."]) is not { } day || form.HasFaults)
        {
            return visit.Page<DraftPage>(StatusCodes.Status422UnprocessableEntity,
                (nameof(DraftPage.Proposal), proposal), (nameof(DraftPage.For), reader), (nameof(DraftPage.Clearing), clearing), (nameof(DraftPage.Further), further), (nameof(DraftPage.Form), form));
        }

        var entry = new NewEntry().Text("by", form["by"]).Day("date", day).Text("for", reader.Value).Text("what", form["what"])
            .Ids("confidences", clearing.Undecided.Select(w => w.Confidence.Id.Value)).Value;
        var outcome = opened.Save(visit.Texts["decision on {0}", proposal.Name],
            [new CaseEdit.Append(CasePath.Of("proposals", proposal.Id.Value, "decisions"), entry), .. Advancing.Advance(whole, day)], form.Version);
        return visit.Answer(outcome, form, visit.Url("drafts/" + proposal.Id.Value, ("for", reader.Value), ("further", further ? "yes" : null)), Advancing.IsLater(whole, day)
            ? visit.Texts["The decision is recorded, and the case now speaks of {0}.", visit.Texts.Day(day)]
            : visit.Texts["The decision is recorded."]);
    }

    static IResult Turned(Visit visit) => CasePages.Wrong(visit.Texts["Permissions are checked by the day of the case: go back to today's case first."], StatusCodes.Status409Conflict);
}
