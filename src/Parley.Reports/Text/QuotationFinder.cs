using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds what stands between quotation marks.</summary>
static class QuotationFinder
{
    public static ImmutableArray<Quotation> Find(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var paragraph in paragraphs)
        {
            for (var at = paragraph.Start; at < paragraph.End; at++)
            {
                if (text[at] is not ('“' or '"'))
                {
                    continue;
                }

                var close = text.IndexOf(text[at] == '"' ? '"' : '”', at + 1, paragraph.End - at - 1);
                var end = close < 0 ? paragraph.End : close;
                found.Add(new Quotation(new TextSpan(at, close < 0 ? end : end + 1), new TextSpan(at + 1, end), 0, close >= 0, null));
                at = end;
            }
        }

        return found.ToImmutable();
    }
}
