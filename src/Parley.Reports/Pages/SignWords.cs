using System.Collections.Frozen;

namespace Parley.Reports;

/// <summary>Reads signs from the names in class, id and similar attributes.</summary>
static class SignWords
{
    /// <summary>A name of more words is made by a machine.</summary>
    const int LongestWord = 40;

    static readonly FrozenDictionary<string, PageSigns> Signs = Lexicon.Rows("page-signs")
        .GroupBy(row => row[0], row => Of(row[1], row[2]))
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((a, b) => a | b));

    static readonly FrozenDictionary<string, PageSigns>.AlternateLookup<ReadOnlySpan<char>> BySpan = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signs of all words and pairs of words of a name.</summary>
    public static PageSigns Of(ReadOnlySpan<char> names)
    {
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        var found = default(PageSigns);
        var before = 0;
        for (var at = 0; at < names.Length;)
        {
            var end = at;
            while (end < names.Length && char.IsAsciiLetter(names[end]) && (end == at || !IsHump(names, end)))
            {
                end++;
            }

            if (end == at)
            {
                before = char.IsWhiteSpace(names[at]) ? 0 : before;
                at++;
                continue;
            }

            var length = end - at;
            if (length <= LongestWord)
            {
                var word = pair.Slice(before == 0 ? 0 : before + 1, length);
                names[at..end].ToLowerInvariant(word);
                found |= BySpan.TryGetValue(word, out var sign) ? sign : default;
                if (before > 0)
                {
                    pair[before] = ' ';
                    found |= BySpan.TryGetValue(pair[..(before + 1 + length)], out sign) ? sign : default;
                    word.CopyTo(pair);
                }

                before = length;
            }

            at = end;
        }

        return found;
    }

    static bool IsHump(ReadOnlySpan<char> names, int at) => char.IsAsciiLetterUpper(names[at]) && char.IsAsciiLetterLower(names[at - 1]);

    static PageSigns Of(string sign, string strength)
    {
        var parsed = Enum.Parse<PageSign>(sign, ignoreCase: true);
        return strength == "strong" ? new PageSigns(parsed, PageSign.None) : new PageSigns(PageSign.None, parsed);
    }
}
