namespace Parley.Reports;

/// <summary>A line of a page that holds something, with the signs by which the article is told from its furniture.</summary>
/// <param name="Span">Without surrounding space.</param>
/// <param name="Words">How many words; of scripts without spaces, half the letters.</param>
/// <param name="Capitals">How many words begin with a capital letter.</param>
/// <param name="Ends">Whether it ends as a sentence does.</param>
/// <param name="Repeats">Whether the page holds the same line more than once.</param>
/// <param name="Sign">What its words say; null where they say nothing.</param>
readonly record struct PageLine(TextSpan Span, int Words, int Capitals, bool Ends, bool Repeats, FurnitureSign? Sign)
{
    /// <summary>A line that reads as running text: a sentence of eight words, or words enough that are not all names or links.</summary>
    public bool IsProse => Sign is null && (Ends ? Words >= 8 : Words >= 25 && Capitals * 2 < Words);
}
