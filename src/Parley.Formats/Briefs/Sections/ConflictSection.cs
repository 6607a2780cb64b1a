using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Why there is no package that every side can accept, and what would open one.</summary>
static class ConflictSection
{
    const int MostConflicts = 5, MostCorrections = 6;

    public static BriefSection Of(BriefContext context, WhyAnswer why)
    {
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(new BriefBlock.Paragraph(Opening(context, why)));
        blocks.AddRange(Conflicts(context, why));
        blocks.AddRange(Corrections(context, why));
        if (!why.Complete)
        {
            blocks.Add(new BriefBlock.Paragraph(context.Say("The list is not complete: more exist, or the work limit was hit before all were found. {0} lists more.", Phrase.Of("parley why --most")), Aside: true));
        }

        return new("conflicts", context.Text("Why no package suits every side, and what would open one"), blocks.ToImmutable());
    }

    static Phrase Opening(BriefContext context, WhyAnswer why)
    {
        if (!why.CannotRatify.IsEmpty)
        {
            return Phrase.Sentences(
                why.PracticalAlone is false ? NothingPractical(context) : Phrase.Empty,
                context.Say("{0} cannot agree to anything: too few of the ratifiers whose yes is needed can be reached.", context.Words.Actors(why.CannotRatify)));
        }

        if (why.PracticalAlone is false)
        {
            return NothingPractical(context);
        }

        return why.Feasible is null
            ? context.Say("Whether there is a package that every side can accept is not known: the search stopped at its limit.")
            : context.Say("No package is acceptable to every side. Rules and reservation values that cannot be met together are listed below; those that rest on stated rules alone come first.");
    }

    static Phrase NothingPractical(BriefContext context) => context.Say("No package satisfies the practical rules by themselves, whatever the sides agree to.");

    static IEnumerable<BriefBlock> Conflicts(BriefContext context, WhyAnswer why)
    {
        if (why.Conflicts.IsEmpty)
        {
            yield break;
        }

        yield return new BriefBlock.Subheading(context.Say("What cannot be met together"));
        yield return new BriefBlock.Points([.. why.Conflicts.Take(MostConflicts).Select(c => Conflict(context, c))], Numbered: true);
        if (why.Conflicts.Length > MostConflicts)
        {
            yield return new BriefBlock.Paragraph(context.Count(why.Conflicts.Length - MostConflicts, "{0} other conflict is not shown here.|{0} other conflicts are not shown here."), Aside: true);
        }
    }

    static Phrase Conflict(BriefContext context, ImmutableArray<EntryId> conflict)
    {
        var elements = conflict.Select(id => Element(context, id)).ToList();
        return conflict.Length == 1
            ? context.Say("{0}. No package meets it by itself.", elements[0])
            : context.Say("{0}; and {1}.", context.Parts(elements.SkipLast(1)), elements[^1]);
    }

    static Phrase Element(BriefContext context, EntryId id) => context.Words.Element(id)
        + (context.Case.Rules.FirstOrDefault(r => r.Id == id) is { } rule ? context.Cite.Of(rule) : Phrase.Empty);

    static IEnumerable<BriefBlock> Corrections(BriefContext context, WhyAnswer why)
    {
        if (why.Corrections.IsEmpty)
        {
            yield break;
        }

        var shown = why.Corrections.Take(MostCorrections).ToList();
        var disputed = why.Disputed(context.Case);
        yield return new BriefBlock.Subheading(context.Say("What would open a zone"));
        yield return new BriefBlock.Table(
            Phrase.Sentences(
                context.Say("Each row by itself: fewest red lines first, then fewest rules, then the least shortfall. The package is the nearest one it opens, shown on the issues in dispute."),
                why.Valued.IsEmpty ? Phrase.Empty : Worths(context, why)),
            [
                new(context.Say("If this did not hold"), Share: 3.2), new(context.Say("Opens"), Numeric: true, Share: 1.1),
                new(context.Say("Shortfall"), Numeric: true, Share: 1), new(context.Say("The nearest package"), Share: 3.6),
            ],
            [.. shown.Select(c => Row(context, why, c, disputed))]);
        if (why.Corrections.Length > shown.Count)
        {
            yield return new BriefBlock.Paragraph(context.Count(why.Corrections.Length - shown.Count, "{0} other way to open one is not shown here.|{0} other ways to open one are not shown here."), Aside: true);
        }
    }

    static Phrase Worths(BriefContext context, WhyAnswer why) => context.Say("Worths: {0}.", context.Parts(
        why.Valued.Select(v => context.Standing.ValuationOf(v)).OfType<Valuation>().Select(v => context.Say("{0} {1}", context.Words.Actor(v.Of), context.Words.Whose(v)))));

    static TableRow Row(BriefContext context, WhyAnswer why, Correction correction, ImmutableHashSet<IssueId> disputed)
    {
        var terms = context.Parts(correction.Nearest.Terms(context.Case.Issues).Where(t => disputed.Contains(t.Issue)).Select(context.Words.Term));
        var worth = why.Valued.Select((v, p) => context.Say("{0} {1}", context.Words.Actor(v), context.Worth(correction.Worth[p]))).ToList();
        return new([
            new TableCell([.. correction.Drop.Select(id => Element(context, id))]),
            correction.Opens is { } opens ? Phrase.Own(context.Words.Sentences.Count(opens)) : context.Say("not counted"),
            correction.Drop.Any(IsReservation) ? context.Worth(correction.Price) : context.Say("none"),
            new TableCell(worth.Count == 0 ? [terms] : [terms, context.Say("worth to {0}", context.Row(worth))]),
        ]);
    }

    static bool IsReservation(EntryId id) => id.Value.EndsWith("/reservation", StringComparison.Ordinal);
}
