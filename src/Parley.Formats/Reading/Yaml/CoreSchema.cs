using System.Text.RegularExpressions;

namespace Parley.Formats;

/// <summary>What a scalar is by the YAML 1.2 core schema.</summary>
enum ScalarKind
{
    Text,
    Null,
    Boolean,
    Number,
}

/// <summary>The YAML 1.2 core schema (YAML 1.2.2, section 10.3.2): <c>yes</c>, <c>on</c> and dates are text.</summary>
static partial class CoreSchema
{
    /// <summary>What a plain scalar is.</summary>
    public static ScalarKind KindOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
        _ => IsNumber(plain) ? ScalarKind.Number : ScalarKind.Text,
    };

    public static bool IsNumber(string text) => text.Length > 0 && text[0] is (>= '0' and <= '9') or '+' or '-' or '.' && MatchesNumber(text);

    static bool MatchesNumber(string text) => Decimal().IsMatch(text) || Based().IsMatch(text) || NotFinite().IsMatch(text);

    public static bool IsTrue(string text) => text is "true" or "True" or "TRUE";

    /// <summary>An integer in base 8 or 16.</summary>
    public static bool IsBased(string text) => Based().IsMatch(text);

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\A(0o[0-7]+|0x[0-9a-fA-F]+)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Based();

    [GeneratedRegex(@"\A([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotFinite();
}
