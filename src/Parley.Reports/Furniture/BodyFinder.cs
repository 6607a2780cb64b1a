namespace Parley.Reports;

/// <summary>
/// Finds the lines among which the article stands: the stretch of greatest weight (Kadane's maximum segment, one pass), where running text
/// weighs its words and whatever looks like furniture weighs against. Short lines between paragraphs (headings, lists) are carried by them;
/// runs of them at the ends are not.
/// </summary>
static class BodyFinder
{
    const int MostWords = 90;
    const int ShortLine = -4;
    const int SignedLine = -4;
    const int Box = -22;
    const int End = -150;

    /// <summary>First line, and the one after the last. Empty where no line reads as running text.</summary>
    public static (int First, int End) Find(ReadOnlySpan<PageLine> lines)
    {
        var (best, bestFirst, bestEnd) = (0, 0, 0);
        var (sum, first) = (0, 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (sum <= 0)
            {
                (sum, first) = (0, i);
            }

            sum += Weight(lines[i]);
            if (sum > best)
            {
                (best, bestFirst, bestEnd) = (sum, first, i + 1);
            }
        }

        return (bestFirst, bestEnd);
    }

    static int Weight(in PageLine line) => line.Sign switch
    {
        { IsWeak: true } => 0,
        { Reach: FurnitureReach.Line } => SignedLine,
        { Reach: FurnitureReach.Box } => Box,
        { Reach: FurnitureReach.End } => End,
        _ when line.IsProse => Math.Min(line.Words, MostWords) * (line.Repeats ? 0 : 1),
        _ when line.Ends => line.Words / 2,
        _ => ShortLine,
    };
}
