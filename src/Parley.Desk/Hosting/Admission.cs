using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>
/// Who may talk to the desk: the browser that opened the address with the token, and of its pages only the desk's own. The
/// token is good once; it becomes a cookie that only same-site requests carry. A request must name the desk as its host
/// (another name that resolves to this machine is a rebound one), and one that changes anything must come from the desk's own page.
/// </summary>
sealed class Admission
{
    const string TokenKey = "token";

    readonly byte[] pass = RandomNumberGenerator.GetBytes(32);
    byte[]? token = RandomNumberGenerator.GetBytes(32);
    string[] hosts = [];
    string[] origins = [];
    string cookie = "parley";

    /// <summary>Fixes the names under which the desk may be asked for.</summary>
    public void Opens(Uri address)
    {
        Address = address;
        hosts = [$"127.0.0.1:{address.Port}", $"localhost:{address.Port}"];
        origins = [.. hosts.Select(h => $"http://{h}")];
        // Cookies are shared by all ports of a host: two desks must not throw each other out.
        cookie = $"parley-{address.Port}";
    }

    Uri Address { get; set; } = new("http://127.0.0.1/");

    /// <summary>The address that lets its first visitor in, and leads on to a page.</summary>
    public Uri Entrance(string page) => new(Address, $"{page}?{TokenKey}={Convert.ToHexStringLower(token ?? [])}");

    public async Task AdmitAsync(HttpContext http, RequestDelegate next)
    {
        SecurityHeaders.Set(http.Response);
        if (!hosts.Contains(http.Request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            await Refusal.Write(http, StatusCodes.Status421MisdirectedRequest, "This is not the desk's address.");
        }
        else if (http.Request.Query.TryGetValue(TokenKey, out var shown) && HttpMethods.IsGet(http.Request.Method))
        {
            await Enter(http, shown.ToString());
        }
        else if (!IsAdmitted(http.Request))
        {
            await Refusal.Write(http, StatusCodes.Status403Forbidden, "The desk opens with the address that “parley desk” printed, once. Start it again for another.");
        }
        else if (!IsOwn(http.Request))
        {
            await Refusal.Write(http, StatusCodes.Status403Forbidden, "The desk takes requests from its own pages only.");
        }
        else
        {
            await next(http);
        }
    }

    async Task Enter(HttpContext http, string shown)
    {
        var good = Interlocked.Exchange(ref token, null) is { } once
            && (Matches(once, shown) || Keep(once));
        if (!good && !IsAdmitted(http.Request))
        {
            await Refusal.Write(http, StatusCodes.Status403Forbidden, "This address has been used. Start “parley desk” again for another.");
            return;
        }

        if (good)
        {
            http.Response.Cookies.Append(cookie, Convert.ToHexStringLower(pass), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        }

        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = http.Request.Path.Value;
    }

    /// <summary>A wrong guess does not use the token up.</summary>
    bool Keep(byte[] once)
    {
        token = once;
        return false;
    }

    bool IsAdmitted(HttpRequest request) => request.Cookies.TryGetValue(cookie, out var shown) && Matches(pass, shown);

    bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return site is "" or "same-origin" or "none";
        }

        return request.Headers.Origin is [{ } origin] && origins.Contains(origin, StringComparer.OrdinalIgnoreCase) && site is "" or "same-origin";
    }

    static bool Matches(byte[] secret, string? shown) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(secret)), Encoding.UTF8.GetBytes(shown ?? ""));
}
