using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace Parley.Reports;

/// <summary>Character references: names and numbers for characters that stand in a page as <c>&amp;amp;</c> or <c>&amp;#8217;</c> (HTML Standard, section 13.2.5.72).</summary>
static class CharacterReference
{
    /// <summary>The longest name is CounterClockwiseContourIntegral.</summary>
    const int LongestName = 32;

    /// <summary>The longest name that does without its semicolon is frac12 and its like.</summary>
    const int LongestBareName = 6;

    /// <summary>What numbers 128 to 159 mean, as they were written by programs that took Windows-1252 for Latin-1.</summary>
    const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    static readonly IEntityProvider Names = HtmlEntityProvider.Resolver;

    /// <summary>The characters for which the reference at the start of <paramref name="raw"/>, an ampersand, stands, and its length; null where it is none and the ampersand is itself.</summary>
    public static (string Characters, int Length)? At(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 3)
        {
            return null;
        }

        return raw[1] == '#' ? Number(raw) : char.IsAsciiLetter(raw[1]) ? Name(raw) : null;
    }

    /// <summary>A text with its references replaced.</summary>
    public static string Decode(ReadOnlySpan<char> raw)
    {
        var next = raw.IndexOf('&');
        if (next < 0)
        {
            return raw.ToString();
        }

        var text = new StringBuilder(raw.Length);
        while (next >= 0)
        {
            text.Append(raw[..next]);
            var (characters, length) = At(raw[next..]) ?? ("&", 1);
            text.Append(characters);
            raw = raw[(next + length)..];
            next = raw.IndexOf('&');
        }

        return text.Append(raw).ToString();
    }

    static (string, int)? Number(ReadOnlySpan<char> raw)
    {
        var isHex = raw[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < raw.Length && (isHex ? char.IsAsciiHexDigit(raw[end]) : char.IsAsciiDigit(raw[end])))
        {
            end++;
        }

        if (end == start)
        {
            return null;
        }

        var digits = raw[start..end].TrimStart('0');
        var code = digits.Length is 0 or > 8 ? 0 : uint.Parse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        return (Character(code), end < raw.Length && raw[end] == ';' ? end + 1 : end);
    }

    static string Character(uint code) => code switch
    {
        >= 0x80 and <= 0x9F => Windows1252[(int)code - 0x80].ToString(),
        0 => "\uFFFD",
        _ => Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD",
    };

    static (string, int)? Name(ReadOnlySpan<char> raw)
    {
        var end = 1;
        while (end < raw.Length && end <= LongestName && char.IsAsciiLetterOrDigit(raw[end]))
        {
            end++;
        }

        if (end < raw.Length && raw[end] == ';' && Known(raw[1..(end + 1)]) is { } whole)
        {
            return (whole, end + 1);
        }

        for (var length = Math.Min(end - 1, LongestBareName); length >= 2; length--)
        {
            if (Known(raw.Slice(1, length)) is { } bare)
            {
                return (bare, length + 1);
            }
        }

        return null;
    }

    static string? Known(ReadOnlySpan<char> name) => name switch
    {
        "amp;" => "&",
        "nbsp;" => "\u00A0",
        "quot;" => "\"",
        "lt;" => "<",
        "gt;" => ">",
        _ => Names.GetSymbol(name.ToString()),
    };
}
