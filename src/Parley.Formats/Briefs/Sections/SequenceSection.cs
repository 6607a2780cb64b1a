using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What the sequence needs: the order of the steps, whether anybody would gain by stopping, and the guarantees needed.</summary>
static class SequenceSection
{
    const int MostSteps = 30;

    public static BriefSection Of(BriefContext context) => new("sequence", "What the sequence needs", Blocks(context).ToImmutableArray());

    static IEnumerable<BriefBlock> Blocks(BriefContext context)
    {
        if (context.Input.Sequence is not { Steps.IsEmpty: false } sequence)
        {
            yield return new BriefBlock.Paragraph(Phrase.Own(context.Case.Obligations.IsEmpty ? "The case names no obligations." : "No obligation is in force."));
            yield break;
        }

        yield return new BriefBlock.Paragraph(Opening(context, sequence));
        yield return new BriefBlock.Points([.. Needs(context, sequence), .. Guarantees(context)]);
        yield return Steps(context, sequence);
        yield return Picture(context, sequence);
        if (!sequence.Proven)
        {
            var bound = sequence.Bound is { } least ? $" No order has a greatest temptation below {Say.Worth(least)}." : "";
            yield return new BriefBlock.Paragraph(Phrase.Own($"The work limit was hit: this is the best order found, not proven to be the best.{bound}"), Aside: true);
        }
    }

    static Phrase Opening(BriefContext context, SequenceAnswer sequence)
    {
        var count = Say.Of(sequence.Steps.Length, "step");
        var under = sequence.Package is { } package && BridgeSection.Shown(context.Input.Bridge).FirstOrDefault(s => s.Package.Package.Equals(package)) is { } shown
            ? $"Under package {shown.Letter} the obligations come to {count}"
            : $"The obligations that hold under every package come to {count}";
        var ignored = sequence.NotInForce.IsEmpty ? "" : $" ({Say.Of(sequence.NotInForce.Length, "other obligation")} {(sequence.NotInForce.Length == 1 ? "is" : "are")} not in force then)";
        var verdict = sequence.SelfEnforcing ? "In this order nobody ever gains by stopping." : "In the best order somebody still gains by stopping midway.";
        return Phrase.Own($"{under}{ignored}. {verdict}");
    }

    static IEnumerable<Phrase> Needs(BriefContext context, SequenceAnswer sequence)
    {
        for (var p = 0; p < sequence.Parties.Length; p++)
        {
            var greatest = sequence.GreatestTemptation[p];
            if (greatest > Sequencing.Tolerance)
            {
                var at = sequence.Start[p] >= greatest - 1e-12 ? "before the first step" : $"after step {sequence.Steps.First(s => s.Temptation[p] >= greatest - 1e-12).N.ToString(CultureInfo.InvariantCulture)}";
                yield return Phrase.Say($"{context.Words.Actor(sequence.Parties[p]):b} would gain {Phrase.Own(Say.Worth(greatest))} by stopping {Phrase.Own(at)}. A guarantee against it worth {Phrase.Own(Say.Worth(sequence.GuaranteeNeeded[p]))} more would take that away.");
            }
        }
    }

    static IEnumerable<Phrase> Guarantees(BriefContext context)
    {
        var given = context.Case.Guarantees.Where(g => g.Against is not null).ToList();
        if (given.Count > 0)
        {
            yield return Phrase.Say($"Counted already: {Phrase.Join(given.Select(g => Guarantee(context, g)), "; ")}.");
        }

        yield return Phrase.Own("Costs, values and guarantees are judgements written in the case, ranges taken at their midpoints.") + context.Cite.Of(context.Case.Obligations.SelectMany(o => o.Sources).Select(s => s.Report));
    }

    static Phrase Guarantee(BriefContext context, Guarantee guarantee)
    {
        var by = guarantee.By is { } giver ? Phrase.Say($"{context.Words.Actor(giver)} ") : Phrase.Empty;
        var worth = guarantee.Worth is { } amount ? Say.Amount(amount) : "not judged";
        return by + Phrase.Say($"against {context.Words.Actor(guarantee.Against!.Value)} ({Phrase.Own(worth)})") + context.Cite.Of(guarantee);
    }

    static BriefBlock.Picture Picture(BriefContext context, SequenceAnswer sequence)
    {
        var curves = sequence.Parties.Select((party, p) => new TemptationLine(Clean.Text(context.Case.NameOf(party)), [sequence.Start[p], .. sequence.Steps.Select(s => s.Temptation[p])])).ToImmutableArray();
        var described = string.Join(" ", curves.Select(c => $"{c.Party}: at most {Say.Gain(c.Values.Max())}."));
        return new(
            Phrase.Own("What each side would gain by stopping, after each step. Above the line of zero, in the shade, it is tempted; the ring marks the greatest temptation."),
            Phrase.Empty,
            new Chart.Temptation("Temptation to stop, step by step", $"Over {Say.Of(sequence.Steps.Length, "step")}. {described}", curves), Tabled: true);
    }

    static BriefBlock.Table Steps(BriefContext context, SequenceAnswer sequence)
    {
        var phases = sequence.Steps.Select(s => s.Phase).Distinct().Count() > 1;
        var caption = sequence.Steps.Length > MostSteps
            ? $"The first {MostSteps.ToString(CultureInfo.InvariantCulture)} of the {sequence.Steps.Length.ToString(CultureInfo.InvariantCulture)} steps, and what each side would gain by stopping right after each."
            : "The steps in order, and what each side would gain by stopping right after each. Below zero it gains by going on.";
        return new(
            Phrase.Own(caption + (phases ? " A line marks a new phase." : "")),
            [new(Phrase.Own("Step"), Share: 0.7), new(Phrase.Own("What is done"), Share: 4.2), new(Phrase.Own("By whom, for whom"), Share: 2.6), .. sequence.Parties.Select(p => new TableColumn(context.Words.Actor(p), Numeric: true, Share: 1.1))],
            [.. sequence.Steps.Take(MostSteps).Select((s, i) => Step(context, s, i > 0 && sequence.Steps[i - 1].Phase != s.Phase))]);
    }

    static TableRow Step(BriefContext context, SequenceStep step, bool startsPhase)
    {
        var obligation = context.Case.Obligations.First(o => o.Id == step.Obligation);
        var part = obligation.Steps > 1 ? Phrase.Own($" ({step.Step.ToString(CultureInfo.InvariantCulture)} of {obligation.Steps.ToString(CultureInfo.InvariantCulture)})") : Phrase.Empty;
        var by = step.By is { } doer ? context.Words.Actor(doer) : Phrase.Own("not said");
        var to = step.To is { } receiver ? Phrase.Say($" for {context.Words.Actor(receiver)}") : Phrase.Empty;
        return new([
            Phrase.Own(step.N.ToString(CultureInfo.InvariantCulture)),
            Phrase.Of(obligation.Name) + part,
            by + to,
            .. step.Temptation.Select(t => (TableCell)Phrase.Own(Say.Gain(t)))], startsPhase);
    }
}
