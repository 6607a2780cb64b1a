using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Whose consent is assumed, who cannot be reached, and which channels are not open.</summary>
static class ConsentSection
{
    public static BriefSection Of(BriefContext context)
    {
        var points = Assumed(context).Concat(OutOfReach(context)).Concat(Unvalued(context)).Concat(Channels(context)).ToImmutableArray();
        return new("consent", "Whose consent is assumed, and who cannot be reached", points.IsEmpty
            ? [new BriefBlock.Paragraph(Phrase.Own("No consent is assumed, nobody is out of reach, and no channel is known to be strained or closed."))]
            : [new BriefBlock.Points(points)]);
    }

    static IEnumerable<Phrase> Assumed(BriefContext context)
    {
        var unknown = context.Standing.AssumedConsent.Where(id => Ratifier(context, id).Reachable).Select(id => context.Words.Actor(id).AsStrong()).ToList();
        if (unknown.Count > 0)
        {
            yield return Phrase.Say($"Assumed, not given, because the case has neither a rule nor a valuation of them: the consent of {Phrase.Join(unknown, ", ", " and ")}.");
        }
    }

    static Ratifier Ratifier(BriefContext context, ActorId id) => context.Case.Parties.SelectMany(p => p.Ratifiers).First(r => r.Id == id);

    static IEnumerable<Phrase> OutOfReach(BriefContext context) =>
        from party in context.Case.Parties
        from ratifier in party.Ratifiers
        where !ratifier.Reachable
        select Phrase.Say($"{context.Words.Actor(ratifier.Id):b} cannot be reached")
            + (ratifier.Since is { } day ? Phrase.Say($" since {day}") : Phrase.Empty)
            + Phrase.Own(". ") + Counts(context, party)
            + (ratifier.Note is { Length: > 0 } note ? Phrase.Say($" {note}") : Phrase.Empty)
            + context.Cite.Of(ratifier);

    static Phrase Counts(BriefContext context, Party party) => party.Ratification is Ratification.All
        ? Phrase.Say($"Its consent is assumed, not given, because all who ratify for {context.Words.Actor(party.Id)} must agree.")
        : Phrase.Say($"It counts as not agreeing: {context.Words.Actor(party.Id)} needs {Phrase.Own($"{party.Ratification.Needed(party.Ratifiers.Length).ToString(System.Globalization.CultureInfo.InvariantCulture)} of {Say.Of(party.Ratifiers.Length, "ratifier")}")}.");

    static IEnumerable<Phrase> Unvalued(BriefContext context) =>
        context.Words.Sentences.Unvalued(context.Standing.Unvalued) is { } sentence ? [CaseWords.Read(sentence)] : [];

    static IEnumerable<Phrase> Channels(BriefContext context) => context.Case.Channels
        .Where(c => c.State is ChannelState.Strained or ChannelState.Closed)
        .Select(c => Phrase.Say($"The channel between {context.Words.Actors(c.Of)} is {Phrase.Own(c.State == ChannelState.Closed ? "closed" : "strained")}")
            + (c.Since is { } day ? Phrase.Say($" since {day}") : Phrase.Empty)
            + (c.Because is { Length: > 0 } why ? Phrase.Say($": {why.TrimEnd('.')}.") : Phrase.Own("."))
            + context.Cite.Of(c));
}
