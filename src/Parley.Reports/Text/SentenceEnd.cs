using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Whether a sentence ends at a token.</summary>
static class SentenceEnd
{
    /// <summary>How many marks in a row are looked at.</summary>
    const int MostMarks = 8;

    /// <summary>How many words the naming of a speaker takes before its verb.</summary>
    const int LongestSpeaker = 8;

    /// <summary>Words that begin sentences and are rarely the next word of a name.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginners = FrozenSet.ToFrozenSet(
        "A After All Also Although Among An And Another Any As Asked At Because Before Both But By Despite During Each Earlier Even Few For From He Her Here His How However I If In Instead It Its Last Later Many Meanwhile Most Mr Ms Mrs My Neither No None Nor Not Now Of On Once One Only Or Other Others Our She Since So Some Still Such That The Their Then There These They This Those Though To Under Until We What When Where Whether Which While Who Why With Yet You".Split(' '),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the sentence that holds token <paramref name="at"/> ends with it. The paragraph ends before <paramref name="end"/>, and the token is not its last.</summary>
    public static bool IsAt(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        var next = tokens[at + 1].Span;
        if (tokens[at].Span.End == next.Start)
        {
            return false;
        }

        var stop = at;
        while (stop > 0 && at - stop < MostMarks && IsCloser(text, tokens[stop]) && tokens[stop - 1].Span.End == tokens[stop].Span.Start)
        {
            stop--;
        }

        var word = text.AsSpan(tokens[stop].Span.Start, tokens[stop].Span.Length);
        var last = word[^1];
        if (last is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

        var begins = Begins(text, tokens, at + 1, end);
        if (begins == Beginning.No)
        {
            return false;
        }

        if (tokens[stop].Kind != TokenKind.Word)
        {
            return last == '.' && word.Length == 1
                || begins == Beginning.Plain
                || !(stop < at && SaysWho(text, tokens, at + 1, end));
        }

        var kind = Abbreviations.KindOf(word[..^1]);
        return kind switch
        {
            AbbreviationKind.Title => stop < at,
            AbbreviationKind.Inner => begins == Beginning.Plain,
            _ when stop < at => true,
            _ => begins == Beginning.Plain && !(word.Length == 2 && word[0] != 'I' && IsName(text, tokens, stop - 1)) || begins == Beginning.Mark,
        };
    }

    enum Beginning
    {
        /// <summary>The next word cannot begin a sentence.</summary>
        No,
        /// <summary>It may, and it may be a name.</summary>
        Maybe,
        /// <summary>It may, by a mark before it.</summary>
        Mark,
        /// <summary>It is a word that begins sentences.</summary>
        Plain,
    }

    static Beginning Begins(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        var marked = false;
        end = Math.Min(end, at + MostMarks);
        while (at < end && tokens[at].Kind is TokenKind.Quote or TokenKind.Mark)
        {
            marked = true;
            var mark = text[tokens[at].Span.Start];
            if (tokens[at].Kind == TokenKind.Mark && mark is ',' or ';' or ':' or ')')
            {
                return Beginning.No;
            }

            at++;
        }

        if (at == end)
        {
            return Beginning.No;
        }

        var word = text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length);
        return char.IsLower(word[0]) ? Beginning.No
            : marked ? Beginning.Mark
            : Beginners.Contains(word.TrimEnd('.')) ? Beginning.Plain
            : Beginning.Maybe;
    }

    /// <summary>Whether a quotation that ended with a question or a call is followed by who said it.</summary>
    static bool SaysWho(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + LongestSpeaker); i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                return false;
            }

            var word = text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length);
            var entry = WordLexicon.Find(word);
            if (i > at && entry.VerbCue >= 0 && entry.Classes.Has(WordClass.Past | WordClass.Singular) && char.IsLower(word[0]))
            {
                return i + 1 == end || !OpensContent(text, tokens, i + 1, end);
            }

            if (entry.Classes.Has(WordClass.Auxiliary | WordClass.Relative | WordClass.Subordinator))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What follows a verb of saying shows that it has content of its own.</summary>
    static bool OpensContent(string text, ImmutableArray<Token> tokens, int at, int end)
    {
        var next = tokens[at];
        return next.Kind == TokenKind.Quote || text[next.Span.Start] == ':'
            || (text[next.Span.Start] == ',' && at + 1 < end && tokens[at + 1].Kind == TokenKind.Quote)
            || text.AsSpan(next.Span.Start, next.Span.Length) is "that" or "whether" or "what" or "how" or "why" or "the" or "a" or "an" or "to" or "it" or "he" or "she" or "they";
    }

    static bool IsName(string text, ImmutableArray<Token> tokens, int at) => at >= 0 && tokens[at].Kind == TokenKind.Word && char.IsUpper(text[tokens[at].Span.Start]);

    static bool IsCloser(string text, Token token) => token.Kind == TokenKind.Quote || text[token.Span.Start] is ')' or ']' or '}';
}
