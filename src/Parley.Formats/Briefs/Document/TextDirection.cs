using System.Text;

namespace Parley.Formats;

/// <summary>The direction in which a text runs.</summary>
public enum TextDirection
{
    /// <summary>From left to right.</summary>
    LeftToRight,
    /// <summary>From right to left.</summary>
    RightToLeft,
}

/// <summary>Reads the direction of a text from its letters.</summary>
public static class Direction
{
    /// <summary>The direction of the first letter that has one; null where none has.</summary>
    public static TextDirection? OfFirstLetter(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return TextDirection.RightToLeft;
            }

            if (Rune.IsLetter(rune))
            {
                return TextDirection.LeftToRight;
            }
        }

        return null;
    }

    /// <summary>U+200E: counts as a letter that runs from left to right and shows nothing.</summary>
    public const string LeftMark = "\u200E";

    /// <summary>U+200F: counts as a letter that runs from right to left and shows nothing.</summary>
    public const string RightMark = "\u200F";

    /// <summary>True if any letter of the text runs from right to left.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsRightToLeft);

    // The blocks whose letters have the bidirectional class R or AL (Unicode Standard Annex 9).
    static bool IsRightToLeft(Rune rune) => rune.Value is 0x200F
        || (Rune.IsLetter(rune) && rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)
            or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF));
}
