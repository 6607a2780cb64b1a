namespace Parley.Reports;

/// <summary>The sentence or two between a title and the byline: they sum the article up and are not its beginning.</summary>
static class Standfirst
{
    const int MostLines = 8;
    const int MostWords = 70;

    /// <summary>The line where the article begins: after a byline or date that follows few words of the stretch, else its first.</summary>
    public static int End(ReadOnlySpan<PageLine> lines, (int First, int End) body)
    {
        var begins = body.First;
        var words = 0;
        for (var i = body.First; i < Math.Min(body.End, body.First + MostLines) && words <= MostWords; i++)
        {
            if (lines[i].Sign is { Why: "byline" or "date", IsWeak: false })
            {
                begins = i + 1;
            }

            words += lines[i].Sign is null ? lines[i].Words : 0;
        }

        return begins;
    }
}
