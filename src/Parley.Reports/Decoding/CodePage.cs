using System.Collections.Frozen;
using System.Text;

namespace Parley.Reports;

/// <summary>Encodings by the names pages use for them, as browsers understand the names (WHATWG Encoding Standard, section 4.2): Latin-1 and ASCII mean Windows-1252.</summary>
static class CodePage
{
    static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["ansi_x3.4-1968"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso_8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["l1"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["x-cp1252"] = "windows-1252",
        ["cp1250"] = "windows-1250",
        ["x-cp1250"] = "windows-1250",
        ["cp1251"] = "windows-1251",
        ["x-cp1251"] = "windows-1251",
        ["win-1251"] = "windows-1251",
        ["cp1253"] = "windows-1253",
        ["cp1254"] = "windows-1254",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["cp1255"] = "windows-1255",
        ["cp1256"] = "windows-1256",
        ["cp1257"] = "windows-1257",
        ["cp1258"] = "windows-1258",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["sjis"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["x-euc-jp"] = "euc-jp",
        ["koi8"] = "koi8-r",
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["utf-16"] = "utf-8",
        ["utf-16le"] = "utf-8",
        ["utf-16be"] = "utf-8",
        ["utf-32"] = "utf-8",
        ["unicode"] = "utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name by which <see cref="Named"/> knows the encoding that a page declares; null where there is none of this name.</summary>
    public static string? Canonical(string label)
    {
        var name = Aliases.GetValueOrDefault(label, label);
        return Named(name) is { } encoding ? encoding.WebName : null;
    }

    /// <summary>The encoding of a canonical name; bytes that are no text in it become U+FFFD. Null for a name that is none, and for UTF-7, which browsers refuse.</summary>
    public static Encoding? Named(string name)
    {
        if (name.StartsWith("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacing);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    static DecoderFallback Replacing { get; } = new DecoderReplacementFallback("\uFFFD");
}
