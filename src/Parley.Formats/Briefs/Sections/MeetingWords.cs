using Parley.Model;

namespace Parley.Formats;

/// <summary>A meeting in words: where, when, at what level, who came, who stayed away and why, what came of it.</summary>
static class MeetingWords
{
    public static Phrase Of(BriefContext context, Meeting meeting)
    {
        var parts = new List<Phrase> { context.Row(Place(context, meeting)) };
        if (!meeting.Attended.IsEmpty)
        {
            var attended = context.Words.Actors(meeting.Attended);
            parts.Add(meeting.Status == MeetingStatus.Held ? context.Say("attended by {0}", attended) : context.Say("to be attended by {0}", attended));
        }

        parts.AddRange(meeting.Absent.Select(a => context.Say("{0} absent: {1}", context.Words.Actor(a.Key), Phrase.Of(a.Value.TrimEnd('.')))));
        if (meeting.Result is { Length: > 0 } result)
        {
            parts.Add(context.Say("result: {0}", Phrase.Of(result.TrimEnd('.'))));
        }

        return context.Parts(parts) + context.Cite.Of(meeting);
    }

    static IEnumerable<Phrase> Place(BriefContext context, Meeting meeting)
    {
        yield return meeting.Venue is { } venue ? Phrase.Of(venue) : context.Say("a meeting");
        if (meeting.Date is { } date)
        {
            yield return context.Days(date);
        }

        if (meeting.Level is { } level)
        {
            yield return level switch
            {
                MeetingLevel.Technical => context.Say("technical level"),
                MeetingLevel.Heads => context.Say("heads of delegation"),
                _ => context.Say("principals"),
            };
        }
    }
}
