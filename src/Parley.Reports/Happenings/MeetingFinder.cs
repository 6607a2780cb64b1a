using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// Finds the meetings a text tells of: who met, where, when, at which level, held, planned, cancelled, or uncertain where the text leaves it open.
/// A meeting's id is the report's, <c>-m</c>, and its start. What is only called "the talks", with nobody, no place and no time, is none.
/// </summary>
public static class MeetingFinder
{
    /// <summary>The meetings in the order of the text.</summary>
    public static ImmutableArray<ReportedMeeting> Find(string reportId, Prose prose, ImmutableArray<DateReading> dates, CaseWords words) =>
        Find(reportId, new HappeningText(TaggedProse.Of(prose), dates));

    internal static ImmutableArray<ReportedMeeting> Find(string reportId, HappeningText happening)
    {
        var drafts = new List<MeetingDraft>();
        var sentences = happening.Text.Prose.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            if (happening.Any(sentences[s].FirstToken, sentences[s].EndToken, HappeningClass.MeetingSign))
            {
                new MeetingReader(happening, s, happening.Predicates(s), drafts).Read();
            }
        }

        var meetings = ImmutableArray.CreateBuilder<ReportedMeeting>();
        foreach (var draft in MeetingMerger.Merge(drafts))
        {
            meetings.Add(draft.ToMeeting(reportId, happening.Text.Text));
        }

        return meetings.ToImmutable();
    }
}
