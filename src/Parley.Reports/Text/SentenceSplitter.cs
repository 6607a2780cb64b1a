using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Cuts paragraphs into sentences.</summary>
static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(string text, ImmutableArray<TextSpan> paragraphs, ImmutableArray<Token> tokens, ImmutableArray<Quotation> quotations)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var token = 0;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var first = token;
            for (; token < tokens.Length && tokens[token].Span.Start < paragraphs[p].End; token++)
            {
                var isLast = token + 1 == tokens.Length || tokens[token + 1].Span.Start >= paragraphs[p].End;
                if (isLast || IsEnd(text, tokens, token))
                {
                    sentences.Add(new Sentence(new TextSpan(tokens[first].Span.Start, tokens[token].Span.End), p, first, token + 1));
                    first = token + 1;
                }
            }
        }

        return sentences.ToImmutable();
    }

    static bool IsEnd(string text, ImmutableArray<Token> tokens, int at)
    {
        var stop = tokens[at].Kind == TokenKind.Quote && at > 0 ? at - 1 : at;
        var next = text[tokens[at + 1].Span.Start];
        return text[tokens[stop].Span.Start] is '.' or '!' or '?' && tokens[at].Span.End < tokens[at + 1].Span.Start && (char.IsUpper(next) || next is '“' or '"');
    }
}
