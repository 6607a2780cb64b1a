using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The order in which a deal is carried out, whom it tempts to stop, and what-ifs on it.</summary>
static class SequenceRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.Show("sequence", static (visit, http) =>
    {
        var trying = Trying.Of(visit, http);
        var answers = SequenceAnswers.Of(trying, http.Request.Query["package"].ToString() is { Length: > 0 and < 200 } package ? package : ChosenPackage.Default);
        trying.TellAddress(http, "sequence", SequencePage.Keep(answers));
        return visit.Page<SequencePage>((nameof(SequencePage.Trying), trying), (nameof(SequencePage.Sequence), answers));
    });
}
