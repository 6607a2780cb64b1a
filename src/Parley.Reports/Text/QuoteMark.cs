using System.Buffers;

namespace Parley.Reports;

/// <summary>A mark that may belong to a quotation, with what its kind and its neighbours say of its side.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Marks of one kind open and close one another.</param>
/// <param name="MayOpen">Whether it may open.</param>
/// <param name="MayClose">Whether it may close.</param>
/// <param name="AfterStop">Whether a stop or comma stands before it.</param>
/// <param name="Sign">The mark itself.</param>
readonly record struct QuoteMark(TextSpan Span, MarkKind Kind, bool MayOpen, bool MayClose, bool AfterStop, char Sign)
{
    static readonly SearchValues<string> Elided = SearchValues.Create(["em ", "tis ", "twas ", "til ", "cause ", "n ", "n'", "n’", "round "], StringComparison.OrdinalIgnoreCase);

    /// <summary>It opens and cannot close.</summary>
    public bool OnlyOpens => MayOpen && !MayClose;

    /// <summary>It closes and cannot open.</summary>
    public bool OnlyCloses => MayClose && !MayOpen;

    /// <summary>What it adds to the number of open quotations of its kind where it is plain, else 0.</summary>
    public int Balance => OnlyOpens ? 1 : OnlyCloses ? -1 : 0;

    /// <summary>Whether it may be a quotation mark; an apostrophe may.</summary>
    public static bool IsMark(char c) => c is '"' or '\'' or '`' or '«' or '»' or (>= '‘' and <= '‟') or '‹' or '›' or '＂';

    /// <summary>Whether two single marks stand together for a double one, as in older agency text.</summary>
    public static bool IsPair(string text, int at, int end) =>
        at + 1 < end && text[at] is '\'' or '`' or '‘' or '’' && text[at + 1] == text[at];

    /// <summary>The mark at a place of a paragraph.</summary>
    public static QuoteMark Read(string text, TextSpan span, TextSpan paragraph)
    {
        var mark = text[span.Start];
        var before = span.Start > paragraph.Start ? text[span.Start - 1] : ' ';
        var after = span.End < paragraph.End ? text[span.End] : ' ';
        var opens = !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || IsOpener(before) || (IsMark(before) && char.IsLetterOrDigit(after)));
        var closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after) && !IsOpener(before);
        var kind = KindOf(mark, span.Length);
        var (mayOpen, mayClose) = kind switch
        {
            MarkKind.Single => (mark != '’' && opens && !IsElision(text, span.End, paragraph.End), mark is not ('‘' or '‚' or '‛' or '`') && closes),
            _ when mark is '“' or '„' or '‟' or '`' or '‘' or '«' or '‹' => (true, false),
            _ when mark is '”' or '»' or '›' => (false, true),
            _ => opens == closes ? (true, true) : (opens, closes),
        };
        return new QuoteMark(span, kind, mayOpen, mayClose, before is '.' or ',' or '!' or '?' or '…', mark);
    }

    static MarkKind KindOf(char mark, int length) => length == 2 ? MarkKind.Pair : mark switch
    {
        '"' or '＂' => MarkKind.Straight,
        '“' or '”' or '„' or '‟' => MarkKind.Curly,
        '«' or '»' => MarkKind.Guillemet,
        '‹' or '›' => MarkKind.SingleGuillemet,
        _ => MarkKind.Single,
    };

    static bool IsOpener(char c) => c is '(' or '[' or '{' or '-' or '–' or '—' or '/' or ':';

    /// <summary>Whether the mark stands for left-out letters or digits: 'em, '90s.</summary>
    static bool IsElision(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(6, end - at));
        return char.IsDigit(rest[0]) || (rest.IndexOfAny(Elided) == 0);
    }
}

/// <summary>Marks of one kind go together.</summary>
enum MarkKind
{
    Straight,
    Curly,
    Pair,
    Single,
    Guillemet,
    SingleGuillemet,
}
