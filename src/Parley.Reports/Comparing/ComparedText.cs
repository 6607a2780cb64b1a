using System.Buffers;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The article of a report as it is laid beside another: its words, in sentences and in clauses. Every word lies in one of each.</summary>
sealed class ComparedText
{
    /// <summary>Words a clause has at least.</summary>
    const int ShortestClause = 4;

    ComparedText(Page page, ImmutableArray<FoldedWord> words, WordRange[] sentences)
    {
        Page = page;
        Words = words;
        Sentences = sentences;
        SentenceOf = new int[words.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            Array.Fill(SentenceOf, s, sentences[s].First, sentences[s].End - sentences[s].First);
        }

        Clauses = [.. sentences.SelectMany(Cut)];
    }

    public Page Page { get; }

    public ImmutableArray<FoldedWord> Words { get; }

    public WordRange[] Sentences { get; }

    /// <summary>Sentences cut at commas, semicolons, dashes and the words that open a subordinate clause.</summary>
    public WordRange[] Clauses { get; }

    /// <summary>The sentence each word stands in.</summary>
    public int[] SentenceOf { get; }

    public static ComparedText Of(Page page)
    {
        var words = FoldedText.Of(page.Text, page.Paragraphs);
        return new ComparedText(page, words, Ranges(words, Prose.Of(page.Text, page.Paragraphs).Sentences));
    }

    /// <summary>The stretch of the reading text from the first to the last of these words.</summary>
    public TextSpan Span(WordRange range) => new(Words[range.First].Start, Words[range.End - 1].End);

    static WordRange[] Ranges(ImmutableArray<FoldedWord> words, ImmutableArray<Sentence> sentences)
    {
        var ranges = new List<WordRange>();
        for (int s = 0, at = 0; at < words.Length; s++)
        {
            var first = at;
            while (at < words.Length && (s + 1 >= sentences.Length || words[at].Start < sentences[s + 1].Span.Start))
            {
                at++;
            }

            if (at > first)
            {
                ranges.Add(new WordRange(first, at));
            }
        }

        return [.. ranges];
    }

    IEnumerable<WordRange> Cut(WordRange sentence)
    {
        var first = sentence.First;
        for (var at = first + ShortestClause; at + ShortestClause <= sentence.End; at++)
        {
            if (at - first >= ShortestClause && Opens(at))
            {
                yield return new WordRange(first, at);
                first = at;
            }
        }

        yield return new WordRange(first, sentence.End);
    }

    bool Opens(int at) =>
        Page.Text.AsSpan(Words[at - 1].End, Words[at].Start - Words[at - 1].End).ContainsAny(Breaks) || Openers.Contains(Words[at].Folded);

    static readonly SearchValues<char> Breaks = SearchValues.Create(",;:—–()");

    static readonly HashSet<ulong> Openers =
        [.. "while with after before as although though but despite since because that which who when where amid until unless".Split(' ').Select(w => FoldedText.Hash(w))];
}

/// <summary>A text with the weight of each of its words.</summary>
sealed record WeighedText(ComparedText Text, double[] Weights);
