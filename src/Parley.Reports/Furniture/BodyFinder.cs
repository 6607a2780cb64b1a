namespace Parley.Reports;

/// <summary>
/// Finds the lines among which the article stands: the stretch of greatest weight (Kadane's maximum segment, one pass), where running text
/// weighs its words and whatever looks like furniture weighs against. Short lines between paragraphs (headings, lists) are carried by them;
/// runs of them at the ends are not. A sentence alone among short lines weighs little: so stand the teasers of other articles. What follows
/// the comments or the list of other articles weighs less than what stood before; what follows the page's own title weighs in full again.
/// </summary>
static class BodyFinder
{
    const float MostWords = 90;
    const float ShortLine = -4;
    const float SignedLine = -4;
    const float Box = -22;
    const float End = -150;
    const float Titled = 6;
    const float Alone = 0.3f;
    const int LongestAlone = 50;
    const float Later = 0.3f;
    const float EnoughForAnArticle = 60;

    /// <summary>First line, and the one after the last. Empty where no line reads as running text.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="isTitle">Which of them hold the page's own title.</param>
    public static (int First, int End) Find(ReadOnlySpan<PageLine> lines, ReadOnlySpan<bool> isTitle)
    {
        var (best, bestFirst, bestEnd, bestIsTitled) = (0f, 0, 0, false);
        var isTitled = false;
        var (sum, first, factor) = (0f, 0, 1f);
        for (var i = 0; i < lines.Length; i++)
        {
            var weight = Weight(lines, i);
            if (isTitle[i] && !(bestIsTitled && best >= EnoughForAnArticle * Titled))
            {
                (weight, factor, isTitled) = (float.NegativeInfinity, Titled, true);
            }

            if (sum <= 0)
            {
                (sum, first) = (0, i);
            }

            sum += weight * factor;
            factor *= lines[i].Sign is { Reach: FurnitureReach.End } && best >= EnoughForAnArticle * (isTitled ? Titled : 1) ? Later : 1;
            if (sum > best)
            {
                (best, bestFirst, bestEnd, bestIsTitled) = (sum, first, i + 1, isTitled);
            }
        }

        return (bestFirst, bestEnd);
    }

    static float Weight(ReadOnlySpan<PageLine> lines, int at)
    {
        var line = lines[at];
        return line.Sign switch
        {
            { IsWeak: true } => 0,
            { Reach: FurnitureReach.Line } => SignedLine,
            { Reach: FurnitureReach.Box } => Box,
            { Reach: FurnitureReach.End } => End,
            _ when line.IsProse && line.Repeats => 0,
            _ when line.IsProse && line.Words <= LongestAlone && IsAlone(lines, at) => line.Words * Alone,
            _ when line.IsProse => Math.Min(line.Words, MostWords),
            _ when line.Ends => line.Words / 2f,
            _ => ShortLine,
        };
    }

    static bool IsAlone(ReadOnlySpan<PageLine> lines, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && IsAdvertisement(lines[before]))
        {
            before--;
        }

        while (after < lines.Length && IsAdvertisement(lines[after]))
        {
            after++;
        }

        return (before < 0 || !lines[before].IsProse) && (after == lines.Length || !lines[after].IsProse);
    }

    static bool IsAdvertisement(in PageLine line) => line.Sign is { Why: "advertisement", Reach: FurnitureReach.Line };
}
