using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The order in which a deal is carried out, whom it tempts to stop, and what-ifs on it.</summary>
static class SequenceRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.ShowLong("sequence", static async (visit, http, asking) =>
    {
        var trying = Trying.Of(visit, http);
        var package = ChosenPackage.Known(trying.Tried, http.Request.Query["package"]);
        trying.TellAddress(http, "sequence", SequencePage.Keep(package));
        var sequence = await asking.Of(SequenceAnswers.Of(trying, package));
        return visit.Page<SequencePage>((nameof(SequencePage.Trying), trying), (nameof(SequencePage.Package), package), (nameof(SequencePage.Sequence), sequence));
    });
}
