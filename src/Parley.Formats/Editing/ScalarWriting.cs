namespace Parley.Formats;

/// <summary>Texts and keys as they are written in a case file: quoted only where they must be.</summary>
public static class ScalarWriting
{
    /// <summary>A text on one line.</summary>
    public static string Text(string text, bool inBraces) => ScalarText.Of(text, inBraces);

    /// <summary>A key.</summary>
    public static string Key(string key) => ScalarText.OfKey(key, flow: true);
}
