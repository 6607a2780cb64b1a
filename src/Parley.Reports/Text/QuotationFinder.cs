using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds what stands between quotation marks: one pass over the marks of each paragraph with a stack of those that are open.</summary>
static class QuotationFinder
{
    /// <summary>The quotations in the order of their opening marks.</summary>
    public static ImmutableArray<Quotation> Find(string text, ImmutableArray<TextSpan> paragraphs, ImmutableArray<Token> tokens)
    {
        var pairing = new QuotePairing(text);
        var marks = new List<QuoteMark>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            marks.Clear();
            for (; at < tokens.Length && tokens[at].Span.Start < paragraph.End; at++)
            {
                if (tokens[at].Kind == TokenKind.Quote)
                {
                    marks.Add(QuoteMark.Read(text, tokens[at].Span, paragraph));
                }
            }

            pairing.Pair(paragraph, marks);
        }

        return pairing.Found;
    }
}
