using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Packages every side can accept, what binds and why there is none; what-ifs, and a package made a draft.</summary>
static class BridgesRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("bridges", static (visit, http) =>
        {
            var trying = Trying.Of(visit, http);
            trying.TellAddress(http, "bridges");
            return visit.Page<BridgesPage>((nameof(BridgesPage.Trying), trying));
        });
        desk.Take("bridges/draft", static (visit, opened, form, http) => PackageDraft.Take(visit, opened, Trying.Of(visit, http), form));
    }
}
