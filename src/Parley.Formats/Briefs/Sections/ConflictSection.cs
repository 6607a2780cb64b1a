using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Why there is no package that every side can accept, and what would open one.</summary>
static class ConflictSection
{
    const int MostConflicts = 5, MostCorrections = 6;

    const string NothingPractical = "No package satisfies the practical rules by themselves, whatever the sides agree to.";

    public static BriefSection Of(BriefContext context, WhyAnswer why)
    {
        var blocks = ImmutableArray.CreateBuilder<BriefBlock>();
        blocks.Add(new BriefBlock.Paragraph(Opening(context, why)));
        blocks.AddRange(Conflicts(context, why));
        blocks.AddRange(Corrections(context, why));
        if (!why.Complete)
        {
            blocks.Add(new BriefBlock.Paragraph(Phrase.Own("The list is not complete: more exist, or the work limit was hit before all were found. parley why --most lists more."), Aside: true));
        }

        return new("conflicts", "Why no package suits every side, and what would open one", blocks.ToImmutable());
    }

    static Phrase Opening(BriefContext context, WhyAnswer why)
    {
        if (!why.CannotRatify.IsEmpty)
        {
            var cannot = Phrase.Say($"{context.Words.Actors(why.CannotRatify)} cannot agree to anything: too few of the ratifiers whose yes is needed can be reached.");
            return why.PracticalAlone is false ? Phrase.Say($"{Phrase.Own(NothingPractical)} {cannot}") : cannot;
        }

        if (why.PracticalAlone is false)
        {
            return Phrase.Own(NothingPractical);
        }

        return Phrase.Own(why.Feasible is null
            ? "Whether there is a package that every side can accept is not known: the search stopped at its limit."
            : "No package is acceptable to every side. Rules and reservation values that cannot be met together are listed below; those that rest on stated rules alone come first.");
    }

    static IEnumerable<BriefBlock> Conflicts(BriefContext context, WhyAnswer why)
    {
        if (why.Conflicts.IsEmpty)
        {
            yield break;
        }

        yield return new BriefBlock.Subheading(Phrase.Own("What cannot be met together"));
        yield return new BriefBlock.Points([.. why.Conflicts.Take(MostConflicts).Select(c => Conflict(context, c))], Numbered: true);
        if (why.Conflicts.Length > MostConflicts)
        {
            yield return new BriefBlock.Paragraph(Phrase.Own($"{Say.Of(why.Conflicts.Length - MostConflicts, "other conflict")} {(why.Conflicts.Length - MostConflicts == 1 ? "is" : "are")} not shown here."), Aside: true);
        }
    }

    static Phrase Conflict(BriefContext context, ImmutableArray<EntryId> conflict)
    {
        var elements = conflict.Select(id => Element(context, id)).ToList();
        return conflict.Length == 1
            ? elements[0] + Phrase.Own(". No package meets it by itself.")
            : Phrase.Join(elements, "; ", "; and ") + Phrase.Own(".");
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
        yield return new BriefBlock.Subheading(Phrase.Own("What would open a zone"));
        yield return new BriefBlock.Table(
            Phrase.Own("Each row by itself: fewest red lines first, then fewest rules, then the least shortfall. The package is the nearest one it opens, shown on the issues in dispute.")
                + (why.Valued.IsEmpty ? Phrase.Empty : Phrase.Own(" ") + Worths(context, why)),
            [new(Phrase.Own("If this did not hold"), Share: 3.2), new(Phrase.Own("Opens"), Numeric: true, Share: 1.1), new(Phrase.Own("Shortfall"), Numeric: true, Share: 1), new(Phrase.Own("The nearest package"), Share: 3.6)],
            [.. shown.Select(c => Row(context, why, c, disputed))]);
        if (why.Corrections.Length > shown.Count)
        {
            yield return new BriefBlock.Paragraph(Phrase.Own($"{Say.Of(why.Corrections.Length - shown.Count, "other way")} to open one {(why.Corrections.Length - shown.Count == 1 ? "is" : "are")} not shown here."), Aside: true);
        }
    }

    static Phrase Worths(BriefContext context, WhyAnswer why) => Phrase.Say(
        $"Worths: {Phrase.Join(why.Valued.Select(v => context.Standing.ValuationOf(v)).OfType<Valuation>().Select(v => Phrase.Say($"{context.Words.Actor(v.Of)} {context.Words.Whose(v)}")), "; ")}.");

    static TableRow Row(BriefContext context, WhyAnswer why, Correction correction, ImmutableHashSet<IssueId> disputed)
    {
        var terms = correction.Nearest.Terms(context.Case.Issues).Where(t => disputed.Contains(t.Issue)).Select(context.Words.Term);
        var worth = why.Valued.Select((v, p) => Phrase.Say($"{context.Words.Actor(v)} {Phrase.Own(Say.Worth(correction.Worth[p]))}")).ToList();
        return new([
            new TableCell([.. correction.Drop.Select(id => Element(context, id))]),
            Phrase.Own(correction.Opens is { } opens ? context.Words.Sentences.Count(opens) : "not counted"),
            Phrase.Own(correction.Drop.Any(IsReservation) ? Say.Worth(correction.Price) : "none"),
            new TableCell(worth.Count == 0 ? [Phrase.Join(terms, "; ")] : [Phrase.Join(terms, "; "), Phrase.Say($"worth to {Phrase.Join(worth)}")]),
        ]);
    }

    static bool IsReservation(EntryId id) => id.Value.EndsWith("/reservation", StringComparison.Ordinal);
}
