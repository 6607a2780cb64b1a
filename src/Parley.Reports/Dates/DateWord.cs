using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reports;

/// <summary>What dates.tsv says of a word.</summary>
/// <param name="Kind">What the word does.</param>
/// <param name="Number">Its value where that is a number, else 0.</param>
/// <param name="Text">Its value as written.</param>
readonly record struct DateWord(DateWordKind Kind, int Number, string Text)
{
    static readonly FrozenDictionary<string, DateWord[]> Words = Lexicon.Rows("dates")
        .GroupBy(r => r[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(Of).ToArray(), StringComparer.Ordinal);

    static readonly FrozenDictionary<string, DateWord[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word may be; null where the lexicon does not hold it. A stop at its end and a genitive are left out.</summary>
    public static DateWord[]? Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var bare = LowerWord.Write(word, lower);
        return Lookup.TryGetValue(bare is [.. var stem, '.'] ? stem : bare, out var found) ? found : null;
    }

    const int LongestWord = 14;

    static DateWord Of(string[] row) => new(
        Enum.Parse<DateWordKind>(row[1], ignoreCase: true),
        int.TryParse(row[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0,
        row[2]);
}

/// <summary>What a word of dates.tsv does; the file explains them.</summary>
enum DateWordKind
{
    None,
    Month,
    ShortMonth,
    Weekday,
    Unit,
    Units,
    Season,
    Today,
    Overnight,
    Shift,
    Later,
    Past,
    Coming,
    Recent,
    Ago,
    Part,
    DayPart,
    Bound,
    Number,
    Ordinal,
    Vague,
}
