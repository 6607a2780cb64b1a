using System.Globalization;

namespace Parley.Reports;

/// <summary>The tokens of one sentence as the readers of dates look at them.</summary>
readonly ref struct DateTokens(Prose prose, Sentence sentence)
{
    public int First => sentence.FirstToken;

    public int End => sentence.EndToken;

    public TextSpan Span(int at) => prose.Tokens[at].Span;

    public ReadOnlySpan<char> Word(int at) => at < First || at >= End ? default : prose.Text.AsSpan(Span(at).Start, Span(at).Length);

    public bool Says(int at, string word) => Word(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapital(int at) => Word(at) is [var first, ..] && char.IsUpper(first);

    ReadOnlySpan<DateWord> Words(int at) => at < First || at >= End || prose.Tokens[at].Kind != TokenKind.Word ? default : prose.Known[at].Dates;

    /// <summary>Whether a time can begin with the word: not with one that only goes on with another.</summary>
    public bool MayBegin(int at)
    {
        foreach (var word in Words(at))
        {
            if (word.Kind is not (DateWordKind.Bound or DateWordKind.DayPart or DateWordKind.Ago or DateWordKind.Units or DateWordKind.ShortMonth) || word.Kind == DateWordKind.ShortMonth && IsCapital(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What dates.tsv says of the token as one of <paramref name="kind"/>; of the kind None where it is not.</summary>
    public DateWord As(int at, DateWordKind kind)
    {
        foreach (var word in Words(at))
        {
            if (word.Kind == kind)
            {
                return word;
            }
        }

        return default;
    }

    public bool Is(int at, DateWordKind kind) => As(at, kind).Kind == kind;

    public bool IsAny(int at) => Words(at).Length > 0;

    /// <summary>A whole number in digits or in words; -1 where the token is none.</summary>
    public int Number(int at)
    {
        var word = Word(at);
        if (word.Length is > 0 and <= 4 && char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : -1;
        }

        return As(at, DateWordKind.Number) is { Kind: DateWordKind.Number } said ? said.Number : -1;
    }

    /// <summary>A day of a month: 1 to 31, with or without st, nd, rd, th; 0 where the token is none.</summary>
    public int DayOfMonth(int at)
    {
        var word = Word(at);
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
        {
            word = word[..^2];
        }

        return word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : 0;
    }

    /// <summary>Two days of a month in one token (16-18); zeros where it is none.</summary>
    public (int First, int Last) DaysOfMonth(int at)
    {
        var word = Word(at);
        var dash = word.IndexOfAny('-', '–');
        return dash is 1 or 2
            && int.TryParse(word[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(word[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first is >= 1 and <= 31 && last is >= 1 and <= 31 && first < last ? (first, last) : (0, 0);
    }

    /// <summary>A year from 1800 to 2199; 0 where the token is none.</summary>
    public int Year(int at)
    {
        var word = Word(at);
        return word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and < 2200 ? year : 0;
    }
}
