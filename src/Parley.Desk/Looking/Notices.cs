using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>Carries what a step did over the redirect to the page that says it. Held in memory; the address has a number only.</summary>
static class Notices
{
    /// <summary>The part of an address that names a notice; it belongs to no page.</summary>
    public const string Key = "said";

    const int Most = 100;

    static readonly ConcurrentDictionary<int, Notice> Held = new();
    static int last;

    /// <summary>The address with a notice to be shown there, once.</summary>
    public static string With(string url, Notice notice)
    {
        var number = Interlocked.Increment(ref last);
        Held[number] = notice;
        Held.TryRemove(number - Most, out _);
        var (page, anchor) = url.Split('#', 2) is [var p, var a] ? (p, "#" + a) : (url, "");
        return string.Create(CultureInfo.InvariantCulture, $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Key}={number}{anchor}");
    }

    public static Notice? Take(HttpContext http) =>
        int.TryParse(http.Request.Query[Key], CultureInfo.InvariantCulture, out var number) && Held.TryRemove(number, out var notice) ? notice : null;
}
