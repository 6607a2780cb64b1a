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
        var changes = Told(context, round?.Date?.End).ToImmutableArray();
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
        Phrase.Say($"The last round: {MeetingWords.Of(context, round)}. Since then:");

    static IEnumerable<Phrase> Told(BriefContext context, DateOnly? round)
    {
        // Without a round all steps and rules are told, and nothing else: there is nothing to tell it from.
        var since = Changes.Of(context.Standing, context.Input.Movement, round?.AddDays(1) ?? DateOnly.MinValue);
        IEnumerable<Phrase> always = [.. Steps(context, since), .. round is null ? [] : FirstWords(context, since), .. Rules(context, since)];
        return round is null ? always : [.. always, .. Tabled(since), .. since.Meetings.Select(m => Phrase.Say($"Met: {MeetingWords.Of(context, m)}.")), .. Happened(context, since)];
    }

    static IEnumerable<Phrase> Steps(BriefContext context, Changes since)
    {
        foreach (var step in since.Steps.Where(s => s.Kind != StepKind.Repeated))
        {
            yield return StepWords.Of(context, step);
        }

        foreach (var repeated in since.Steps.Where(s => s.Kind == StepKind.Repeated).GroupBy(s => s.Party))
        {
            yield return Phrase.Say($"{context.Words.Actor(repeated.Key):b} repeated its position on {Phrase.Join(repeated.Select(s => context.Words.Issue(s.Issue)).Distinct(), ", ", " and ")}.");
        }
    }

    static IEnumerable<Phrase> FirstWords(BriefContext context, Changes since) => since.FirstWords
        .GroupBy(first => (first.Party, first.Said))
        .Select(first => Phrase.Say($"{context.Words.Actor(first.Key.Party):b} spoke for the first time{Phrase.Own(first.Key.Said == Said.Private ? " in private" : "")} on {Phrase.Join(first.Select(p => context.Words.Issue(p.Issue)), ", ", " and ")}.")
            + context.Cite.Of(context.Case.Positions.Where(p => first.Any(f => (f.Party, f.Issue, f.Said) == (p.Party, p.Issue, p.Said))).SelectMany(p => p.Sources).Select(s => s.Report)));

    static IEnumerable<Phrase> Rules(BriefContext context, Changes since)
    {
        foreach (var rule in since.NewRules)
        {
            yield return Phrase.Say($"New on {rule.Since!.Value}: {context.Words.Rule(rule)}.") + context.Cite.Of(rule);
        }

        foreach (var dropped in since.LapsedRules.GroupBy(r => r.By))
        {
            var who = dropped.Key is { } by ? context.Words.Actor(by).AsStrong() : Phrase.Own("The world");
            yield return Phrase.Say($"{who} no longer holds to {Phrase.Join(dropped.Select(r => Dropped(context, r)), "; ")}.") + context.Cite.Of(dropped.SelectMany(r => r.Sources).Select(s => s.Report));
        }
    }

    static Phrase Dropped(BriefContext context, Rule rule) => Phrase.Say(
        $"its {Phrase.Own(Wording.KindOf(rule))} on {Phrase.Join(rule.Form.Issues.Select(context.Words.Issue), ", ", " and ")} (until {rule.Until!.Value})");

    static IEnumerable<Phrase> Tabled(Changes since) => since.Proposals.IsEmpty ? [] :
        [Phrase.Say($"Tabled: {Phrase.Join(since.Proposals.Select(p => Phrase.Say($"{p.Name} ({p.Date!.Value})")), "; ")}.")];

    static IEnumerable<Phrase> Happened(BriefContext context, Changes since) => since.Events
        .Select(e => Phrase.Say($"{e.Date!.Value}: {e.Name ?? e.Id?.Value ?? "an event"}.") + Shifts(context, e) + context.Cite.Of(e));

    static Phrase Shifts(BriefContext context, Event e) => e.Shifts.IsEmpty
        ? Phrase.Empty
        : Phrase.Say($" Judged in the case to raise what leaving without a deal is worth to {Phrase.Join(e.Shifts.Select(s => Phrase.Say($"{context.Words.Actor(s.Key)} by {Phrase.Own(Say.Amount(s.Value))}")), ", ", " and ")}.");
}
