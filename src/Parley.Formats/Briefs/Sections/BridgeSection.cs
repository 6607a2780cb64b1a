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
            blocks.Add(new BriefBlock.Paragraph(Limit(bridge), Aside: true));
        }

        return new("bridges", "Packages every side can accept", blocks.ToImmutable());
    }

    /// <summary>The best package of each criterion, each once, with the criteria that rank it first.</summary>
    internal static ImmutableArray<ShownPackage> Shown(BridgeAnswer bridge) =>
    [
        .. bridge.Criteria.Where(c => !c.Ranked.IsEmpty)
            .GroupBy(c => c.Ranked[0])
            .Select((same, i) => new ShownPackage(((char)('A' + i)).ToString(), bridge.Packages[same.Key], [.. same.Select(c => c.Criterion)])),
    ];

    static Phrase Zone(BriefContext context)
    {
        if (context.Input.Bridge.Feasible is not true)
        {
            return Phrase.Own(context.Input.Bridge.Feasible is null
                ? "Whether there is a package that every side can accept is not known: the search stopped at its limit."
                : "There is no package that every side can accept.");
        }

        return context.Input.Frontier is { } frontier
            ? Phrase.Own($"{Count(context, frontier)} {Sureness(frontier)}".TrimEnd())
            : Phrase.Own("There are packages that every side can accept.");
    }

    static string Count(BriefContext context, FrontierAnswer frontier)
    {
        var sentences = context.Words.Sentences;
        if (frontier.Valued.IsEmpty)
        {
            return $"Of {sentences.Count(frontier.Packages, "package", "packages")}, {(frontier.Feasible is { } free ? sentences.Count(free) : "some")} break no rule of any side. No party is valued, so what they are worth is not known.";
        }

        var of = $"Of {sentences.Count(frontier.Packages, "package", "packages")}";
        var efficient = frontier is { Complete: true, Efficient: { } points } ? $" Their worths to the sides make {Say.Of(points.Length, "efficient point")}: none of these can be bettered for one side without loss to another." : "";
        return frontier.Feasible is { } feasible
            ? $"{of}, {sentences.Count(feasible)} {(feasible.IsOne ? "is" : "are")} acceptable to every side by the point values of all judgements.{efficient}"
            : $"{of}, some are acceptable to every side by the point values of all judgements; how many was not counted.{efficient}";
    }

    static string Sureness(FrontierAnswer frontier) => frontier switch
    {
        { Valued.IsEmpty: true } => "",
        { Sure: true } => "Some stay acceptable whatever value within the judged ranges is the true one.",
        { Sure: false } => "None stays acceptable for every value within the judged ranges: each rests on some of them falling well.",
        _ => "Whether some stay acceptable for every value within the judged ranges is not known.",
    };

    static IEnumerable<BriefBlock> Picture(BriefContext context, ImmutableArray<ShownPackage> shown)
    {
        if (context.Input.Frontier is not { Valued.Length: >= 2, Efficient: { Length: > 0 } efficient } frontier)
        {
            yield break;
        }

        var names = frontier.Valued.Select(v => Clean.Text(context.Case.NameOf(v))).ToImmutableArray();
        var chart = new Chart.Frontier(
            "Worth of the efficient packages",
            $"{Say.Of(efficient.Length, "efficient point")} by worth to {Wording.And(names)}. "
                + string.Join(" ", shown.Select(s => $"Package {s.Letter}, {s.Criteria}: {string.Join(", ", names.Select((n, i) => $"{n} {Say.Worth(s.Package.Worth[i])}"))}.")),
            names, frontier.Reservation, [.. efficient.Select(p => p.Worth)],
            [.. shown.Select(s => new MarkedPackage(s.Letter, s.Criteria, s.Package.Worth))]);
        yield return new BriefBlock.Picture(Phrase.Own("Each point is an efficient package; the letters are those of the table. "
            + (names.Length == 2 ? "Dashed lines: what leaving without a deal is worth; in the shaded corner both sides gain." : "A bar across an axis: what leaving without a deal is worth to that party.")), Phrase.Empty, chart);
    }

    static Phrase Limit(BridgeAnswer bridge)
    {
        var open = bridge.Criteria.Where(c => !c.Proven).Select(c => Wording.Label(c.Criterion) + (c.Bound is { } bound ? $" (no package is {(c.Criterion == Criterion.Movement ? "below" : "above")} {Say.Worth(bound)})" : "")).ToList();
        return Phrase.Own(open.Count == 0
            ? "The work limit was hit: the picture of the zone is partial."
            : $"The work limit was hit. Not proven to be the best: {Wording.And(open)}.");
    }
}

/// <summary>A package shown side by side with others.</summary>
sealed record ShownPackage(string Letter, BridgePackage Package, ImmutableArray<Criterion> By)
{
    /// <summary>The criteria that rank it first.</summary>
    public string Criteria { get; } = string.Join(", ", By.Select(Wording.Label));
}
