using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Phrases looked up in a text, word by word and never within a word; of several that begin at a word the longest counts.</summary>
sealed class PhraseTable<T>
{
    readonly FrozenDictionary<string, ImmutableArray<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    PhraseTable(FrozenDictionary<string, ImmutableArray<Phrase>> phrases) => _byFirstWord = phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of phrases whose words are separated by single spaces. Of two equal ones the first counts.</summary>
    public static PhraseTable<T> Of(IEnumerable<(string Words, T Value)> phrases) => new(phrases
        .Select(p => new Phrase([.. Cut(p.Words)], p.Value))
        .Where(p => p.Words.Length > 0)
        .GroupBy(p => p.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether one of the phrases begins with the word.</summary>
    public bool MayBegin(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[24];
        return _byFirstWord.ContainsKey(Spelling.Key(word, buffer));
    }

    /// <summary>The longest phrase that begins at token <paramref name="at"/> and ends before <paramref name="end"/>.</summary>
    public bool TryMatch(Prose prose, int at, int end, out T value, out int length)
    {
        Span<char> buffer = stackalloc char[24];
        if (_byFirstWord.TryGetValue(Spelling.Key(prose.Word(at), buffer), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Matched(prose, at, end, phrase) is > 0 and var matched)
                {
                    (value, length) = (phrase.Value, matched);
                    return true;
                }
            }
        }

        (value, length) = (default!, 0);
        return false;
    }

    static IEnumerable<string> Cut(string words) => words
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(w => Spelling.Key(w, new char[24]).ToString());

    /// <summary>How many tokens the phrase covers; 0 where it does not stand there. The apostrophe of a plural is passed over.</summary>
    static int Matched(Prose prose, int first, int end, Phrase phrase)
    {
        var at = first;
        for (var i = 0; i < phrase.Words.Length; i++, at++)
        {
            if (i > 0 && at < end && prose.Word(at) is "’" or "'" && prose.Tokens[at].Span.Start == prose.Tokens[at - 1].Span.End)
            {
                at++;
            }

            if (at >= end || !IsSame(prose.Word(at), phrase.Words[i], phrase.Words.Length == 1))
            {
                return 0;
            }
        }

        return at - first;
    }

    /// <summary>Abbreviations agree letter by letter, and a name of one word must have its capital.</summary>
    static bool IsSame(ReadOnlySpan<char> found, string word, bool isAlone)
    {
        Span<char> buffer = stackalloc char[24];
        var key = Spelling.Key(found, buffer);
        return Spelling.IsAcronym(word) ? key.SequenceEqual(word)
            : key.Equals(word, StringComparison.OrdinalIgnoreCase) && !(isAlone && Spelling.IsCapitalised(word) && !Spelling.IsCapitalised(key));
    }

    readonly record struct Phrase(ImmutableArray<string> Words, T Value);
}
