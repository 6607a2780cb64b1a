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
        foreach (var id in context.Standing.AssumedConsent)
        {
            var ratifier = context.Case.Parties.SelectMany(p => p.Ratifiers).First(r => r.Id == id);
            yield return Phrase.Say($"The consent of {context.Words.Actor(id):b} is assumed, not given: ")
                + (ratifier.Reachable ? Phrase.Own("the case has neither a rule nor a valuation of it.") : Phrase.Own("it cannot be reached, and all must agree."))
                + context.Cite.Of(ratifier);
        }
    }

    static IEnumerable<Phrase> OutOfReach(BriefContext context)
    {
        foreach (var party in context.Case.Parties)
        {
            foreach (var ratifier in party.Ratifiers.Where(r => !r.Reachable))
            {
                var since = ratifier.Since is { } day ? Phrase.Say($" since {day}") : Phrase.Empty;
                yield return Phrase.Say($"{context.Words.Actor(ratifier.Id):b} cannot be reached{since}.")
                    + (party.Ratification is Ratification.All ? Phrase.Empty : Phrase.Say($" Under the rule of {context.Words.Actor(party.Id)} ({Phrase.Own($"{Say.Of(party.Ratification.Needed(party.Ratifiers.Length), "yes", "yeses")} of {Say.Of(party.Ratifiers.Length, "ratifier")}")}) it counts as not agreeing."))
                    + (ratifier.Note is { Length: > 0 } note ? Phrase.Say($" {note}") : Phrase.Empty)
                    + context.Cite.Of(ratifier);
            }
        }
    }

    static IEnumerable<Phrase> Unvalued(BriefContext context) =>
        context.Words.Sentences.Unvalued(context.Standing.Unvalued) is { } sentence ? [CaseWords.Read(sentence)] : [];

    static IEnumerable<Phrase> Channels(BriefContext context) => context.Case.Channels
        .Where(c => c.State is ChannelState.Strained or ChannelState.Closed)
        .Select(c => Phrase.Say($"The channel between {context.Words.Actors(c.Of)} is {Phrase.Own(c.State == ChannelState.Closed ? "closed" : "strained")}")
            + (c.Since is { } day ? Phrase.Say($" since {day}") : Phrase.Empty)
            + (c.Because is { Length: > 0 } why ? Phrase.Say($": {why.TrimEnd('.')}.") : Phrase.Own("."))
            + context.Cite.Of(c));
}
