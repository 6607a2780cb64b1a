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
    public static StatementForm Form(Prose prose, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quotes)
    {
        if (quotes.Length == 0)
        {
            return StatementForm.Indirect;
        }

        foreach (var part in content)
        {
            for (var at = part.Start; at < part.End; at++)
            {
                if (char.IsLetterOrDigit(prose.Text[at]) && !IsQuoted(quotes, at))
                {
                    return StatementForm.Mixed;
                }
            }
        }

        return StatementForm.Direct;
    }

    static bool IsQuoted(ImmutableArray<TextSpan> quotes, int at)
    {
        foreach (var quote in quotes)
        {
            if (quote.Contains(at))
            {
                return true;
            }
        }

        return false;
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
