using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Reports;

/// <summary>
/// Finds the events a text tells of, by the kinds of the case format: a deadline; a threat (what may come); a shock (what happened and hurt or broke something);
/// a violation of what was agreed; a statement for the record (a proposal put forward, a stance restated or announced on a day). An event's id is the report's, <c>-e</c>, and its start.
/// What happened is the text's claim; its words are kept.
/// </summary>
public static class EventFinder
{
    const int LongestWhat = 28;

    /// <summary>The events in the order of the text.</summary>
    public static ImmutableArray<ReportedEvent> Find(string reportId, Prose prose, ImmutableArray<DateReading> dates, CaseWords words) =>
        Find(reportId, new HappeningText(TaggedProse.Of(prose), dates));

    internal static ImmutableArray<ReportedEvent> Find(string reportId, HappeningText happening)
    {
        var events = ImmutableArray.CreateBuilder<ReportedEvent>();
        var sentences = happening.Text.Prose.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            var sentence = sentences[s];
            if (!happening.Any(sentence.FirstToken, sentence.EndToken, HappeningClass.EventSign))
            {
                continue;
            }

            var reader = new EventReader(happening, sentence, happening.Predicates(s));
            foreach (var (first, end, kind) in reader.Read())
            {
                events.Add(Event(reportId, happening, sentence, first, end, kind));
            }
        }

        return events.ToImmutable();
    }

    static ReportedEvent Event(string reportId, HappeningText happening, Sentence sentence, int first, int end, string kind)
    {
        var last = Math.Min(end, first + LongestWhat);
        while (last > first + 1 && happening.Text[last - 1] is Part.Comma or Part.Stop or Part.Preposition or Part.Coordinator or Part.Determiner or Part.To or Part.Semicolon or Part.Dash or Part.Colon)
        {
            last--;
        }

        var span = happening.Text.Stretch(first, last);
        var when = happening.Time(first, end, sentence);
        var day = when is { Bound: DateBound.At, From: { } from, To: { } to } && from == to ? when.From : null;
        return new ReportedEvent(string.Create(CultureInfo.InvariantCulture, $"{reportId}-e{span.Start}"), span, span.Of(happening.Text.Text), day, when?.Span.Of(happening.Text.Text), kind);
    }
}
