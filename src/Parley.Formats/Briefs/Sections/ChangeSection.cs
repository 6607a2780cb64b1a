using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What changed since the last round: the last meeting held before the day, one that a party attended if there is one.</summary>
static class ChangeSection
{
    public static BriefSection Of(BriefContext context)
    {
        var round = LastRound(context);
        var since = round?.Date?.Start;
        var changes = Changes(context, since).ToImmutableArray();
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(new BriefBlock.Paragraph(round is null
            ? Phrase.Say($"No round held before {context.AsOf} is on record; what follows is all that is known to have changed.")
            : Round(context, round)));
        blocks.Add(changes.IsEmpty
            ? new BriefBlock.Paragraph(Phrase.Own(round is null ? "Nothing is on record." : "Nothing is on record since then."))
            : new BriefBlock.Points(changes));
        return new("change", "What changed since the last round", blocks.ToImmutable());
    }

    static Meeting? LastRound(BriefContext context)
    {
        var held = context.Case.Meetings.Where(m => m.Status == MeetingStatus.Held && m.Date is { } date && date.End < context.AsOf).ToList();
        var parties = context.Case.Parties.Select(p => p.Id).ToHashSet();
        return Latest(held.Where(m => m.Attended.Any(a => parties.Contains(a.Party)))) ?? Latest(held);
    }

    static Meeting? Latest(IEnumerable<Meeting> meetings) =>
        meetings.Aggregate((Meeting?)null, (best, next) => best is null || next.Date!.Value.End >= best.Date!.Value.End ? next : best);

    static Phrase Round(BriefContext context, Meeting round) =>
        Phrase.Say($"The last round: {MeetingWords.Of(context, round)}. In it and since:");

    static IEnumerable<Phrase> Changes(BriefContext context, DateOnly? since) =>
    [
        .. Steps(context, since),
        .. FirstWords(context, since),
        .. Rules(context, since),
        .. Tabled(context, since),
        .. Met(context, since),
        .. Happened(context, since),
    ];

    static IEnumerable<Phrase> Steps(BriefContext context, DateOnly? since)
    {
        var steps = context.Input.Movement.Steps.Where(s => since is null || s.To >= since).ToList();
        foreach (var step in steps.Where(s => s.Kind != StepKind.Repeated))
        {
            yield return StepWords.Of(context, step);
        }

        foreach (var repeated in steps.Where(s => s.Kind == StepKind.Repeated).GroupBy(s => s.Party))
        {
            yield return Phrase.Say($"{context.Words.Actor(repeated.Key):b} repeated its position on {Phrase.Join(repeated.Select(s => context.Words.Issue(s.Issue)).Distinct(), ", ", " and ")}.");
        }
    }

    static IEnumerable<Phrase> FirstWords(BriefContext context, DateOnly? since) => since is null ? [] : context.Case.Positions
        .GroupBy(p => (p.Party, p.Issue, p.Said))
        .Where(said => said.Min(p => p.Date.End) >= since)
        .GroupBy(said => (said.Key.Party, said.Key.Said))
        .Select(first => Phrase.Say($"{context.Words.Actor(first.Key.Party):b} spoke for the first time{Phrase.Own(first.Key.Said == Said.Private ? " in private" : "")} on {Phrase.Join(first.Select(said => context.Words.Issue(said.Key.Issue)), ", ", " and ")}.")
            + context.Cite.Of(first.SelectMany(said => said.SelectMany(p => p.Sources)).Select(s => s.Report)));

    static IEnumerable<Phrase> Rules(BriefContext context, DateOnly? since)
    {
        foreach (var rule in context.Input.Movement.NewConditions.Where(r => (since is null || r.Since >= since) && !(r.Until < context.AsOf)))
        {
            yield return Phrase.Say($"New since {rule.Since!.Value}: {context.Words.Rule(rule)}") + Because(rule) + context.Cite.Of(rule);
        }

        foreach (var rule in context.Input.Movement.DroppedConditions.Where(r => since is null || r.Until >= since))
        {
            yield return Phrase.Say($"No longer held after {rule.Until!.Value}: {context.Words.Rule(rule)}.") + context.Cite.Of(rule);
        }
    }

    internal static Phrase Because(Entry entry) => entry.Because is { Length: > 0 } why ? Phrase.Say($". Reason given: {why.TrimEnd('.')}.") : Phrase.Own(".");

    static IEnumerable<Phrase> Tabled(BriefContext context, DateOnly? since) => since is null ? [] : context.Case.Proposals
        .Where(p => p.Date is { } date && date.Start >= since)
        .Select(p => Phrase.Say($"Tabled on {p.Date!.Value}: {p.Name}, from {context.Words.Actors(p.From)}.") + context.Cite.Of(p));

    static IEnumerable<Phrase> Met(BriefContext context, DateOnly? since) => since is null ? [] : context.Case.Meetings
        .Where(m => m.Status == MeetingStatus.Held && m.Date is { } date && date.Start > since && date.End >= context.AsOf)
        .Select(m => Phrase.Say($"Met: {MeetingWords.Of(context, m)}."));

    static IEnumerable<Phrase> Happened(BriefContext context, DateOnly? since) => since is null ? [] : context.Case.Events
        .Where(e => e.Happened && e.Date is { } date && date.Start >= since && date.Start <= context.AsOf)
        .OrderBy(e => e.Date!.Value.Start)
        .Select(e => Phrase.Say($"{e.Date!.Value}: {e.Name ?? e.Id?.Value ?? "an event"}.") + Shifts(context, e) + context.Cite.Of(e));

    static Phrase Shifts(BriefContext context, Event e) => e.Shifts.IsEmpty
        ? Phrase.Empty
        : Phrase.Say($" Judged in the case to raise what leaving without a deal is worth to {Phrase.Join(e.Shifts.Select(s => Phrase.Say($"{context.Words.Actor(s.Key)} by {Phrase.Own(Say.Amount(s.Value))}")), ", ", " and ")}.");
}
