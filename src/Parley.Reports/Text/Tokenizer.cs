using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Cuts paragraphs into words, numbers and marks.</summary>
static class Tokenizer
{
    public static ImmutableArray<Token> Cut(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 5 + 8);
        foreach (var paragraph in paragraphs)
        {
            var at = paragraph.Start;
            while (at < paragraph.End)
            {
                if (char.IsWhiteSpace(text[at]))
                {
                    at++;
                    continue;
                }

                var token = Next(text, at, paragraph.End);
                tokens.Add(token);
                at = token.Span.End;
            }
        }

        return tokens.DrainToImmutable();
    }

    static Token Next(string text, int at, int end)
    {
        var first = text[at];
        if (char.IsLetterOrDigit(first))
        {
            return WordOrNumber(text, at, at, end);
        }

        if (first is '@' or '#' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]))
        {
            return WordOrNumber(text, at, at + 1, end);
        }

        if (QuoteMark.IsPair(text, at, end))
        {
            return new Token(new TextSpan(at, at + 2), TokenKind.Quote);
        }

        if (QuoteMark.IsMark(first))
        {
            return new Token(new TextSpan(at, at + 1), TokenKind.Quote);
        }

        return new Token(new TextSpan(at, EndOfRun(text, at, end)), TokenKind.Mark);
    }

    static Token WordOrNumber(string text, int start, int at, int end)
    {
        var letters = false;
        while (at < end)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || c == '_' || IsPart(c))
            {
                letters |= !char.IsDigit(c);
                at++;
            }
            else if (at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && Joins(text, at, letters))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        if (letters && at < end && text[at] == '.' && Abbreviations.KindOf(text.AsSpan(start, at - start)) != AbbreviationKind.None)
        {
            at++;
        }

        return new Token(new TextSpan(start, at), letters ? TokenKind.Word : TokenKind.Number);
    }

    /// <summary>Accents written apart, joiners and the soft hyphen belong to the word they stand in.</summary>
    static bool IsPart(char c) => c >= '\u00AD' && (c is '\u00AD' or '\u200C' or '\u200D'
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Surrogate);

    /// <summary>Whether the mark between two letters or digits keeps them one word.</summary>
    static bool Joins(string text, int at, bool letters) => text[at] switch
    {
        '-' or '\u2010' or '\u2011' or '\'' or '’' or '&' => true,
        '.' => char.IsDigit(text[at - 1]) == char.IsDigit(text[at + 1]) && (!char.IsUpper(text[at + 1]) || at < 2 || !char.IsLower(text[at - 1])),
        ',' or ':' => !letters && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        '@' => letters,
        _ => false,
    };

    /// <summary>Stops and dashes that stand together are one mark.</summary>
    static int EndOfRun(string text, int at, int end)
    {
        var mark = text[at];
        at++;
        if (mark is '.' or '-' or '!' or '?')
        {
            while (at < end && (text[at] == mark || mark is '!' or '?' && text[at] is '!' or '?'))
            {
                at++;
            }
        }

        return at;
    }
}
