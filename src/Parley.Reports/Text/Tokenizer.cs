using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Cuts paragraphs into words, numbers and marks.</summary>
static class Tokenizer
{
    public static ImmutableArray<Token> Cut(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        foreach (var paragraph in paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End;)
            {
                if (char.IsWhiteSpace(text[at]))
                {
                    at++;
                    continue;
                }

                var end = at + 1;
                var kind = TokenKind.Mark;
                if (char.IsLetterOrDigit(text[at]))
                {
                    kind = char.IsDigit(text[at]) ? TokenKind.Number : TokenKind.Word;
                    while (end < paragraph.End && (char.IsLetterOrDigit(text[end]) || IsInner(text, end, paragraph.End)))
                    {
                        end++;
                    }
                }
                else if (text[at] is '"' or '“' or '”' or '‘' or '’' or '«' or '»')
                {
                    kind = TokenKind.Quote;
                }

                tokens.Add(new Token(new TextSpan(at, end), kind));
                at = end;
            }
        }

        return tokens.ToImmutable();
    }

    static bool IsInner(string text, int at, int end) =>
        text[at] is '’' or '\'' or '-' or '.' or ',' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
}
