using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>Movement for people: a list by date, the earliest first.</summary>
static class MovementPage
{
    public static void Write(Page page, Problem problem, MovementAnswer answer)
    {
        var standing = problem.Standing;
        var words = new Wording(standing.Case, page.Terminal.Culture);
        var happenings = Happenings(words, answer).OrderBy(h => h.Day).ToArray();
        page.Blank();
        if (happenings.Length == 0)
        {
            page.Line("No side has spoken twice on one issue, and no rule has a date: there is no movement to show.");
        }

        foreach (var (day, what, details) in happenings)
        {
            page.Item(words.Day(day).PadRight(11), what);
            foreach (var detail in details)
            {
                page.Item(new string(' ', 11), detail);
            }
        }

        Footnotes(page, words, problem, answer);
    }

    static void Footnotes(Page page, Wording words, Problem problem, MovementAnswer answer)
    {
        if (answer.Steps.Any(s => s.Class.Any(c => c.Value is not null)))
        {
            page.Heading("Whose judgement the classes of steps rest on");
            Judgements.Write(page, words, problem);
        }

        SourceList.Write(page, words, problem.Standing.Case, answer.Steps.SelectMany(s => s.After.Sources)
            .Concat(answer.NewConditions.Concat(answer.DroppedConditions).SelectMany(r => r.Sources)));
    }

    static IEnumerable<(DateOnly Day, string What, string[] Details)> Happenings(Wording words, MovementAnswer answer) =>
        answer.Steps.Select(s => (s.To, Headline(words, s), Details(words, s).ToArray()))
            .Concat(answer.NewConditions.Select(r => (r.Since!.Value, $"New condition: {words.Rule(r)}{Cited(r.Sources)}", Because(r))))
            .Concat(answer.DroppedConditions.Select(r => (r.Until!.Value, $"Last day of a condition: {words.Rule(r)}{Cited(r.Sources)}", Because(r))));

    static string[] Because(Rule rule) => rule.Because is { } reason ? [reason] : [];

    static string Headline(Wording words, PositionStep step) =>
        $"{words.Actor(step.Party)} {Verb(step.Kind)} {words.Issue(step.Issue)}{(step.Said == Said.Private ? ", in private" : "")}{Cited(step.After.Sources)}";

    static string Verb(StepKind kind) => kind switch
    {
        StepKind.Softened => "softened on",
        StepKind.Hardened => "hardened on",
        StepKind.Repeated => "repeated itself on",
        _ => "shifted on",
    };

    static IEnumerable<string> Details(Wording words, PositionStep step)
    {
        if (step.Kind == StepKind.Repeated)
        {
            yield return $"as on {words.Day(step.From)}: {Stand(words, step.Issue, step.After)}";
        }
        else
        {
            yield return $"before, {words.Day(step.From)}: {Stand(words, step.Issue, step.Before)}";
            yield return $"now: {Stand(words, step.Issue, step.After)}";
        }

        foreach (var toward in step.Class.Where(c => c.Value is not null))
        {
            yield return $"toward {words.Actor(toward.Key)}: {Wording.Label(toward.Value!.Value)} ({Wording.Meaning(toward.Value.Value)})";
        }
    }

    static string Stand(Wording words, IssueId issue, Stance stance)
    {
        var accepted = stance.Accepts.Where(o => o != stance.Wants).ToArray();
        string?[] parts =
        [
            stance.Wants is { } wanted ? $"wants {words.Option(issue, wanted)}" : null,
            accepted.Length > 0 ? $"accepts {words.Options(issue, accepted, "and")}" : null,
            stance.Refuses.Length > 0 ? stance.Unsaid.IsEmpty ? "refuses the rest" : $"refuses {words.Options(issue, stance.Refuses, "and")}" : null,
            stance.Unsaid.Length > 0 ? "leaves the rest unsaid" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    static string Cited(IEnumerable<SourceRef> sources)
    {
        var ids = string.Join(", ", sources.Select(s => s.Report.Value).Distinct(StringComparer.Ordinal));
        return ids.Length == 0 ? "" : $" ({ids})";
    }
}
