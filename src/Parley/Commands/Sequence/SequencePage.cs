using Parley.Analysis;
using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>A sequence for people: numbered steps with each side's temptation to stop after each.</summary>
static class SequencePage
{
    public static void Write(Page page, Standing standing, SequenceChoice choice, SequenceAnswer answer)
    {
        var words = new Wording(standing.Case, page.Terminal.Culture);
        page.Blank();
        page.Line(OfWhat(words, choice));
        if (answer.Steps.IsEmpty)
        {
            page.Line("No obligation is in force: there is nothing to put in order.");
        }
        else
        {
            page.Line(Verdict(words, answer));
            Steps(page, words, standing, answer);
            Needed(page, words, answer);
        }

        Footnotes(page, words, standing, choice, answer);
    }

    static string OfWhat(Wording words, SequenceChoice choice) => choice.Reason switch
    {
        SequenceChoice.Why.Named => $"The obligations under the package asked for: {words.Package(choice.Package!)}.",
        SequenceChoice.Why.FirstNash when !choice.Known => $"The obligations under the best package by the Nash criterion that was found before the limit; another may be better: {words.Package(choice.Package!)}.",
        SequenceChoice.Why.FirstNash => $"The obligations under the first package by the Nash criterion: {words.Package(choice.Package!)}.",
        _ when !choice.Known => "Only the obligations that hold under every package: whether there is a package by the Nash criterion is not known. --package names one.",
        _ => "Only the obligations that hold under every package: there is no package by the Nash criterion. --package names one.",
    };

    static string Verdict(Wording words, SequenceAnswer answer)
    {
        var proof = answer.Proven ? "No order does better."
            : $"Stopped at the limit: the best order found; proven only that none has a greatest temptation below {words.Worth(answer.Bound ?? 0)}.";
        return answer.SelfEnforcing
            ? $"Self-enforcing: at no point does any side gain by stopping. {proof}"
            : $"Not self-enforcing: at some point a side gains by stopping. {proof}";
    }

    static void Steps(Page page, Wording words, Standing standing, SequenceAnswer answer)
    {
        page.Heading("Steps, and what each side would gain by stopping after them");
        var each = Math.Min(14, 48.0 / answer.Parties.Length);
        double[] shares = [5, 7, 88 - (each * answer.Parties.Length), .. answer.Parties.Select(_ => each)];
        page.Columns(shares, Rows(words, standing, answer));
        page.Faint($"Above 0 it gains by stopping (marked !): what it still has to do costs it more than what it is still to get. {words.Count(answer.Changes, "change", "changes")} of who acts.");
    }

    static IEnumerable<Cell[]> Rows(Wording words, Standing standing, SequenceAnswer answer)
    {
        yield return [new("", Tone.Strong), new("phase", Tone.Strong), new("what is done", Tone.Strong), .. answer.Parties.Select(p => new Cell(words.Actor(p), Tone.Strong))];
        yield return ["", "", new("before the first step", Tone.Faint), .. answer.Start.Select(t => Temptation(words, t))];
        foreach (var step in answer.Steps)
        {
            yield return [$"{step.N}.", step.Phase.ToString(words.Culture), What(words, standing, step), .. step.Temptation.Select(t => Temptation(words, t))];
        }
    }

    static Cell Temptation(Wording words, double temptation) => temptation > Sequencing.Tolerance
        ? new Cell($"{words.Change(temptation)} !", Tone.Bad)
        : words.Change(temptation);

    static string What(Wording words, Standing standing, SequenceStep step)
    {
        var obligation = standing.Case.Obligations.First(o => o.Id == step.Obligation);
        var part = obligation.Steps > 1 ? $", part {step.Step} of {obligation.Steps}" : "";
        var units = obligation.Units is { } u ? $" ({(u / obligation.Steps).ToString("#,0.##", words.Culture)}{(obligation.Steps > 1 ? $" of {u.ToString("#,0.##", words.Culture)}" : "")})" : "";
        var who = step.By is { } by ? step.To is { } to ? $": {words.Actor(by)} for {words.Actor(to)}" : $": {words.Actor(by)}" : "";
        return $"{obligation.Name}{part}{units}{who}";
    }

    static void Needed(Page page, Wording words, SequenceAnswer answer)
    {
        var needed = answer.Parties.Select((p, i) => (Party: p, Worth: answer.GuaranteeNeeded[i])).Where(n => n.Worth > Sequencing.Tolerance).ToArray();
        if (needed.Length == 0)
        {
            return;
        }

        page.Heading("Guarantees still needed");
        foreach (var (party, worth) in needed)
        {
            page.Item("-", $"against {words.Actor(party)}: it would have to lose {words.Worth(worth)} more by stopping", indent: 2);
        }
    }

    static void Footnotes(Page page, Wording words, Standing standing, SequenceChoice choice, SequenceAnswer answer)
    {
        page.Heading("What this rests on");
        page.Item("-", "Costs and values are the case's own judgements of each obligation, point values of ranges.", indent: 2);
        foreach (var guarantee in standing.Case.Guarantees.Where(g => g.Against is { } against && answer.Parties.Contains(against)))
        {
            page.Item("-", Guarantee(words, guarantee), indent: 2);
        }

        var unjudged = standing.Case.Obligations.Where(o => answer.Steps.Any(s => s.Obligation == o.Id) && (o.Cost is null || o.Value is null)).Select(o => o.Name).ToArray();
        if (unjudged.Length > 0)
        {
            page.Item("-", $"No cost or no value is given for {Wording.And(unjudged)}: it counts 0.", indent: 2);
        }

        if (answer.NotInForce.Length > 0)
        {
            page.Item("-", $"Not in force under it: {Wording.And(answer.NotInForce.Select(id => standing.Case.Obligations.First(o => o.Id == id).Name))}.", indent: 2);
        }

        if (choice.Reason == SequenceChoice.Why.FirstNash)
        {
            Judgements.Write(page, words, Problem.Compile(standing));
        }
    }

    static string Guarantee(Wording words, Guarantee guarantee)
    {
        var by = guarantee.By is { } who ? $" by {words.Actor(who)}" : "";
        var worth = guarantee.Worth is { } amount ? words.Worth(amount) : "nothing that is judged";
        return $"Guarantee{(guarantee.Id is { } id ? $" {id}" : "")}{by} against {words.Actor(guarantee.Against!.Value)}: by stopping it forfeits {worth}.";
    }
}
