using Parley.Model;

namespace Parley.Formats;

/// <summary>A meeting in words: where, when, at what level, who came, who stayed away and why, what came of it.</summary>
static class MeetingWords
{
    public static Phrase Of(BriefContext context, Meeting meeting)
    {
        var parts = new List<Phrase>();
        if (!meeting.Attended.IsEmpty)
        {
            var come = meeting.Status == MeetingStatus.Held ? "attended by" : "to be attended by";
            parts.Add(Phrase.Say($"{Phrase.Own(come)} {context.Words.Actors(meeting.Attended)}"));
        }

        parts.AddRange(meeting.Absent.Select(a => Phrase.Say($"{context.Words.Actor(a.Key)} absent: {a.Value.TrimEnd('.')}")));
        if (meeting.Result is { Length: > 0 } result)
        {
            parts.Add(Phrase.Say($"result: {result.TrimEnd('.')}"));
        }

        return Place(meeting) + (parts.Count == 0 ? Phrase.Empty : Phrase.Own("; ") + Phrase.Join(parts, "; ")) + context.Cite.Of(meeting);
    }

    static Phrase Place(Meeting meeting)
    {
        var level = meeting.Level switch
        {
            MeetingLevel.Technical => "technical level",
            MeetingLevel.Heads => "heads of delegation",
            MeetingLevel.Principals => "principals",
            _ => null,
        };
        var place = Phrase.Of(meeting.Venue ?? "a meeting") + (meeting.Date is { } date ? Phrase.Say($", {date}") : Phrase.Empty);
        return level is null ? place : place + Phrase.Say($", {Phrase.Own(level)}");
    }
}
