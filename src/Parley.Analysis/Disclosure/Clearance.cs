using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Whether a proposal tells its reader what the reader may not know.</summary>
/// <remarks>
/// An article rests on what it declares, an alternative of it on that and on what it declares itself, a term on what its proposal and, in turn, every proposal that one builds on
/// declares, and both on what those confidences and reports rest on. A confidence not given by the day is known to nobody.
/// </remarks>
public static class Clearance
{
    /// <summary>Asks for one proposal, a draft or not, and one reader; a ratifier is a reader of its own.</summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="asOf">The day, by which permissions may have ended.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="reader">To whom it would go.</param>
    /// <param name="work">The limit on the search for what the terms give away.</param>
    /// <exception cref="ArgumentException">The case has no such proposal.</exception>
    public static ClearanceAnswer Of(Case whole, DateOnly asOf, EntryId proposal, ActorId reader, Work work)
    {
        var asked = whole.Proposals.FirstOrDefault(p => p.Id == proposal)
            ?? throw new ArgumentException($"No proposal has the id {proposal}.", nameof(proposal));
        bool IsSecret(Confidence c) => !Knowledge.Knows(whole, asOf, reader, c);
        var chain = InForce.Chain(whole, asked).ToArray();
        var basis = Bases.Of(whole, chain.SelectMany(p => p.RestsOn ?? []));
        var shapes = asked.Terms.IsEmpty ? [] : basis.Where(c => c.As == ConfidenceUse.Shape && c.From != reader && IsSecret(c)).ToImmutableArray();
        var (warned, complete) = GivingAway.Of(whole, asOf, asked.Terms, shapes, work);
        return new()
        {
            Refused =
            [
                .. asked.Articles.SelectMany((article, i) => OfArticle(whole, article, i, reader, IsSecret)),
                .. from term in asked.Terms
                   from refusal in OfTerms(chain, basis, IsSecret)
                   select new DisclosureRefusal(null, term.Issue, refusal.Reason, refusal.Confidence),
            ],
            Warned = warned,
            Complete = complete,
        };
    }

    /// <summary>An article is refused for its own words and for those of every alternative, of which it says what the article does not.</summary>
    static IEnumerable<DisclosureRefusal> OfArticle(Case whole, Article article, int place, ActorId reader, Func<Confidence, bool> isSecret)
    {
        if (article.RestsOn is not { } bases)
        {
            return [new(place, null, RefusalReason.Undeclared, null)];
        }

        var own = OfWords(whole, article.AllTexts, null, bases, reader, isSecret).ToArray();
        return
        [
            .. own.Select(r => new DisclosureRefusal(place, null, r.Reason, r.Confidence)),
            .. article.Alternatives.SelectMany((other, i) => OfAlternative(whole, other, bases, reader, isSecret).Except(own)
                .Select(r => new DisclosureRefusal(place, null, r.Reason, r.Confidence) { Alternative = i })),
        ];
    }

    static IEnumerable<(RefusalReason Reason, Confidence? Confidence)> OfAlternative(Case whole, Alternative other, ImmutableArray<EntryId> article, ActorId reader, Func<Confidence, bool> isSecret) =>
        other.RestsOn is { } bases
            ? OfWords(whole, other.AllTexts, other.By, article.AddRange(bases), reader, isSecret)
            : [(RefusalReason.Undeclared, null)];

    static IEnumerable<(RefusalReason Reason, Confidence? Confidence)> OfWords(Case whole, IEnumerable<string> texts, ActorId? holder, ImmutableArray<EntryId> bases, ActorId reader, Func<Confidence, bool> isSecret)
    {
        foreach (var confidence in Bases.Of(whole, bases))
        {
            if (isSecret(confidence))
            {
                yield return (RefusalReason.Confidence, confidence);
            }

            if (confidence.As == ConfidenceUse.Idea && confidence.From != reader
                && (confidence.From == holder || whole.FindActor(confidence.From) is { } giver && texts.Any(t => Naming.NamesOutsideBrackets(t, giver))))
            {
                yield return (RefusalReason.NamesGiver, confidence);
            }
        }
    }

    static IEnumerable<(RefusalReason Reason, Confidence? Confidence)> OfTerms(Proposal[] chain, ImmutableArray<Confidence> basis, Func<Confidence, bool> isSecret) =>
        chain.Where(p => p.RestsOn is null).Take(1).Select(_ => (RefusalReason.Undeclared, (Confidence?)null))
            .Concat(basis.Where(c => c.As != ConfidenceUse.Shape && isSecret(c)).Select(c => (RefusalReason.Confidence, (Confidence?)c)));
}
