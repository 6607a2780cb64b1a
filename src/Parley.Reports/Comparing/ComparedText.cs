using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The article of a report as it is laid beside another.</summary>
sealed class ComparedText
{
    ComparedText(Page page, Prose prose, ImmutableArray<FoldedWord> words)
    {
        Page = page;
        Words = words;
        Sentences = prose.Sentences;
        FirstWords = new int[Sentences.Length + 1];
        SentenceOf = new int[words.Length];
        var sentence = 0;
        for (var at = 0; at < words.Length; at++)
        {
            while (sentence + 1 < Sentences.Length && words[at].Start >= Sentences[sentence + 1].Span.Start)
            {
                FirstWords[++sentence] = at;
            }

            SentenceOf[at] = sentence;
        }

        for (var rest = sentence + 1; rest <= Sentences.Length; rest++)
        {
            FirstWords[rest] = words.Length;
        }
    }

    public Page Page { get; }

    public ImmutableArray<FoldedWord> Words { get; }

    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The sentence each word stands in.</summary>
    public int[] SentenceOf { get; }

    /// <summary>The first word of each sentence, and behind the last sentence the number of words.</summary>
    public int[] FirstWords { get; }

    public static ComparedText Of(Page page) =>
        new(page, Prose.Of(page.Text, page.Paragraphs), FoldedText.Of(page.Text, page.Paragraphs));

    /// <summary>The stretch of the reading text from one word up to and without another.</summary>
    public TextSpan Span(int first, int end) => new(Words[first].Start, Words[end - 1].End);
}
