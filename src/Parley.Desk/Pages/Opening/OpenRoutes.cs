using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>The first page: the cases there are.</summary>
static class OpenRoutes
{
    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("/", (HttpContext http, Shelf shelf, CaseSummaries summaries) => new RazorComponentResult<OpenPage>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(OpenPage.Choices)] = Choices.Of(http.Request),
            [nameof(OpenPage.Shelf)] = shelf,
            [nameof(OpenPage.Cases)] = summaries.Of(shelf),
        }));
        desk.MapGet("/c/{case}", (string @case) => Saving.SeeOther($"/c/{Uri.EscapeDataString(@case)}/today"));
    }
}
