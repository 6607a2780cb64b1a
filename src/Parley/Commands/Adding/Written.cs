using Parley.Formats;

namespace Parley;

/// <summary>An option's text as the value to be written, or what was expected instead.</summary>
/// <param name="Value">The value; null where the text is no such value.</param>
/// <param name="Expected">What was expected; null where there is a value.</param>
readonly record struct Written(CaseValue? Value, string? Expected)
{
    public static implicit operator Written(CaseValue value) => new(value, null);

    public static Written Refuse(string expected) => new(null, expected);
}
