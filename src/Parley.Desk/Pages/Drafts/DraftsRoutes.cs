using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Desk;

/// <summary>Proposals and drafts: what they say, what each article rests on, and to whom they may go.</summary>
static class DraftsRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("drafts", static (visit, _) => visit.Page<DraftsPage>());
        desk.Take("drafts", NewDraft.Take);
        desk.Show("drafts/{draft}/compare", static (visit, http) => visit.With(http, later => visit.FindProposal(http.Request.Query["with"].ToString()) is { } earlier
            ? visit.Page<ComparePage>((nameof(ComparePage.Earlier), earlier), (nameof(ComparePage.Later), later))
            : CasePages.Wrong(visit.Texts["There is no such draft."], StatusCodes.Status404NotFound)));
        Leaving.Map(desk);
        Editing.Map(desk);
        Alternatives.Map(desk);
        Heading.Map(desk);
        Putting.Map(desk);
        Answering.Map(desk);
        desk.ShowLong("drafts/{draft}", static async (visit, http, asking) =>
        {
            var cleared = await visit.Cleared(http, asking);
            return visit.With(http, p => visit.Page<DraftPage>(
                (nameof(DraftPage.Proposal), p),
                (nameof(DraftPage.For), visit.ReaderIn(http)),
                (nameof(DraftPage.Clearing), cleared?.Answer is { } answer ? Clearing.Of(p, visit.ReaderIn(http)!.Value, answer, visit.View.AsOf) : null),
                (nameof(DraftPage.Work), cleared?.Work),
                (nameof(DraftPage.Further), http.Request.Query["further"] == "yes")));
        });
    }

    /// <summary>What stands in the way of the proposal that the address names going to the reader it names; null where it does not name both.</summary>
    public static async Task<Asked<ClearanceAnswer>?> Cleared(this Visit visit, HttpContext http, Asking asking) =>
        visit.FindProposal((string)http.Request.RouteValues["draft"]!) is { } proposal && visit.ReaderIn(http) is { } reader
            ? await asking.Of(Clearing.Question(visit, proposal, reader, http.Request.Query["further"] == "yes"))
            : null;

    /// <summary>Answers for the proposal that the address names, if the looker knows one of that id.</summary>
    public static IResult With(this Visit visit, HttpContext http, Func<Proposal, IResult> answer) =>
        visit.FindProposal((string)http.Request.RouteValues["draft"]!) is { } proposal
            ? answer(proposal)
            : CasePages.Wrong(visit.Texts["There is no such draft."], StatusCodes.Status404NotFound);

    /// <summary>A proposal or draft that the looker knows; null where there is none of that id.</summary>
    public static Proposal? FindProposal(this Visit visit, string? id) =>
        visit.View.Standing.Drafts.Concat(visit.View.Standing.Case.Proposals).FirstOrDefault(p => p.Id.Value == id);

    /// <summary>The reader that the address asks to clear for; null where it names none, or no actor of the case.</summary>
    public static ActorId? ReaderIn(this Visit visit, HttpContext http) =>
        visit.View.Whole?.FindActor(new ActorId(http.Request.Query["for"].ToString()))?.Id;
}
