using System.Text;
using System.Text.Unicode;

namespace Parley.Reports;

/// <summary>
/// Reads a file without a byte order mark. Bytes that are valid UTF-8 are UTF-8, whatever the page declares: text of another encoding is
/// almost never valid UTF-8 by chance. Then UTF-16 by its pattern of zero bytes, then what the page declares, then UTF-8 with a few bad bytes,
/// then a guess by the letters.
/// </summary>
static class UnmarkedText
{
    /// <summary>Well-formed sequences of several bytes for each ill-formed one, from which a file counts as UTF-8 that was damaged.</summary>
    const int DamagedRatio = 4;

    /// <summary>The text, or null where the encoding cannot be told.</summary>
    public static Decoded.Text? Decode(ReadOnlySpan<byte> bytes)
    {
        var hasZero = bytes.Contains((byte)0);
        if (hasZero && Utf16Guess.Of(bytes) is { } wide)
        {
            return new Decoded.Text(wide.GetString(bytes), ReferenceEquals(wide, Encoding.Unicode) ? "utf-16le" : "utf-16be", IsHtml: false);
        }

        var declared = DeclaredCharset.Of(bytes);
        if (declared == DeclaredCharset.Iso2022Jp && bytes.Contains((byte)0x1B))
        {
            return With(declared, bytes);
        }

        if (Utf8.IsValid(bytes))
        {
            return Utf8Text(bytes);
        }

        var damage = Utf8Damage.Of(bytes);
        if (damage.WellFormed >= DamagedRatio * damage.IllFormed)
        {
            return Utf8Text(bytes);
        }

        if (declared is not (null or "utf-8"))
        {
            return With(declared, bytes);
        }

        if (declared is "utf-8" && damage.WellFormed >= damage.IllFormed)
        {
            return Utf8Text(bytes);
        }

        return CharsetGuess.Of(bytes) is { } guess ? With(guess, bytes) : null;
    }

    static Decoded.Text Utf8Text(ReadOnlySpan<byte> bytes) => new(Encoding.UTF8.GetString(bytes), "utf-8", IsHtml: false);

    static Decoded.Text With(string name, ReadOnlySpan<byte> bytes) => new(CodePage.Named(name)!.GetString(bytes), name, IsHtml: false);
}
