namespace Parley.Reports;

/// <summary>Joins what several sentences tell of one meeting.</summary>
static class MeetingMerger
{
    const int FarthestSentences = 12;

    /// <summary>Those that say enough, a mere reference ("attended the talks") taking place and time from the talks told of before it.</summary>
    public static IEnumerable<MeetingDraft> Merge(List<MeetingDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i] = drafts[i].IsReference ? WithPlaceAndTime(drafts, i) : drafts[i];
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            if (!drafts[i].IsMention && (drafts[i].Weight >= 2 || drafts[i].IsReference && drafts[i].Attended.Length > 0) && !IsWithin(drafts, i) && !IsTold(drafts, i))
            {
                yield return drafts[i];
            }
        }
    }

    /// <summary>From the nearest talks told of before, which are then told.</summary>
    static MeetingDraft WithPlaceAndTime(List<MeetingDraft> drafts, int at)
    {
        var draft = drafts[at];
        int? told = null;
        for (var j = at - 1; j >= 0 && draft.Sentence - drafts[j].Sentence <= FarthestSentences && (told is null || told == drafts[j].Sentence); j--)
        {
            var before = drafts[j];
            if (before is { Attended.IsEmpty: true, IsCall: false } && before.Status == draft.Status && (draft.PlaceName is null || before.PlaceName is null || draft.PlaceName == before.PlaceName))
            {
                draft = draft with { Venue = draft.Venue ?? before.Venue, PlaceName = draft.PlaceName ?? before.PlaceName, When = draft.When ?? before.When };
                drafts[j] = before with { Venue = null, PlaceName = null, When = null };
                told = before.Sentence;
            }
        }

        return draft;
    }

    /// <summary>Whether an earlier one is the same: one place and a common name, or one level and common days with nothing against it.</summary>
    static bool IsTold(List<MeetingDraft> drafts, int at)
    {
        var draft = drafts[at];
        for (var j = at - 1; j >= 0 && draft.Sentence - drafts[j].Sentence <= 2 * FarthestSentences; j--)
        {
            var before = drafts[j];
            if (before.IsMention || before.Weight < 2 || before.Status != draft.Status || before.IsCall != draft.IsCall)
            {
                continue;
            }

            var samePlace = before.Venue is not null && draft.Venue is not null && before.PlaceName == draft.PlaceName;
            if (samePlace && (draft.Attended.IsEmpty || SharesName(before, draft)) || draft.Venue is null && draft.Level is not null && draft.Level == before.Level && SharesDays(before, draft))
            {
                return true;
            }
        }

        return false;
    }

    static bool SharesName(MeetingDraft a, MeetingDraft b)
    {
        foreach (var name in a.Attended)
        {
            foreach (var other in b.Attended)
            {
                var last = other.AsSpan(other.LastIndexOf(' ') + 1);
                if (char.IsUpper(last[0]) && name.AsSpan().EndsWith(last, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    static bool SharesDays(MeetingDraft a, MeetingDraft b) =>
        a.When is { From: { } from, To: { } to } && b.When is { From: { } first, To: { } last } ? first <= to && from <= last
        : false;

    /// <summary>Whether a neighbour tells of more in the same words.</summary>
    static bool IsWithin(List<MeetingDraft> drafts, int at)
    {
        for (var i = Math.Max(0, at - 2); i <= Math.Min(drafts.Count - 1, at + 2); i++)
        {
            if (i != at && !drafts[i].IsMention && drafts[i].Span.Overlaps(drafts[at].Span) && (drafts[i].Weight > drafts[at].Weight || drafts[i].Weight == drafts[at].Weight && i < at))
            {
                return true;
            }
        }

        return false;
    }
}
