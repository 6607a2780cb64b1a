using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>What every answer tells the browser: load nothing from elsewhere, run no script but ours, sit in nobody's frame, keep nothing.</summary>
static class SecurityHeaders
{
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void Set(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        // "no-referrer" would make browsers send "Origin: null" with our own forms.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // The framework offers its own script, which is not here.
        response.OnStarting(static state =>
        {
            ((HttpResponse)state).Headers.Remove("blazor-enhanced-nav");
            return Task.CompletedTask;
        }, response);
    }
}
