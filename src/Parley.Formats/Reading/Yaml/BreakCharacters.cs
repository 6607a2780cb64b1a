namespace Parley.Formats;

/// <summary>
/// NEL, LS and PS are line breaks to YAML 1.1, and to YamlDotNet; to YAML 1.2 they are letters like any other. They are
/// hidden from the parser behind noncharacters that the text does not hold, so that offsets stay as they are.
/// </summary>
sealed class BreakCharacters
{
    const string Breaks = "\u0085\u2028\u2029";
    readonly string hidden;

    BreakCharacters(string hidden) => this.hidden = hidden;

    public static bool AreIn(string text) => text.AsSpan().IndexOfAny(Breaks) >= 0;

    public static BreakCharacters In(string text) => new(!AreIn(text)
        ? ""
        : string.Concat(Enumerable.Range(0xFDD0, 32).Select(c => (char)c).Where(c => !text.Contains(c)).Take(Breaks.Length)));

    public string Hide(string text) => Swap(text, Breaks, hidden);

    public string Show(string text) => Swap(text, hidden, Breaks);

    /// <summary>A text that holds nearly all noncharacters keeps what has no stand-in.</summary>
    string Swap(string text, string from, string to)
    {
        for (var i = 0; i < hidden.Length; i++)
        {
            text = text.Replace(from[i], to[i]);
        }

        return text;
    }
}
