namespace Parley.Reports;

/// <summary>The regular forms of English verbs and nouns.</summary>
static class Inflection
{
    /// <summary>The form with -s, of a verb or a noun.</summary>
    public static string WithS(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    /// <summary>The form with -ed.</summary>
    public static string WithEd(string verb) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : verb + "ed";

    /// <summary>The form with -ing; <paramref name="past"/> tells whether the last letter is doubled.</summary>
    public static string WithIng(string verb, string past)
    {
        if (past == verb + verb[^1] + "ed" || (past.Length <= verb.Length && ShortDoubling(verb)))
        {
            return verb + verb[^1] + "ing";
        }

        return verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
            : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1] + "ing"
            : verb + "ing";
    }

    /// <summary>Whether an irregular verb ends in one vowel and one consonant: get, run, begin.</summary>
    static bool ShortDoubling(string verb) =>
        verb.Length >= 3 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && !IsVowel(verb[^3]) && verb[^1] is not ('w' or 'x' or 'y');

    static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
