using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The keyboard shortcuts, listed; without scripts a page like any other.</summary>
static class KeysRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.Show("keys", static (visit, _) => visit.Page<KeysPage>());
}
