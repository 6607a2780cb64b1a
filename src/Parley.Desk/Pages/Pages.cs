using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>All pages of the desk. What each shows and takes is in its folder.</summary>
static class Pages
{
    public static IReadOnlyList<Action<IEndpointRouteBuilder>> All { get; } =
    [
        OpenRoutes.Map,
        StartRoutes.Map,
        ChoicesRoutes.Map,
        LiveRoutes.Map,
        WorkRoutes.Map,
        HistoryRoutes.Map,
        KeysRoutes.Map,
        SearchRoutes.Map,
        TodayRoutes.Map,
        StandingRoutes.Map,
        DraftsRoutes.Map,
        CarryingRoutes.Map,
        RoomsRoutes.Map,
        BridgesRoutes.Map,
        SequenceRoutes.Map,
        BriefRoutes.Map,
        RecordRoutes.Map,
        ReadingRoutes.Map,
    ];
}
