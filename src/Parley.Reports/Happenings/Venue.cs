namespace Parley.Reports;

/// <summary>The place a clause names.</summary>
static class Venue
{
    /// <summary>Capitalised words after in, at or, of a journey, to; the city alone where a country follows it. Null where there are none.</summary>
    public static TextSpan? Find(HappeningText happening, int first, int end, bool isJourney)
    {
        var text = happening.Text;
        for (var i = first; i + 1 < end; i++)
        {
            var leads = text.Says(i, "in") || text.Says(i, "at") || isJourney && (text.Says(i, "to") || text.Says(i, "into"));
            var at = leads && text.Says(i + 1, "the") ? i + 2 : i + 1;
            if (leads && at < end && IsPlace(text, at) && !happening.BeginsTime(at))
            {
                var last = at;
                while (last + 1 < end && IsPlace(text, last + 1) && !text.Is(last, WordClass.Genitive))
                {
                    last++;
                }

                return text.Is(last, WordClass.Genitive) ? null : text.Stretch(at, last + 1);
            }
        }

        return null;
    }

    static bool IsPlace(TaggedProse text, int at) => text.Is(at, WordClass.Capital) && text[at] == Part.Nominal && !text.Is(at, WordClass.Time | WordClass.Number);
}
