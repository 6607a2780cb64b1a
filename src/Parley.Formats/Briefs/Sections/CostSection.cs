using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What it costs while it lasts: the latest of each figure.</summary>
static class CostSection
{
    public static BriefSection Of(BriefContext context)
    {
        var latest = LatestFigures.Of(context.Case);
        return new("cost", "What it costs while it lasts", latest.IsEmpty
            ? [new BriefBlock.Paragraph(Phrase.Own("The case records no figures."))]
            : [new BriefBlock.Table(
                Phrase.Own("The latest figure of each kind. A number in brackets is a report, listed at the end; without one the case names no source."),
                [new(Phrase.Own("What"), Share: 2.4), new(Phrase.Own("How many"), Numeric: true, Share: 1), new(Phrase.Own("What is counted"), Share: 3.6), new(Phrase.Own("As of"), Share: 1.5)],
                [.. latest.Select(f => Row(context, f))])]);
    }

    static TableRow Row(BriefContext context, Figure figure) => new([
        Phrase.Of(figure.What ?? ""),
        Phrase.Own(figure.Value is { } value ? Say.Count(value) : "not known"),
        Phrase.Of(figure.Definition ?? ""),
        (figure.AsOf is { } day ? Phrase.Own(Say.Day(day)) : Phrase.Empty) + context.Cite.Of(figure),
    ]);
}
