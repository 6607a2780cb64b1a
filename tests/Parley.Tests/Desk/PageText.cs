using System.Net;
using System.Text.RegularExpressions;

namespace Parley.Tests.Desk;

/// <summary>Reads pages as a person does.</summary>
static partial class PageText
{
    /// <summary>What can be read on a page, without its markup and its marks of direction, a space wherever a tag was.</summary>
    public static string Words(string html) =>
        Spaces().Replace(Decoded(Tag().Replace(html, " ")), " ");

    /// <summary>A page with its markup, its entities read and its marks of direction taken out.</summary>
    public static string Decoded(string html) =>
        WebUtility.HtmlDecode(html).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
