using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>A word of a report without what copyists change: letter case, kinds of quotation marks and apostrophes, space, dots of abbreviations and of thousands.</summary>
/// <param name="Start">Where it starts in the reading text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Folded">FNV-1a hash, 64 bits, of the folded word.</param>
/// <param name="Stem">The same of its stem.</param>
/// <param name="Meaning">The number of what it says, see <see cref="Meanings"/>.</param>
/// <param name="Signs">How it is written.</param>
readonly record struct FoldedWord(int Start, int End, ulong Folded, ulong Stem, ulong Meaning, WordSigns Signs);

/// <summary>How a word is written and stands.</summary>
[Flags]
enum WordSigns
{
    None = 0,
    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,
    /// <summary>Holds a digit.</summary>
    Number = 2,
    /// <summary>Between double quotation marks.</summary>
    Quoted = 4,
    /// <summary>First of a paragraph, or after a mark that ends sentences.</summary>
    First = 8,
    /// <summary>All capitals, two letters or more.</summary>
    Shouted = 16,
}

/// <summary>Cuts the paragraphs of a report into folded words. One pass, linear in the text.</summary>
static class FoldedText
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    public static ImmutableArray<FoldedWord> Of(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var words = ImmutableArray.CreateBuilder<FoldedWord>();
        foreach (var paragraph in paragraphs)
        {
            var signs = WordSigns.First;
            for (var at = paragraph.Start; at < paragraph.End;)
            {
                if (char.IsLetterOrDigit(text[at]))
                {
                    var word = Cut(text, at, paragraph.End, signs);
                    words.Add(word);
                    at = word.End;
                    signs &= WordSigns.Quoted;
                    continue;
                }

                signs = After(text[at], signs);
                at++;
            }
        }

        return words.ToImmutable();
    }

    /// <summary>The hash of a word that is already in lower case.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = Mix(hash, c);
        }

        return hash;
    }

    public static ulong Mix(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);

    static WordSigns After(char mark, WordSigns signs) => mark switch
    {
        '.' or '!' or '?' or '…' => signs | WordSigns.First,
        '“' or '„' or '«' => signs | WordSigns.Quoted,
        '”' or '»' => signs & ~WordSigns.Quoted,
        '"' => signs ^ WordSigns.Quoted,
        _ => signs,
    };

    static FoldedWord Cut(string text, int start, int limit, WordSigns signs)
    {
        Span<char> folded = stackalloc char[64];
        var (at, length, isUpper, hash) = (start, 0, true, Basis);
        signs |= char.IsUpper(text[start]) ? WordSigns.Capital : WordSigns.None;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (!char.IsLetterOrDigit(c))
            {
                if (!IsInner(text, start, at, limit))
                {
                    break;
                }

                if (c is not ('\'' or '’' or 'ʼ'))
                {
                    continue;
                }

                c = '\'';
            }

            signs |= char.IsDigit(c) ? WordSigns.Number : WordSigns.None;
            isUpper &= !char.IsLower(c);
            c = char.ToLowerInvariant(c);
            hash = Mix(hash, c);
            if (length < folded.Length)
            {
                folded[length++] = c;
            }
        }

        signs |= isUpper && length > 1 && signs.HasFlag(WordSigns.Capital) ? WordSigns.Shouted : WordSigns.None;
        var stem = Hash(Stemmer.Stem(folded[..length], signs.HasFlag(WordSigns.Capital)));
        return new FoldedWord(start, at, hash, stem, Meanings.Of(stem), signs);
    }

    /// <summary>An apostrophe between letters, a separator between digits, a dot between the letters of an abbreviation.</summary>
    static bool IsInner(string text, int start, int at, int limit)
    {
        if (at + 1 >= limit || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '\'' or '’' or 'ʼ' => char.IsLetter(text[at + 1]),
            ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            '.' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) || IsLone(text, start, at) && char.IsLetter(text[at + 1]) && (at + 2 >= limit || !char.IsLetter(text[at + 2])),
            _ => false,
        };
    }

    static bool IsLone(string text, int start, int at) => at - 1 == start || at >= 2 && text[at - 2] == '.' && char.IsLetter(text[at - 1]);
}
