using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Language, theme and the mediator who writes.</summary>
static class ChoicesRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.MapPost("/choices", async (HttpContext http) =>
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        Choices.Remember(http.Response, form);
        var back = form["back"].ToString();
        return Saving.SeeOther(back.StartsWith('/') && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) ? back : "/");
    });
}
