using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Today.</summary>
static class TodayRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.Show("today", static (visit, _) => visit.Page<TodayPage>());
}
