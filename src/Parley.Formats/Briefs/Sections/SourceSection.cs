using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What everything rests on: whose valuations, the confidences the reader may know, the reports cited.</summary>
static class SourceSection
{
    public static BriefSection Of(BriefContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(context.Case.Valuations.IsEmpty
            ? new BriefBlock.Paragraph(context.Say("No valuation stands: what is said above rests on positions and rules alone."))
            : Valuations(context));
        if (!context.Case.Confidences.IsEmpty && context.Standing.Reader is Reader.Knowing reader)
        {
            blocks.Add(new BriefBlock.Subheading(context.Say("Said in confidence")));
            blocks.Add(new BriefBlock.Points([.. context.Case.Confidences.Select(c => ConfidenceWords.Of(context, c, reader.Actor))]));
        }

        if (context.Cite.Reports.ToList() is { Count: > 0 } reports)
        {
            blocks.Add(new BriefBlock.Subheading(context.Say("Reports cited")));
            blocks.Add(new BriefBlock.Points([.. reports.Select(r => context.Row(Report(context, r)))], Numbered: true));
        }

        return new("sources", context.Text("Sources and assumptions"), blocks.ToImmutable());
    }

    static BriefBlock.Table Valuations(BriefContext context) => new(
        context.Say("Whose judgement the worths are. A worth is between 0 and 1; a reservation value is the worth of leaving without a deal, shifts by events added."),
        [
            new(context.Say("Worths of"), Share: 1.6), new(context.Say("Judged"), Share: 1.8), new(context.Say("Since"), Share: 1),
            new(context.Say("Reservation value"), Share: 1.2), new(context.Say("Basis"), Share: 3),
        ],
        [.. context.Case.Valuations.Select(v => Row(context, v))]);

    static TableRow Row(BriefContext context, Valuation valuation)
    {
        var rests = valuation.RestsOn is { } bases ? context.Cite.Of(bases) : Phrase.Empty;
        return new([
            context.Words.Actor(valuation.Of),
            context.Words.Whose(valuation),
            valuation.Since is { } day ? context.Day(day) : context.Say("always"),
            context.Words.Reservation(valuation.Of) is { } reservation ? context.Amount(reservation) : Phrase.Empty,
            Phrase.Of(valuation.Note ?? valuation.Because ?? "") + rests + context.Cite.Of(valuation),
        ]);
    }

    static IEnumerable<Phrase> Report(BriefContext context, Report report)
    {
        yield return Phrase.Of(report.Title ?? report.Id.Value);
        if (report.Publisher is { } publisher)
        {
            yield return Phrase.Of(publisher);
        }

        if (report.Date is { } date)
        {
            yield return date.Start == date.End ? context.Day(date.Start) : context.Say("{0} to {1}", context.Day(date.Start), context.Day(date.End));
        }
    }
}
