using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What the sequence needs: the order of the steps, whether anybody would gain by stopping, and the guarantees needed.</summary>
static class SequenceSection
{
    const int MostSteps = 30;

    public static BriefSection Of(BriefContext context) => new("sequence", context.Text("What the sequence needs"), Blocks(context).ToImmutableArray());

    static IEnumerable<BriefBlock> Blocks(BriefContext context)
    {
        if (context.Input.Sequence is not { Steps.IsEmpty: false } sequence)
        {
            yield return new BriefBlock.Paragraph(context.Case.Obligations.IsEmpty ? context.Say("The case names no obligations.") : context.Say("No obligation is in force."));
            yield break;
        }

        yield return new BriefBlock.Paragraph(Phrase.Sentences(Opening(context, sequence), sequence.SelfEnforcing
            ? context.Say("In this order nobody ever gains by stopping.")
            : context.Say("In the best order somebody still gains by stopping midway.")));
        yield return new BriefBlock.Points([.. Needs(context, sequence), .. Guarantees(context)]);
        yield return Steps(context, sequence);
        yield return Picture(context, sequence);
        if (!sequence.Proven)
        {
            yield return new BriefBlock.Paragraph(Phrase.Sentences(
                context.Say("The work limit was hit: this is the best order found, not proven to be the best."),
                sequence.Bound is { } least ? context.Say("No order has a greatest temptation below {0}.", context.Worth(least)) : Phrase.Empty), Aside: true);
        }
    }

    static Phrase Opening(BriefContext context, SequenceAnswer sequence)
    {
        var letter = sequence.Package is { } package && BridgeSection.Shown(context.Input.Bridge).FirstOrDefault(s => s.Package.Package.Equals(package)) is { } shown
            ? Phrase.Own(shown.Letter)
            : null;
        var steps = sequence.Steps.Length;
        if (sequence.NotInForce.IsEmpty)
        {
            return letter is null
                ? context.Count(steps, "The obligations that hold under every package come to {0} step.|The obligations that hold under every package come to {0} steps.")
                : context.Count(steps, "Under package {1} the obligations come to {0} step.|Under package {1} the obligations come to {0} steps.", letter);
        }

        var ignored = context.Count(sequence.NotInForce.Length, "{0} other obligation is not in force then|{0} other obligations are not in force then");
        return letter is null
            ? context.Count(steps, "The obligations that hold under every package come to {0} step ({1}).|The obligations that hold under every package come to {0} steps ({1}).", ignored)
            : context.Count(steps, "Under package {1} the obligations come to {0} step ({2}).|Under package {1} the obligations come to {0} steps ({2}).", letter, ignored);
    }

    static IEnumerable<Phrase> Needs(BriefContext context, SequenceAnswer sequence)
    {
        for (var p = 0; p < sequence.Parties.Length; p++)
        {
            var greatest = sequence.GreatestTemptation[p];
            if (greatest > Sequencing.Tolerance)
            {
                var (who, gain, place) = (context.Words.Actor(sequence.Parties[p]).AsStrong(), context.Worth(greatest), p);
                yield return Phrase.Sentences(
                    sequence.Start[p] >= greatest - 1e-12
                        ? context.Say("{0} would gain {1} by stopping before the first step.", who, gain)
                        : context.Say("{0} would gain {1} by stopping after step {2}.", who, gain, context.Whole(sequence.Steps.First(s => s.Temptation[place] >= greatest - 1e-12).N)),
                    context.Say("A guarantee against it worth {0} more would take that away.", context.Worth(sequence.GuaranteeNeeded[p])));
            }
        }
    }

    static IEnumerable<Phrase> Guarantees(BriefContext context)
    {
        var given = context.Case.Guarantees.Where(g => g.Against is not null).ToList();
        if (given.Count > 0)
        {
            yield return context.Say("Counted already: {0}.", context.Parts(given.Select(g => Guarantee(context, g))));
        }

        yield return context.Say("Costs, values and guarantees are judgements written in the case, ranges taken at their midpoints.") + context.Cite.Of(context.Case.Obligations.SelectMany(o => o.Sources).Select(s => s.Report));
    }

    static Phrase Guarantee(BriefContext context, Guarantee guarantee)
    {
        var against = context.Words.Actor(guarantee.Against!.Value);
        var worth = guarantee.Worth is { } amount ? context.Amount(amount) : context.Say("not judged");
        return (guarantee.By is { } giver
                ? context.Say("{0} against {1} ({2})", context.Words.Actor(giver), against, worth)
                : context.Say("against {0} ({1})", against, worth))
            + context.Cite.Of(guarantee);
    }

    static BriefBlock.Picture Picture(BriefContext context, SequenceAnswer sequence)
    {
        var names = sequence.Parties.Select(party => Phrase.Of(context.Case.NameOf(party))).ToImmutableArray();
        var curves = names.Select((name, p) => new TemptationLine(name.ToString(), [sequence.Start[p], .. sequence.Steps.Select(s => s.Temptation[p])])).ToImmutableArray();
        var described = Phrase.Sentences([
            context.Count(sequence.Steps.Length, "Over {0} step.|Over {0} steps."),
            .. names.Select((name, p) => context.Say("{0}: at most {1}.", name, context.Gain(curves[p].Values.Max())))]);
        return new(
            context.Say("What each side would gain by stopping, after each step. Above the line of zero, in the shade, it is tempted; the ring marks the greatest temptation."),
            new Chart.Temptation(context.Text("Temptation to stop, step by step"), described.ToString(), curves));
    }

    static BriefBlock.Table Steps(BriefContext context, SequenceAnswer sequence)
    {
        var caption = sequence.Steps.Length > MostSteps
            ? context.Say("The first {0} of the {1} steps, and what each side would gain by stopping right after each.", context.Whole(MostSteps), context.Whole(sequence.Steps.Length))
            : context.Say("The steps in order, and what each side would gain by stopping right after each. Below zero it gains by going on.");
        return new(
            Phrase.Sentences(caption, sequence.Steps.Select(s => s.Phase).Distinct().Count() > 1 ? context.Say("A line marks a new phase.") : Phrase.Empty),
            [
                new(context.Say("Step"), Share: 0.7), new(context.Say("What is done"), Share: 4.2), new(context.Say("By whom, for whom"), Share: 2.6),
                .. sequence.Parties.Select(p => new TableColumn(context.Words.Actor(p), Numeric: true, Share: 1.1)),
            ],
            [.. sequence.Steps.Take(MostSteps).Select((s, i) => Step(context, s, i > 0 && sequence.Steps[i - 1].Phase != s.Phase))]);
    }

    static TableRow Step(BriefContext context, SequenceStep step, bool startsPhase)
    {
        var obligation = context.Case.Obligations.First(o => o.Id == step.Obligation);
        var name = Phrase.Of(obligation.Name);
        var by = step.By is { } doer ? context.Words.Actor(doer) : context.Say("not said");
        return new([
            context.Whole(step.N),
            obligation.Steps > 1 ? context.Say("{0} ({1} of {2})", name, context.Whole(step.Step), context.Whole(obligation.Steps)) : name,
            step.To is { } receiver ? context.Say("{0} for {1}", by, context.Words.Actor(receiver)) : by,
            .. step.Temptation.Select(t => (TableCell)context.Gain(t))], startsPhase);
    }
}
