using System.Collections.Frozen;
using System.Text.Json;

namespace Parley.Formats;

/// <summary>The words that stand for the members of an enumeration in answers and records: <c>speakerUnresolved</c>, <c>mixed</c>.</summary>
public static class RecordWords
{
    /// <summary>The word of a member.</summary>
    public static string Of<T>(T member) where T : struct, Enum => Table<T>.Words[member];

    /// <summary>The member of a word.</summary>
    /// <exception cref="FormatException">No member has that word.</exception>
    public static T Read<T>(string word) where T : struct, Enum =>
        Table<T>.Members.TryGetValue(word, out var member) ? member : throw new FormatException($"'{word}' is none of {string.Join(", ", Table<T>.Members.Keys)}");

    static class Table<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(m => m, m => JsonNamingPolicy.CamelCase.ConvertName(m.ToString()));
        public static readonly FrozenDictionary<string, T> Members = Words.ToFrozenDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);
    }
}
