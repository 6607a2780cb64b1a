using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>Text measured and broken by the columns of a terminal.</summary>
static class TextColumns
{
    /// <summary>How many columns a text takes: combining marks and format characters none, wide letters two.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>Lines of at most <paramref name="width"/> columns, broken between words, and within a word that is longer than a line.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width)))
        {
            var wide = Width(word);
            if (used > 0 && used + 1 + wide > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            line.Append(used > 0 ? " " : "").Append(word);
            used += (used > 0 ? 1 : 0) + wide;
        }

        if (used > 0 || line.Length == 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>The widest word of a text, in columns.</summary>
    public static int WidestWord(string text) => text.Split(' ').Max(Width);

    /// <summary>The text filled up with spaces to a width, at its start if it is a number.</summary>
    public static string Pad(string text, int width, bool numeric)
    {
        var space = new string(' ', Math.Max(0, width - Width(text)));
        return numeric ? space + text : text + space;
    }

    static IEnumerable<string> Pieces(string word, int width)
    {
        if (Width(word) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        foreach (var element in StringInfo.GetTextElementEnumerator(word).Elements())
        {
            if (Width(piece.ToString()) + Width(element) > width && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
        }

        yield return piece.ToString();
    }

    static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF) ? 2 : 1,
    };
}
