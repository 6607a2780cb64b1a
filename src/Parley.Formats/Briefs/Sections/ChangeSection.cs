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
            ? context.Say("No round held before {0} is on record; what follows is all that is known to have changed.", context.Day(context.AsOf))
            : context.Say("The last round: {0}. Since then:", MeetingWords.Of(context, round))));
        blocks.Add(changes.IsEmpty
            ? new BriefBlock.Paragraph(round is null ? context.Say("Nothing is on record.") : context.Say("Nothing is on record since then."))
            : new BriefBlock.Points(changes));
        return new("change", context.Text("What changed since the last round"), blocks.ToImmutable());
    }

    static Meeting? LastRound(BriefContext context)
    {
        var held = context.Case.Meetings.Where(m => m.Status == MeetingStatus.Held && m.Date is { } date && date.End < context.AsOf).ToList();
        var parties = context.Case.Parties.Select(p => p.Id).ToHashSet();
        return Latest(held.Where(m => m.Attended.Any(a => parties.Contains(a.Party)))) ?? Latest(held);
    }

    static Meeting? Latest(IEnumerable<Meeting> meetings) =>
        meetings.Aggregate((Meeting?)null, (best, next) => best is null || next.Date!.Value.End >= best.Date!.Value.End ? next : best);

    static IEnumerable<Phrase> Told(BriefContext context, DateOnly? round)
    {
        // Without a round all steps and rules are told, and nothing else: there is nothing to tell it from.
        var since = Changes.Of(context.Standing, context.Input.Movement, round?.AddDays(1) ?? DateOnly.MinValue);
        IEnumerable<Phrase> always = [.. Steps(context, since), .. round is null ? [] : FirstWords(context, since), .. Rules(context, since)];
        return round is null ? always : [.. always, .. Tabled(context, since), .. since.Meetings.Select(m => context.Say("Met: {0}.", MeetingWords.Of(context, m))), .. Happened(context, since)];
    }

    static IEnumerable<Phrase> Steps(BriefContext context, Changes since)
    {
        foreach (var step in since.Steps.Where(s => s.Kind != StepKind.Repeated))
        {
            yield return StepWords.Of(context, step);
        }

        foreach (var repeated in since.Steps.Where(s => s.Kind == StepKind.Repeated).GroupBy(s => s.Party))
        {
            yield return context.Say("{0} repeated its position on {1}.", context.Words.Actor(repeated.Key).AsStrong(), Issues(context, repeated.Select(s => s.Issue).Distinct()));
        }
    }

    static IEnumerable<Phrase> FirstWords(BriefContext context, Changes since)
    {
        foreach (var first in since.FirstWords.GroupBy(first => (first.Party, first.Said)))
        {
            var (who, on) = (context.Words.Actor(first.Key.Party).AsStrong(), Issues(context, first.Select(p => p.Issue)));
            yield return (first.Key.Said == Said.Private
                    ? context.Say("{0} spoke for the first time in private on {1}.", who, on)
                    : context.Say("{0} spoke for the first time on {1}.", who, on))
                + context.Cite.Of(context.Case.Positions.Where(p => first.Any(f => (f.Party, f.Issue, f.Said) == (p.Party, p.Issue, p.Said))).SelectMany(p => p.Sources).Select(s => s.Report));
        }
    }

    static IEnumerable<Phrase> Rules(BriefContext context, Changes since)
    {
        foreach (var rule in since.NewRules)
        {
            yield return context.Say("New on {0}: {1}.", context.Day(rule.Since!.Value), context.Words.Rule(rule)) + context.Cite.Of(rule);
        }

        foreach (var dropped in since.LapsedRules.GroupBy(r => r.By))
        {
            var rules = context.Parts(dropped.Select(r => Dropped(context, r)));
            yield return (dropped.Key is { } by
                    ? context.Say("{0} no longer holds to {1}.", context.Words.Actor(by).AsStrong(), rules)
                    : context.Say("The world no longer holds to {0}.", rules))
                + context.Cite.Of(dropped.SelectMany(r => r.Sources).Select(s => s.Report));
        }
    }

    static Phrase Dropped(BriefContext context, Rule rule)
    {
        var (on, until) = (Issues(context, rule.Form.Issues), context.Day(rule.Until!.Value));
        return (rule.IsPractical, rule.Kind) switch
        {
            (true, _) => context.Say("its practical on {0} (until {1})", on, until),
            (_, RuleKind.RedLine) => context.Say("its red line on {0} (until {1})", on, until),
            (_, RuleKind.BottomLine) => context.Say("its bottom line on {0} (until {1})", on, until),
            _ => context.Say("its condition on {0} (until {1})", on, until),
        };
    }

    static Phrase Issues(BriefContext context, IEnumerable<IssueId> issues) => context.List(issues.Select(context.Words.Issue));

    static IEnumerable<Phrase> Tabled(BriefContext context, Changes since) => since.Proposals.IsEmpty ? [] :
        [context.Say("Tabled: {0}.", context.Parts(since.Proposals.Select(p => context.Say("{0} ({1})", Phrase.Of(p.Name), context.Days(p.Date!.Value)))))];

    static IEnumerable<Phrase> Happened(BriefContext context, Changes since) => since.Events.Select(e => Phrase.Sentences(
        context.Say("{0}: {1}.", context.Days(e.Date!.Value), (e.Name ?? e.Id?.Value) is { } name ? Phrase.Of(name) : context.Say("an event")),
        Shifts(context, e)) + context.Cite.Of(e));

    static Phrase Shifts(BriefContext context, Event e) => e.Shifts.IsEmpty ? Phrase.Empty : context.Say(
        "Judged in the case to raise what leaving without a deal is worth to {0}.",
        context.List(e.Shifts.Select(s => context.Say("{0} by {1}", context.Words.Actor(s.Key), context.Amount(s.Value)))));
}
