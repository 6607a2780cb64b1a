using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Parley.Desk;

/// <summary>Tells an open page the version of its case, now and at every change: server-sent events that carry nothing else.</summary>
static class LiveRoutes
{
    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("/c/{case}/live", async (HttpContext http, Shelf shelf) =>
    {
        if (shelf.Open((string)http.Request.RouteValues["case"]!).Case is not { } opened)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "text/event-stream";
        var cancel = http.RequestAborted;
        while (!cancel.IsCancellationRequested)
        {
            var version = opened.Now.Version;
            await http.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n"), cancel);
            await http.Response.Body.FlushAsync(cancel);
            await opened.ChangedFrom(version, cancel);
        }
    });
}
