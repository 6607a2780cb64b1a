using Spectre.Console;

namespace Parley;

/// <summary>Words of a table with how they look where there is colour. What they say never hangs on it.</summary>
readonly record struct Cell(string Words, Tone Tone = Tone.Plain)
{
    public static implicit operator Cell(string words) => new(words);

    public Text ToText() => new(Words, Tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red),
        Tone.Caution => new Style(Color.Yellow),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    });
}

/// <summary>How words look.</summary>
enum Tone
{
    Plain,
    Strong,
    Good,
    Bad,
    Caution,
    Faint,
}
