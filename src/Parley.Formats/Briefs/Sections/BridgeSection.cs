using System.Collections.Immutable;
using Parley.Analysis;

namespace Parley.Formats;

/// <summary>The packages every side can accept: the zone in numbers, its picture, and each criterion's best side by side.</summary>
static class BridgeSection
{
    public static BriefSection Of(BriefContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        var bridge = context.Input.Bridge;
        blocks.Add(new BriefBlock.Paragraph(Zone(context)));
        var shown = Shown(bridge);
        if (shown.Length > 0)
        {
            blocks.Add(BridgeTable.Of(context, shown));
            blocks.AddRange(BridgeTable.Beneath(context, shown));
            blocks.AddRange(Picture(context, shown));
        }

        if (!bridge.Complete || context.Input.Frontier is { Complete: false })
        {
            blocks.Add(new BriefBlock.Paragraph(Limit(context, bridge), Aside: true));
        }

        return new("bridges", context.Text("Packages every side can accept"), blocks.ToImmutable());
    }

    /// <summary>The best package of each criterion, each once, with the criteria that rank it first.</summary>
    internal static ImmutableArray<ShownPackage> Shown(BridgeAnswer bridge) =>
    [
        .. bridge.Criteria.Where(c => !c.Ranked.IsEmpty)
            .GroupBy(c => c.Ranked[0])
            .Select((same, i) => new ShownPackage(((char)('A' + i)).ToString(), bridge.Packages[same.Key], [.. same.Select(c => c.Criterion)])),
    ];

    static Phrase Zone(BriefContext context) => context.Input.Bridge.Feasible switch
    {
        null => context.Say("Whether there is a package that every side can accept is not known: the search stopped at its limit."),
        false => context.Say("There is no package that every side can accept."),
        true => context.Input.Frontier is not { } frontier ? context.Say("There are packages that every side can accept.")
            : frontier.Valued.IsEmpty ? Unvalued(context, frontier)
            : Phrase.Sentences(Counted(context, frontier), Efficient(context, frontier), Sureness(context, frontier)),
    };

    static Phrase Unvalued(BriefContext context, FrontierAnswer frontier) => Phrase.Sentences(
        frontier.Feasible is { } free
            ? Counted(context, free, "Of {1}, {0} breaks no rule of any side.|Of {1}, {0} break no rule of any side.", Packages(context, frontier))
            : context.Say("Of {0}, some break no rule of any side.", Packages(context, frontier)),
        context.Say("No party is valued, so what they are worth is not known."));

    static Phrase Counted(BriefContext context, FrontierAnswer frontier) => frontier.Feasible is { } feasible
        ? Counted(context, feasible, "Of {1}, {0} is acceptable to every side by the point values of all judgements.|Of {1}, {0} are acceptable to every side by the point values of all judgements.", Packages(context, frontier))
        : context.Say("Of {0}, some are acceptable to every side by the point values of all judgements; how many was not counted.", Packages(context, frontier));

    static Phrase Packages(BriefContext context, FrontierAnswer frontier) => Counted(context, frontier.Packages, "{0} package|{0} packages");

    static Phrase Efficient(BriefContext context, FrontierAnswer frontier) => frontier is { Complete: true, Efficient: { } points }
        ? context.Count(points.Length, "Their worths to the sides make {0} efficient point: none of these can be bettered for one side without loss to another.|Their worths to the sides make {0} efficient points: none of these can be bettered for one side without loss to another.")
        : Phrase.Empty;

    static Phrase Sureness(BriefContext context, FrontierAnswer frontier) => frontier.Sure switch
    {
        true => context.Say("Some stay acceptable whatever value within the judged ranges is the true one."),
        false => context.Say("None stays acceptable for every value within the judged ranges: each rests on some of them falling well."),
        null => context.Say("Whether some stay acceptable for every value within the judged ranges is not known."),
    };

    static IEnumerable<BriefBlock> Picture(BriefContext context, ImmutableArray<ShownPackage> shown)
    {
        if (context.Input.Frontier is not { Valued.Length: >= 2, Efficient: { Length: > 0 } efficient } frontier)
        {
            yield break;
        }

        var names = frontier.Valued.Select(v => Phrase.Of(context.Case.NameOf(v))).ToImmutableArray();
        var chart = new Chart.Frontier(
            context.Text("Worth of the efficient packages"),
            Phrase.Sentences([
                context.Count(efficient.Length, "{0} efficient point by worth to {1}.|{0} efficient points by worth to {1}.", context.List(names)),
                .. shown.Select(s => context.Say("Package {0}, {1}: {2}.", Phrase.Own(s.Letter), s.Criteria(context), context.Row(names.Select((n, i) => context.Say("{0} {1}", n, context.Worth(s.Package.Worth[i]))))))]).ToString(),
            [.. names.Select(n => n.ToString())], frontier.Reservation, [.. efficient.Select(p => p.Worth)],
            [.. shown.Select(s => new MarkedPackage(s.Letter, s.Criteria(context).ToString(), s.Package.Worth))]);
        yield return new BriefBlock.Picture(
            Phrase.Sentences(
                context.Say("Each point is an efficient package; the letters are those of the table."),
                names.Length == 2
                    ? context.Say("Dashed lines: what leaving without a deal is worth; in the shaded corner both sides gain.")
                    : context.Say("A bar across an axis: what leaving without a deal is worth to that party.")),
            chart, ChartTable.Of(context, chart));
    }

    static Phrase Limit(BriefContext context, BridgeAnswer bridge)
    {
        var open = bridge.Criteria.Where(c => !c.Proven).Select(c => Open(context, c)).ToList();
        return open.Count == 0
            ? context.Say("The work limit was hit: the picture of the zone is partial.")
            : context.Say("The work limit was hit. Not proven to be the best: {0}.", context.List(open));
    }

    static Phrase Open(BriefContext context, CriterionAnswer answer) => answer switch
    {
        { Bound: { } bound, Criterion: Criterion.Movement } => context.Say("{0} (no package is below {1})", context.Label(answer.Criterion), context.Worth(bound)),
        { Bound: { } bound } => context.Say("{0} (no package is above {1})", context.Label(answer.Criterion), context.Worth(bound)),
        _ => context.Label(answer.Criterion),
    };

    static Phrase Counted(BriefContext context, System.Numerics.BigInteger count, string english, params ReadOnlySpan<Phrase> values) =>
        context.Count(count, context.Words.Sentences.Count(count), english, values);
}

/// <summary>A package shown side by side with others.</summary>
sealed record ShownPackage(string Letter, BridgePackage Package, ImmutableArray<Criterion> By)
{
    /// <summary>The criteria that rank it first.</summary>
    public Phrase Criteria(Speech speech) => speech.Row(By.Select(speech.Label));
}
