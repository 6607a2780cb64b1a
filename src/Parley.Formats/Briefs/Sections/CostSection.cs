using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What it costs while it lasts: the latest of each figure.</summary>
static class CostSection
{
    public static BriefSection Of(BriefContext context)
    {
        var latest = LatestFigures.Of(context.Case);
        return new("cost", context.Text("What it costs while it lasts"), latest.IsEmpty
            ? [new BriefBlock.Paragraph(context.Say("The case records no figures."))]
            : [new BriefBlock.Table(
                context.Say("The latest figure of each kind. A number in brackets is a report, listed at the end; without one the case names no source."),
                [
                    new(context.Say("What"), Share: 2.4), new(context.Say("How many"), Numeric: true, Share: 1),
                    new(context.Say("What is counted"), Share: 3.6), new(context.Say("As of"), Share: 1.5),
                ],
                [.. latest.Select(f => Row(context, f))])]);
    }

    static TableRow Row(BriefContext context, Figure figure) => new([
        Phrase.Of(figure.What ?? ""),
        figure.Value is { } value ? context.Number(value) : context.Say("not known"),
        Phrase.Of(figure.Definition ?? ""),
        (figure.AsOf is { } day ? context.Day(day) : Phrase.Empty) + context.Cite.Of(figure),
    ]);
}
