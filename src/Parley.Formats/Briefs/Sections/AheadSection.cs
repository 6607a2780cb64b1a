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
        return new("ahead", "Events and deadlines ahead", ahead.Count == 0
            ? [new BriefBlock.Paragraph(Phrase.Own("Nothing ahead is on record."))]
            : [new BriefBlock.Table(
                Phrase.Own("In order of date. The chance that an event ends the talks is a judgement written in the case."),
                [new(Phrase.Own("When"), Share: 1.6), new(Phrase.Own("What"), Share: 5), new(Phrase.Own("Kind"), Share: 1.4)],
                [.. ahead.Select(e => new TableRow([e.When is { } when ? Phrase.Own(Say.Days(when)) : Phrase.Own("no date"), new TableCell(e.What), Phrase.Own(e.Kind)]))])]);
    }

    static IEnumerable<Happening> Events(BriefContext context) => Ahead.Events(context.Standing)
        .Select(e => new Happening(e.Date, [Named(context, e), .. Chance(e)], Kind(e)));

    static Phrase Named(BriefContext context, Event e)
    {
        var name = Phrase.Of(e.Name ?? e.Id?.Value ?? "An event");
        var by = e.By is { } doer ? Phrase.Say($", by {context.Words.Actor(doer)}") : Phrase.Empty;
        var against = e.Against is { } target ? Phrase.Say($", against {context.Words.Actor(target)}") : Phrase.Empty;
        return name + by + against + context.Cite.Of(e);
    }

    static IEnumerable<Phrase> Chance(Event e)
    {
        if (e.EndsTalks is { } chance)
        {
            var share = chance.IsInterval ? $"{Say.Share(chance.Low)} to {Say.Share(chance.High)}" : Say.Share(chance.Low);
            yield return Phrase.Say($"Chance that it ends the talks, as judged in the case: {Phrase.Own(share)}.")
                + (e.Note is { Length: > 0 } note ? Phrase.Say($" {note}") : Phrase.Empty);
        }
    }

    static string Kind(Event e) => e.Kind switch
    {
        EventKind.Deadline => "deadline",
        EventKind.Threat => "threat",
        EventKind.Shock => "shock",
        EventKind.Violation => "violation",
        EventKind.Statement => "statement",
        _ => "event",
    };

    static IEnumerable<Happening> Meetings(BriefContext context) => Ahead.Meetings(context.Standing)
        .Select(m => new Happening(m.Date, [MeetingWords.Of(context, m with { Date = null })], "meeting"));

    static IEnumerable<Happening> Promises(BriefContext context) => context.Case.Promises
        .Where(p => p.Kept is null && p.Due is not null)
        .Select(p => new Happening(new DateSpan(p.Due!.Value), [Promised(context, p)], p.Due < context.AsOf ? "promise overdue" : "promise due"));

    static Phrase Promised(BriefContext context, Promise promise)
    {
        var by = promise.By is { } giver ? Phrase.Say($"{context.Words.Actor(giver)}") : Phrase.Own("Somebody");
        var to = promise.To is { } taker ? Phrase.Say($" to {context.Words.Actor(taker)}") : Phrase.Empty;
        return by + to + Phrase.Say($": {promise.What ?? ""}") + context.Cite.Of(promise);
    }

    sealed record Happening(DateSpan? When, ImmutableArray<Phrase> What, string Kind);
}
