using System.Net;
using System.Text.RegularExpressions;

namespace Parley.Tests.Desk;

/// <summary>Reads pages as a person does.</summary>
static partial class PageText
{
    /// <summary>What can be read on a page, without its markup and its marks of direction, a space wherever a tag was.</summary>
    public static string Words(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal), " ");

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
