using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Pairs the marks of one paragraph after the other, and knows what the paragraph before left open.</summary>
sealed class QuotePairing(string text)
{
    const int Deepest = 8;

    readonly ImmutableArray<Quotation>.Builder found = ImmutableArray.CreateBuilder<Quotation>();
    readonly List<(int Quotation, MarkKind Kind)> open = [];
    int? left;
    MarkKind leftKind;

    /// <summary>What was found so far, in the order of the opening marks.</summary>
    public ImmutableArray<Quotation> Found => found.ToImmutable();

    /// <summary>Pairs the marks of the next paragraph.</summary>
    public void Pair(TextSpan paragraph, List<QuoteMark> marks)
    {
        var ahead = marks.Count == 0 ? [] : LookAhead(marks);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var holder = Holder(mark.Kind);
            if (holder >= 0 && (mark.MayClose || ClosesLow(holder, mark)))
            {
                if (mark.Kind != MarkKind.Single || mark.AfterStop || !ahead[i].SingleClosesNext)
                {
                    Close(holder, mark.Span);
                }
            }
            else if (mark.OnlyCloses && mark.AfterStop && open.FindLastIndex(o => IsDouble(o.Kind)) is >= 0 and var other && IsDouble(mark.Kind))
            {
                Close(other, mark.Span);
            }
            else if (mark.MayOpen)
            {
                Open(paragraph, mark, ahead[i]);
            }
        }

        left = open is [var (quotation, kind), ..] && kind != MarkKind.Single ? quotation : null;
        leftKind = left is null ? default : open[0].Kind;
        open.Clear();
    }

    /// <summary>Double marks of two kinds that were mixed up close one another where nothing else fits.</summary>
    static bool IsDouble(MarkKind kind) => kind is MarkKind.Straight or MarkKind.Curly or MarkKind.Pair;

    /// <summary>„…“ as in German and its neighbours: what opens elsewhere closes here.</summary>
    bool ClosesLow(int holder, QuoteMark mark) => mark.Sign == '“' && text[found[open[holder].Quotation].Outer.Start] == '„';

    /// <summary>The place in the stack of the innermost open quotation with marks of this kind, or -1.</summary>
    int Holder(MarkKind kind) => open.FindLastIndex(o => o.Kind == kind);

    void Open(TextSpan paragraph, QuoteMark mark, Ahead ahead)
    {
        if (mark.Kind == MarkKind.Single && !ahead.SingleCloses)
        {
            return;
        }

        var holder = Holder(mark.Kind);
        if (holder >= 0 && ahead.Balance > -open.Count(o => o.Kind == mark.Kind))
        {
            EndUnclosed(holder, mark.Span.Start);
        }

        if (open.Count == Deepest)
        {
            return;
        }

        int? continues = mark.Span.Start == paragraph.Start && mark.Kind == leftKind ? left : null;
        open.Add((found.Count, mark.Kind));
        found.Add(new Quotation(new TextSpan(mark.Span.Start, paragraph.End), new TextSpan(mark.Span.End, paragraph.End), open.Count - 1, IsClosed: false, continues));
    }

    void Close(int holder, TextSpan mark)
    {
        EndUnclosed(holder + 1, mark.Start);
        var at = open[holder].Quotation;
        found[at] = found[at] with { Outer = new TextSpan(found[at].Outer.Start, mark.End), Inner = new TextSpan(found[at].Inner.Start, mark.Start), IsClosed = true };
        open.RemoveAt(holder);
    }

    /// <summary>Ends the open quotations from a place in the stack on, whose closing marks are missing.</summary>
    void EndUnclosed(int from, int end)
    {
        for (var i = open.Count - 1; i >= from; i--)
        {
            var quotation = found[open[i].Quotation];
            var last = end;
            while (last > quotation.Inner.Start && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            last = Math.Max(last, quotation.Inner.Start);
            found[open[i].Quotation] = quotation with { Outer = new TextSpan(quotation.Outer.Start, last), Inner = new TextSpan(quotation.Inner.Start, last) };
            open.RemoveAt(i);
        }
    }

    /// <summary>What stands after a mark.</summary>
    /// <param name="Balance">The least that the plain marks of its kind, from it on, add up to at any place.</param>
    /// <param name="SingleCloses">Whether a single mark that may close follows.</param>
    /// <param name="SingleClosesNext">Whether the next single mark only closes.</param>
    readonly record struct Ahead(int Balance, bool SingleCloses, bool SingleClosesNext);

    static Ahead[] LookAhead(List<QuoteMark> marks)
    {
        var ahead = new Ahead[marks.Count];
        Span<int> balance = stackalloc int[6];
        var (singleCloses, singleClosesNext) = (false, false);
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            ref var least = ref balance[(int)mark.Kind];
            least = mark.Balance + Math.Min(0, least);
            ahead[i] = new Ahead(least, singleCloses, singleClosesNext);
            if (mark.Kind == MarkKind.Single && (mark.MayOpen || mark.MayClose))
            {
                singleCloses |= mark.MayClose;
                singleClosesNext = mark.OnlyCloses;
            }
        }

        return ahead;
    }
}
