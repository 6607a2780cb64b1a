using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Packages every side can accept, what binds and why there is none; what-ifs, and a package made a draft.</summary>
static class BridgesRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.ShowLong("bridges", static async (visit, http, asking) =>
        {
            var trying = Trying.Of(visit, http);
            trying.TellAddress(http, "bridges");
            var recorded = await asking.Of(ZoneAnswers.Recorded(trying));
            var zone = trying.IsTried && recorded.Answer is not null ? await asking.Of(ZoneAnswers.Tried(trying)) : recorded;
            return visit.Page<BridgesPage>((nameof(BridgesPage.Trying), trying), (nameof(BridgesPage.Recorded), recorded), (nameof(BridgesPage.Zone), zone));
        });
        desk.Take("bridges", static (visit, opened, form, http) => PackageDraft.Take(visit, opened, Trying.Of(visit, http), form, http));
    }
}
