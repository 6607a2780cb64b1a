using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The quotations within a stretch, and what they say of whose words it is in.</summary>
static class QuotesWithin
{
    /// <summary>The outermost quotations that lie within <paramref name="span"/>, without their marks.</summary>
    public static ImmutableArray<TextSpan> Of(Prose prose, TextSpan span)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = FirstFrom(prose.Quotations, span.Start); i < prose.Quotations.Length && prose.Quotations[i].Outer.Start < span.End; i++)
        {
            var quotation = prose.Quotations[i];
            if (quotation.Depth == 0 && quotation.Inner.Length > 0 && span.Contains(quotation.Inner))
            {
                found.Add(quotation.Inner);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Direct where all of <paramref name="content"/> stands within quotation marks, indirect where none does.</summary>
    public static StatementForm Form(Prose prose, ReadOnlySpan<TextSpan> content, ImmutableArray<TextSpan> quotes)
    {
        if (quotes.Length == 0)
        {
            return StatementForm.Indirect;
        }

        foreach (var part in content)
        {
            if (!IsQuoted(prose.Text, part, quotes))
            {
                return StatementForm.Mixed;
            }
        }

        return StatementForm.Direct;
    }

    /// <summary>Whether every letter of a part stands in one of the quotations, which are in order and apart.</summary>
    static bool IsQuoted(string text, TextSpan part, ImmutableArray<TextSpan> quotes)
    {
        var at = part.Start;
        for (var i = FirstEndingAfter(quotes, at); i < quotes.Length && quotes[i].Start < part.End; i++)
        {
            if (HoldsWord(text, at, quotes[i].Start))
            {
                return false;
            }

            at = quotes[i].End;
        }

        return !HoldsWord(text, at, part.End);
    }

    static bool HoldsWord(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                return true;
            }
        }

        return false;
    }

    static int FirstEndingAfter(ImmutableArray<TextSpan> quotes, int at)
    {
        var (low, high) = (0, quotes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotes[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static int FirstFrom(ImmutableArray<Quotation> quotations, int start)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Outer.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
