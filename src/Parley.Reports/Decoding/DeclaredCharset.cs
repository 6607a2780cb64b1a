using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Reports;

/// <summary>
/// The encoding a page says it is in: meta charset, meta http-equiv, or the XML declaration, within the first bytes (HTML Standard,
/// "prescan a byte stream to determine its encoding"; here to 4096 bytes, as pages put scripts before their meta).
/// </summary>
static partial class DeclaredCharset
{
    public const string Iso2022Jp = "iso-2022-jp";
    const int Prescan = 4096;

    /// <summary>The canonical name, or null where the bytes declare none that is known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        foreach (Match match in Declaration().Matches(head))
        {
            if (CodePage.Canonical(match.Groups["name"].Value) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    [GeneratedRegex("""(?:<meta\s[^>]*?charset\s*=\s*|<\?xml\s[^>]*?encoding\s*=\s*)["']?\s*(?<name>[\w.:+-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Declaration();
}
