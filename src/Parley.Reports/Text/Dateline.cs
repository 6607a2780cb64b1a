using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The place, and often the agency, that a report opens with: <c>LUMEN, Ostland (Agency) —</c>.</summary>
static class Dateline
{
    const int Longest = 14;

    /// <summary>The token after the dateline that a paragraph begins with, or <paramref name="first"/> where it begins with none.</summary>
    public static int End(string text, ImmutableArray<Token> tokens, int first, int end)
    {
        if (first == end || !Opens(text, tokens[first]))
        {
            return first;
        }

        var bracket = tokens[first].Kind == TokenKind.Mark;
        for (var at = first + 1; at < Math.Min(end, first + Longest); at++)
        {
            var span = tokens[at].Span;
            var mark = text[span.Start];
            if (IsDash(text, span) && !bracket)
            {
                return at + 1;
            }

            bracket = mark == '(' || (bracket && mark != ')');
            if (!bracket && tokens[at].Kind == TokenKind.Word && !char.IsUpper(mark))
            {
                return first;
            }

            if (tokens[at].Kind == TokenKind.Quote || mark is '!' or '?' or ';')
            {
                return first;
            }
        }

        return first;
    }

    /// <summary>Whether a place in capitals or a bracketed agency may open a paragraph with a token.</summary>
    static bool Opens(string text, Token token) => token.Kind == TokenKind.Word ? IsCapitals(text.AsSpan(token.Span.Start, token.Span.Length)) : text[token.Span.Start] == '(';

    static bool IsDash(string text, TextSpan span) => text[span.Start] is '—' or '–' or '-' && char.IsWhiteSpace(text[Math.Max(0, span.Start - 1)]);

    static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }
}
