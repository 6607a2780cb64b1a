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
            ? new BriefBlock.Paragraph(Phrase.Own("No valuation stands: what is said above rests on positions and rules alone."))
            : Valuations(context));
        if (!context.Case.Confidences.IsEmpty && context.Standing.Reader is Reader.Knowing reader)
        {
            blocks.Add(new BriefBlock.Subheading(Phrase.Own("Said in confidence")));
            blocks.Add(new BriefBlock.Points([.. context.Case.Confidences.Select(c => ConfidenceWords.Of(context, c, reader.Actor))]));
        }

        if (context.Cite.Reports.ToList() is { Count: > 0 } reports)
        {
            blocks.Add(new BriefBlock.Subheading(Phrase.Own("Reports cited")));
            blocks.Add(new BriefBlock.Points([.. reports.Select(r => Report(context, r))], Numbered: true));
        }

        return new("sources", "Sources and assumptions", blocks.ToImmutable());
    }

    static BriefBlock.Table Valuations(BriefContext context) => new(
        Phrase.Own("Whose judgement the worths are. A worth is between 0 and 1; a reservation value is the worth of leaving without a deal, shifts by events added."),
        [new(Phrase.Own("Worths of"), Share: 1.6), new(Phrase.Own("Judged"), Share: 1.8), new(Phrase.Own("Since"), Share: 1), new(Phrase.Own("Reservation value"), Share: 1.2), new(Phrase.Own("Basis"), Share: 3)],
        [.. context.Case.Valuations.Select(v => Row(context, v))]);

    static TableRow Row(BriefContext context, Valuation valuation)
    {
        var rests = valuation.RestsOn is { } bases ? context.Cite.Of(bases) : Phrase.Empty;
        return new([
            context.Words.Actor(valuation.Of),
            context.Words.Whose(valuation),
            Phrase.Own(valuation.Since is { } day ? Say.Day(day) : "always"),
            Phrase.Own(context.Words.Reservation(valuation.Of) is { } reservation ? Say.Amount(reservation) : ""),
            Phrase.Of(valuation.Note ?? valuation.Because ?? "") + rests + context.Cite.Of(valuation),
        ]);
    }

    static Phrase Report(BriefContext context, Report report) =>
        Phrase.Of(context.PlainReport(report));
}
