using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Packages side by side: terms, what each side gains, what it is asked to move, how sure it is.</summary>
static class BridgeTable
{
    const int MostNamed = 4, MostBinding = 6;

    public static BriefBlock.Table Of(BriefContext context, ImmutableArray<ShownPackage> shown) => new(
        Phrase.Sentences(
            context.Say("The best package by each criterion. Terms on which they differ are bold; after a worth, the gain over leaving. Parley shows options and what they rest on; it recommends none."),
            Judges(context)),
        [new(context.Say("Package"), Share: 2), .. shown.Select(s => new TableColumn(Phrase.Own(s.Letter), Share: 2))],
        [
            new TableRow([context.Say("Best by"), .. shown.Select(s => (TableCell)s.Criteria(context))]),
            .. context.Case.Issues.Select((issue, i) => Term(context, issue, i, shown)),
            .. Gains(context, shown),
            .. Asked(context, shown),
            Sure(context, shown),
        ]);

    /// <summary>What stands under the table: the criteria in words, whose the worths are, what binds.</summary>
    public static IEnumerable<BriefBlock> Beneath(BriefContext context, ImmutableArray<ShownPackage> shown)
    {
        var criteria = shown.SelectMany(s => s.By).Distinct().Order();
        yield return new BriefBlock.Paragraph(context.Say("{0}.", context.Parts(criteria.Select(c => context.Say("{0}: {1}", context.Label(c), context.Meaning(c))))), Aside: true);
        var binding = shown.SelectMany(s => s.Package.Binding ?? []).Distinct().ToList();
        if (binding.Count > 0)
        {
            yield return new BriefBlock.Paragraph(context.Say("What binds: without any one of these, the others kept, some criterion would have a better package."));
            var points = binding.Take(MostBinding).Select(id => context.Words.Element(id));
            yield return new BriefBlock.Points(binding.Count > MostBinding ? [.. points, context.Count(binding.Count - MostBinding, "and {0} other.|and {0} others.")] : [.. points]);
        }
    }

    /// <summary>Whose judgements the worths rest on, in a sentence.</summary>
    public static Phrase Judges(BriefContext context)
    {
        var valued = context.Input.Bridge.Valued.Select(v => context.Standing.ValuationOf(v)).OfType<Valuation>().ToList();
        return valued.Count == 0 ? Phrase.Empty : context.Say("Worths: {0}.", context.Parts(valued.Select(v => context.Say("{0} {1}", context.Words.Actor(v.Of), context.Words.Whose(v)))));
    }

    static TableRow Term(BriefContext context, Issue issue, int place, ImmutableArray<ShownPackage> shown)
    {
        var differ = shown.Select(s => s.Package.Package.Options[place]).Distinct().Count() > 1;
        return new(
            [
                context.Words.IssueWithUnit(issue.Id),
                .. shown.Select(s => (TableCell)(differ ? Option(context, issue, s, place).AsStrong() : Option(context, issue, s, place))),
            ],
            StartsGroup: place == 0);
    }

    static Phrase Option(BriefContext context, Issue issue, ShownPackage shown, int place) =>
        context.Words.BareOption(issue.Id, issue.Options[shown.Package.Package.Options[place]].Id);

    static IEnumerable<TableRow> Gains(BriefContext context, ImmutableArray<ShownPackage> shown) => context.Input.Bridge.Valued.Select((party, p) => new TableRow(
        [
            context.Say("Worth to {0}", context.Words.Actor(party)),
            .. shown.Select(s => (TableCell)context.Say("{0} ({1})", context.Worth(s.Package.Worth[p]), context.Gain(s.Package.Gain[p]))),
        ],
        StartsGroup: p == 0));

    static IEnumerable<TableRow> Asked(BriefContext context, ImmutableArray<ShownPackage> shown) => shown.All(s => s.Package.Asked is null) ? [] : context.Case.Parties.Select((party, p) => new TableRow(
        [
            context.Say("Asked of {0}", context.Words.Actor(party.Id)),
            .. shown.Select(s => (TableCell)Moves(context, [.. s.Package.Moves.Where(m => m.Party == party.Id)])),
        ],
        StartsGroup: p == 0));

    static Phrase Moves(BriefContext context, ImmutableArray<Move> moves)
    {
        var refused = moves.Where(m => m.Asked == 2).Select(m => context.Words.Issue(m.Issue)).ToList();
        var unsaid = moves.Count(m => m.Asked == 1);
        var parts = new List<Phrase>();
        if (refused.Count > 0)
        {
            var on = context.Row(refused.Take(MostNamed));
            parts.Add(refused.Count > MostNamed
                ? context.Count(refused.Count - MostNamed, "to take what it refused on {1} and {0} other|to take what it refused on {1} and {0} others", on)
                : context.Say("to take what it refused on {0}", on));
        }

        if (unsaid > 0)
        {
            parts.Add(context.Count(unsaid, "unsaid so far on {0} issue|unsaid so far on {0} issues"));
        }

        return parts.Count == 0 ? context.Say("nothing beyond its positions") : context.Parts(parts);
    }

    static TableRow Sure(BriefContext context, ImmutableArray<ShownPackage> shown) => new(
        [
            context.Say("How sure"),
            .. shown.Select(s => new TableCell(Sure(context, s.Package))),
        ],
        StartsGroup: true);

    static ImmutableArray<Phrase> Sure(BriefContext context, BridgePackage package)
    {
        if (context.Case.Valuations.IsEmpty)
        {
            return [context.Say("breaks no rule; nobody's worths are judged")];
        }

        if (package.Zone == Sureness.Sure)
        {
            return [context.Say("acceptable for every value within the judged ranges")];
        }

        var shares = package.Acceptance;
        var (all, draws) = (context.Share(shares.All), context.Number(shares.Samples));
        var lines = ImmutableArray.Create(shares.StandardError >= 0.0005
            ? context.Say("by point values; all accept in {0} of {1} draws (standard error {2} points)", all, draws, Phrase.Own((100 * shares.StandardError).ToString("0.0", context.Language.Culture)))
            : context.Say("by point values; all accept in {0} of {1} draws", all, draws));
        var least = Enumerable.Range(0, shares.Parties.Length).MinBy(p => shares.Parties[p]);
        return shares.Parties[least] < 1 && shares.Parties.Count(s => s < 1) > 1
            ? lines.Add(context.Say("least sure: {0}, {1}", context.Words.Actor(context.Case.Parties[least].Id), context.Share(shares.Parties[least])))
            : lines;
    }
}
