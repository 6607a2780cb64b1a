using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reports;

/// <summary>The phrases of furniture.tsv, looked up in a line's words as <see cref="PlainLine"/> writes them.</summary>
static class FurnitureWords
{
    static readonly FrozenDictionary<string, Phrase[]> ByFirstWord = Load();
    static readonly FrozenDictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sign of furthest reach that the words bear; null where they bear none.</summary>
    public static FurnitureSign? Find(ReadOnlySpan<char> words, int count, bool ends)
    {
        FurnitureSign? found = null;
        FurnitureSign? each = null;
        var isEach = true;
        for (var at = 0; at < words.Length;)
        {
            var rest = words[at..];
            var space = rest.IndexOf(' ');
            var word = space < 0 ? rest : rest[..space];
            if (Lookup.TryGetValue(word.TrimEnd(':'), out var phrases))
            {
                found = Furthest(found, phrases, words, at, count, ends);
                each ??= Each(phrases);
                isEach &= Each(phrases) is not null;
            }
            else
            {
                isEach = false;
            }

            at += word.Length + 1;
        }

        return found ?? (isEach && !ends ? each : null);
    }

    static FurnitureSign? Furthest(FurnitureSign? found, Phrase[] phrases, ReadOnlySpan<char> words, int at, int count, bool ends)
    {
        foreach (var phrase in phrases)
        {
            if ((found is null || phrase.Sign.Reach > found.Value.Reach) && phrase.StandsAt(words, at, count) && !(ends && phrase.IsNoSentence))
            {
                found = phrase.Sign with { IsWeak = ends && phrase.Place == Place.Inside };
            }
        }

        return found;
    }

    /// <summary>The sign of a word that makes a line of nothing else furniture.</summary>
    static FurnitureSign? Each(Phrase[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Place == Place.Each)
            {
                return phrase.Sign;
            }
        }

        return null;
    }

    static FrozenDictionary<string, Phrase[]> Load()
    {
        var phrases = new List<(string First, Phrase Phrase)>();
        Span<char> buffer = stackalloc char[200];
        foreach (var row in Lexicon.Rows("furniture"))
        {
            var text = new string(buffer[..PlainLine.Write(row[0], buffer)]);
            var first = text.Split(' ')[0].TrimEnd(':');
            var sign = new FurnitureSign(row[3], Enum.Parse<FurnitureReach>(row[4], ignoreCase: true));
            phrases.Add((first, new Phrase(text, Enum.Parse<Place>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture), sign)));
        }

        return phrases.GroupBy(p => p.First, p => p.Phrase, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    enum Place
    {
        Whole,
        Start,
        End,
        Inside,
        Each,
    }

    sealed record Phrase(string Text, Place Place, int MostWords, FurnitureSign Sign)
    {
        /// <summary>Bylines and dates: a sentence that begins like one is none.</summary>
        public bool IsNoSentence => Place != Place.Whole && Sign.Why is "byline" or "date";

        public bool StandsAt(ReadOnlySpan<char> words, int at, int count)
        {
            if (MostWords > 0 && count > MostWords || !words[at..].StartsWith(Text, StringComparison.Ordinal))
            {
                return false;
            }

            var end = at + Text.Length;
            var isWord = end == words.Length || words[end] is ' ' or ':' || Text[^1] == ':';
            var isLast = end == words.Length || end + 1 == words.Length && words[end] == ':';
            return isWord && Place switch
            {
                Place.Whole => at == 0 && isLast,
                Place.Start => at == 0,
                Place.End => isLast,
                Place.Each => false,
                _ => true,
            };
        }
    }
}
