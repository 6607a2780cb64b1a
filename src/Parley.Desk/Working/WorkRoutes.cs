using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Pages whose answers may take long, and the forms with which a person cancels the work or begins it anew.</summary>
static class WorkRoutes
{
    /// <summary>Fields of those forms.</summary>
    public const string Back = "back", Again = "again";

    public static void Map(IEndpointRouteBuilder desk) => desk.MapPost("/c/{case}/work/{number:int}", async (HttpContext http, int number, Background background) =>
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (background.Find(number) is { } running)
        {
            if (form.ContainsKey(Again))
            {
                background.Forget(running);
            }
            else
            {
                running.Cancel();
            }
        }

        var of = $"/c/{http.Request.RouteValues["case"]}/";
        var back = form[Back].ToString();
        return Saving.SeeOther(back.StartsWith(of, StringComparison.Ordinal) ? back : of + "today");
    });

    /// <summary>Answers a page of a case that asks what may take long.</summary>
    public static void ShowLong(this IEndpointRouteBuilder desk, string page, Func<Visit, HttpContext, Asking, Task<IResult>> answer) =>
        desk.Show(page, async (visit, opened, http) =>
        {
            var asking = new Asking(visit, opened, http);
            var answered = await answer(visit, http, asking);
            return asking.IsOver ? Saving.SeeOther(visit.Here) : answered;
        });
}
