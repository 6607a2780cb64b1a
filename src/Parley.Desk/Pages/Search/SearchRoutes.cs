using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Search across the case and its record; the same, shorter, for the command palette.</summary>
static class SearchRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.Show("search", static (visit, http) => visit.Page<SearchPage>(
            (nameof(SearchPage.Query), Query(http)),
            (nameof(SearchPage.Only), Enum.TryParse<SearchKind>(http.Request.Query["kind"], ignoreCase: true, out var kind) ? kind : null)));
        desk.Show("palette", static (visit, http) => visit.Page<PaletteOptions>((nameof(PaletteOptions.Query), Query(http))));
    }

    static string Query(HttpContext http) => http.Request.Query["q"].ToString().Trim();
}
