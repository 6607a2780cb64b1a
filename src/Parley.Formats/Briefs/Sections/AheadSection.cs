using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What lies ahead: deadlines, threats, planned meetings, promises due.</summary>
static class AheadSection
{
    public static BriefSection Of(BriefContext context)
    {
        var ahead = Events(context).Concat(Meetings(context)).Concat(Promises(context)).OrderBy(e => e.When?.Start ?? DateOnly.MaxValue).ToList();
        return new("ahead", context.Text("Events and deadlines ahead"), ahead.Count == 0
            ? [new BriefBlock.Paragraph(context.Say("Nothing ahead is on record."))]
            : [new BriefBlock.Table(
                context.Say("In order of date. The chance that an event ends the talks is a judgement written in the case."),
                [new(context.Say("When"), Share: 1.6), new(context.Say("What"), Share: 5), new(context.Say("Kind"), Share: 1.4)],
                [.. ahead.Select(e => new TableRow([e.When is { } when ? context.Days(when) : context.Say("no date"), new TableCell(e.What), e.Kind]))])]);
    }

    static IEnumerable<Happening> Events(BriefContext context) => Ahead.Events(context.Standing)
        .Select(e => new Happening(e.Date, [Named(context, e) + context.Cite.Of(e), .. Chance(context, e)], Kind(context, e)));

    static Phrase Named(BriefContext context, Event e)
    {
        var name = (e.Name ?? e.Id?.Value) is { } known ? Phrase.Of(known) : context.Say("An event");
        return (e.By, e.Against) switch
        {
            ({ } by, { } against) => context.Say("{0}, by {1}, against {2}", name, context.Words.Actor(by), context.Words.Actor(against)),
            ({ } by, null) => context.Say("{0}, by {1}", name, context.Words.Actor(by)),
            (null, { } against) => context.Say("{0}, against {1}", name, context.Words.Actor(against)),
            _ => name,
        };
    }

    static IEnumerable<Phrase> Chance(BriefContext context, Event e)
    {
        if (e.EndsTalks is { } chance)
        {
            var share = chance.IsInterval ? context.Say("{0} to {1}", context.Share(chance.Low), context.Share(chance.High)) : context.Share(chance.Low);
            var judged = context.Say("Chance that it ends the talks, as judged in the case: {0}.", share);
            var note = Phrase.Of(e.Note ?? "");
            return context.Turns(note) ? [judged, note] : [Phrase.Sentences(judged, note)];
        }

        return [];
    }

    static Phrase Kind(BriefContext context, Event e) => e.Kind switch
    {
        EventKind.Deadline => context.Say("deadline"),
        EventKind.Threat => context.Say("threat"),
        EventKind.Shock => context.Say("shock"),
        EventKind.Violation => context.Say("violation"),
        EventKind.Statement => context.Say("statement"),
        _ => context.Say("event"),
    };

    static IEnumerable<Happening> Meetings(BriefContext context) => Ahead.Meetings(context.Standing)
        .Select(m => new Happening(m.Date, [MeetingWords.Of(context, m with { Date = null })], context.Say("meeting")));

    static IEnumerable<Happening> Promises(BriefContext context) => context.Case.Promises
        .Where(p => p.Kept is null && p.Due is not null)
        .Select(p => new Happening(new DateSpan(p.Due!.Value), [Promised(context, p) + context.Cite.Of(p)], p.Due < context.AsOf ? context.Say("promise overdue") : context.Say("promise due")));

    static Phrase Promised(BriefContext context, Promise promise)
    {
        var what = Phrase.Of(promise.What ?? "");
        return (promise.By, promise.To) switch
        {
            ({ } giver, { } taker) => context.Say("{0} to {1}: {2}", context.Words.Actor(giver), context.Words.Actor(taker), what),
            ({ } giver, null) => context.Say("{0}: {1}", context.Words.Actor(giver), what),
            (null, { } taker) => context.Say("Somebody to {0}: {1}", context.Words.Actor(taker), what),
            _ => context.Say("Somebody: {0}", what),
        };
    }

    sealed record Happening(DateSpan? When, ImmutableArray<Phrase> What, Phrase Kind);
}
