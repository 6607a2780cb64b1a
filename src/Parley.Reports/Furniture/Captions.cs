namespace Parley.Reports;

/// <summary>The words of a picture stand before its credit: the line above one, where it is no sentence, or where a picture's number stands above it.</summary>
static class Captions
{
    const int Longest = 45;

    public static void Mark(Span<PageLine> lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (IsCaption(lines[i]) && lines[i - 1] is { Sign: null, Words: <= Longest } above && (!above.Ends || i > 1 && IsCaption(lines[i - 2])))
            {
                lines[i - 1] = above with { Sign = new FurnitureSign("caption", FurnitureReach.Line) };
            }
        }
    }

    static bool IsCaption(in PageLine line) => line.Sign is { Why: "caption" };
}
