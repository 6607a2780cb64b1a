using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Where talks stand.</summary>
static class StandingRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.Show("standing", static (visit, _) => visit.Page<StandingPage>());
}
