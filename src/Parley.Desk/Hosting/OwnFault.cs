using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>A fault of the desk's own becomes one sentence on the page and one on standard error, neither with anything of the case in it.</summary>
static class OwnFault
{
    public static async Task Answer(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; nobody is left to answer.
        }
        catch (BadHttpRequestException e)
        {
            await Refusal.Write(http, e.StatusCode, "The browser's request was broken or larger than the desk takes.");
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            await Say(e);
            await Refusal.Write(http, StatusCodes.Status500InternalServerError, $"A fault of Parley's own, not of the case ({Place(e)}). Nothing was written. Go back and what you typed is still there.");
        }
    }

    /// <summary>Where in Parley it happened, with nothing of the case in it.</summary>
    public static string Place(Exception e) => $"{e.GetType().Name} in {e.TargetSite?.DeclaringType?.Name}.{e.TargetSite?.Name}";

    /// <summary>Says it on standard error.</summary>
    public static Task Say(Exception e) => Console.Error.WriteLineAsync($"parley: a fault of Parley's own, not of the case ({Place(e)})");
}
