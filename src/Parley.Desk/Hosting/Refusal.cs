using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>Answers that carry nothing of any case: one sentence, in the plainest page there is.</summary>
static class Refusal
{
    public static Task NotFound(HttpContext http) => Write(http, StatusCodes.Status404NotFound, "There is no such page.");

    public static async Task Write(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Parley</title><link rel=\"stylesheet\" href=\"/assets/desk.css\"><main class=\"plain\"><h1>Parley</h1><p>{HtmlEncoder.Default.Encode(sentence)}</p></main></html>",
            http.RequestAborted);
    }
}
