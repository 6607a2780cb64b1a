using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Cuts paragraphs into sentences. A quotation of several sentences is not cut where its marks are whole or it fills its paragraph: it stands in the sentence that quotes it. A dateline is a sentence of its own.</summary>
static class SentenceSplitter
{
    /// <summary>Tokens after which a sentence is cut wherever it is, so that what looks around in a sentence stays linear in the text.</summary>
    const int Longest = 1200;

    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<TextSpan> paragraphs, ImmutableArray<Token> tokens, ImmutableArray<Quotation> quotations)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var (token, quotation) = (0, 0);
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var first = token;
            var end = token;
            while (end < tokens.Length && tokens[end].Span.Start < paragraphs[p].End)
            {
                end++;
            }

            var (dateline, holdUntil) = (Dateline.End(text, tokens, first, end), 0);
            for (; token < end; token++)
            {
                for (; quotation < quotations.Length && quotations[quotation].Outer.Start <= tokens[token].Span.Start; quotation++)
                {
                    if (Holds(quotations[quotation], paragraphs[p]))
                    {
                        holdUntil = Math.Max(holdUntil, quotations[quotation].Outer.End);
                    }
                }

                var isEnd = token + 1 == end || token + 1 == dateline || token + 1 - first == Longest
                    || (tokens[token].Span.End >= holdUntil && SentenceEnd.IsAt(text, tokens, token, end));
                if (isEnd)
                {
                    sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[token].Span.End), p, first, token + 1));
                    first = token + 1;
                }
            }
        }

        return sentences.ToImmutable();
    }

    static bool Holds(Quotation quotation, TextSpan paragraph) => quotation.IsClosed || quotation.Outer.Start == paragraph.Start;
}
