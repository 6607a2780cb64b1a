using System.Globalization;
using System.Text;

namespace Parley.Desk;

/// <summary>
/// Text as search compares it: without case, accents, vowel points and the letter forms that writers of Arabic and Persian
/// interchange, so that what sounds the same is found however it was typed.
/// </summary>
static class Folding
{
    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(folded, rune);
        }

        return folded.ToString();
    }

    /// <summary>The folded text, and for each of its characters the place in the text it comes from; for its end, the text's.</summary>
    public static (string Folded, int[] Places) FoldWithPlaces(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            Append(folded, rune);
            while (places.Count < folded.Length)
            {
                places.Add(at);
            }

            at += length;
        }

        places.Add(text.Length);
        return (folded.ToString(), [.. places]);
    }

    static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(part))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    break;
                case UnicodeCategory.DecimalDigitNumber:
                    folded.Append(((int)Rune.GetNumericValue(part)).ToString(CultureInfo.InvariantCulture));
                    break;
                default:
                    folded.Append(Letter(Rune.ToLowerInvariant(part)));
                    break;
            }
        }
    }

    static string Letter(Rune rune) => rune.Value switch
    {
        'ـ' => "",
        'ٱ' => "ا",
        'ى' or 'ی' => "ي",
        'ة' => "ه",
        'ک' => "ك",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' => "d",
        'ł' => "l",
        'ı' => "i",
        '’' or '‘' => "'",
        '“' or '”' or '«' or '»' => "\"",
        '–' or '—' or '‐' => "-",
        _ => rune.ToString(),
    };
}
