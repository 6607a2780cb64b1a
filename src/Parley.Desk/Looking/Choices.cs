using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Parley.Desk;

/// <summary>What a looker chose for the whole desk; kept in a cookie that holds nothing else.</summary>
/// <param name="Culture">Of the pages' words, dates and numbers.</param>
/// <param name="Theme">Light or dark.</param>
/// <param name="Writing">The id of the mediator who writes; null for the first of a case.</param>
/// <param name="SingleKeys">True if letters without Ctrl are shortcuts; speech input and some hands need them off.</param>
public sealed record Choices(CultureInfo Culture, Theme Theme, string? Writing, bool SingleKeys)
{
    const string Language = "parley-language";
    const string Look = "parley-theme";
    const string Writer = "parley-writing";
    const string Keys = "parley-keys";

    /// <summary>The choices a request carries; for the language, else what its browser asks for.</summary>
    public static Choices Of(HttpRequest request) => new(
        CultureOf(request.Cookies[Language] ?? Preferred(request)),
        Enum.TryParse<Theme>(request.Cookies[Look], ignoreCase: true, out var theme) ? theme : Theme.Auto,
        request.Cookies[Writer],
        request.Cookies[Keys] != "off");

    /// <summary>Remembers what a form chose; what it does not name stays.</summary>
    public static void Remember(HttpResponse response, IFormCollection form)
    {
        foreach (var (field, cookie) in (ReadOnlySpan<(string, string)>)[("language", Language), ("theme", Look), ("writing", Writer), ("keys", Keys)])
        {
            if (form[field].ToString() is { Length: > 0 and < 100 } value)
            {
                // The mediator's id is of the case: it goes when the browser closes, and is written to no disk.
                TimeSpan? kept = cookie == Writer ? null : TimeSpan.FromDays(365);
                response.Cookies.Append(cookie, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = kept });
            }
        }
    }

    static string Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString()).FirstOrDefault(Texts.Has) ?? "en";

    static CultureInfo CultureOf(string name)
    {
        try
        {
            return Texts.Has(name) ? CultureInfo.GetCultureInfo(name, predefinedOnly: true) : CultureInfo.GetCultureInfo("en");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en");
        }
    }
}
