using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Formats;

/// <summary>A text as a YAML scalar on one line: plain where that reads back as the same text, else quoted.</summary>
internal static partial class ScalarText
{
    /// <summary>Writes a value.</summary>
    /// <param name="text">The text; no unpaired surrogate.</param>
    /// <param name="flow">True within brackets or braces, where commas and brackets need quotes.</param>
    public static string Of(string text, bool flow) => IsPlain(text, flow) && !LooksTyped(text) ? text : Quoted(text);

    /// <summary>Writes a key; numbers stay plain, as people write the options of a range.</summary>
    public static string OfKey(string key, bool flow) => IsPlain(key, flow) && (Number().IsMatch(key) || !LooksTyped(key)) ? key : Quoted(key);

    static bool IsPlain(string text, bool flow) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && (!"-?:,[]{}#&*!|>'\"%@`=".Contains(text[0], StringComparison.Ordinal) || Number().IsMatch(text))
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !(flow && text.AsSpan().ContainsAny(",[]{}"))
        && !text.Any(MustEscape);

    // What YAML 1.2 reads as null, a truth value or a number, and what readers of YAML 1.1 still do (yes, on, 1_000, 12:30).
    static bool LooksTyped(string text) => Typed().IsMatch(text) && !Day().IsMatch(text);

    static bool MustEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    static string Quoted(string text)
    {
        if (text.Contains('"', StringComparison.Ordinal) && !text.Any(c => MustEscape(c) || c == '\''))
        {
            return "'" + text + "'";
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when MustEscape(c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex(@"^(~|<<|null|true|false|yes|no|on|off|y|n|[-+]?\.(inf|nan)|0[xo][0-9a-f_]+|[-+]?[0-9.][0-9_:.]*(e[-+]?[0-9]+)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();

    [GeneratedRegex("^-?[0-9]+(\\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
