using System.Buffers;
using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// Whether a text names an actor: by its name, an alias, or a person of it, as a whole word, upper or lower case. Where a script
/// runs words together (Han, kana, Hangul, Thai, Lao, Tibetan, Burmese, Khmer) any occurrence counts; the particles
/// that Arabic and Hebrew write onto the front of a word do not hide it. In doubt a text names: refusing is the safe error.
/// </summary>
static class Naming
{
    const char Gap = '\uFFFC';
    static readonly SearchValues<char> ArabicParticles = SearchValues.Create("وفبكلسا");
    static readonly SearchValues<char> HebrewParticles = SearchValues.Create("ומשהכלב");

    /// <summary>Whether <paramref name="text"/> names the actor outside its brackets, <c>[[holder: words]]</c>.</summary>
    public static bool NamesOutsideBrackets(string text, Actor actor)
    {
        var plain = Fold(WithoutBrackets(text));
        return NamesOf(actor).Select(Fold).SelectMany(Spellings).Any(name => HoldsWord(plain, name));
    }

    static IEnumerable<string> NamesOf(Actor actor) =>
        actor.Aliases.Prepend(actor.Name).Concat(actor.People.SelectMany(p => p.Aliases.Prepend(p.Name)));

    /// <summary>The Arabic article merges with a preceding "to".</summary>
    static IEnumerable<string> Spellings(string name) =>
        name.StartsWith("ال", StringComparison.Ordinal) ? [name, string.Concat("لل", name.AsSpan(2))] : [name];

    static string WithoutBrackets(string text) =>
        string.Concat(Brackets.Read(text).Select(p => p.Holder is null ? p.Words : Gap.ToString()));

    /// <summary>One form for spellings that read alike: compatibility characters, case, vowel points, invisible marks and runs of space.</summary>
    static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(r => !IsSilent(r)))
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                folded.Append(Rune.ToUpperInvariant(rune).ToString());
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Format characters, the Arabic stretch, Hebrew and Arabic points.</summary>
    static bool IsSilent(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is 0x0640 or (>= 0x0591 and <= 0x05BD) or 0x05BF or (>= 0x05C1 and <= 0x05C7) or (>= 0x064B and <= 0x065F) or 0x0670;

    static bool HoldsWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); name.Length > 0 && at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (StartsWord(text.AsSpan(0, at), name) && EndsWord(text.AsSpan(at + name.Length), name))
            {
                return true;
            }
        }

        return false;
    }

    static bool StartsWord(ReadOnlySpan<char> before, string name)
    {
        Rune.DecodeFromUtf16(name, out var first, out _);
        Rune.DecodeLastFromUtf16(before, out var last, out _);
        return before.IsEmpty || AreParted(last, first) || IsParticle(LastWord(before), first);
    }

    static bool EndsWord(ReadOnlySpan<char> after, string name)
    {
        Rune.DecodeLastFromUtf16(name, out var last, out _);
        Rune.DecodeFromUtf16(after, out var next, out _);
        return after.IsEmpty || AreParted(last, next);
    }

    static bool AreParted(Rune one, Rune next) => !IsOfWord(one) || !IsOfWord(next) || IsRunTogether(one) || IsRunTogether(next);

    static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    static bool IsRunTogether(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x109F) or (>= 0x1100 and <= 0x11FF) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    static bool IsParticle(ReadOnlySpan<char> letters, Rune first) => letters.Length <= 4 && first.Value switch
    {
        >= 0x0590 and <= 0x05FF => !letters.ContainsAnyExcept(HebrewParticles),
        >= 0x0600 and <= 0x06FF => !letters.ContainsAnyExcept(ArabicParticles),
        _ => false,
    };

    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
