using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Whose consent is assumed, who cannot be reached, and which channels are not open.</summary>
static class ConsentSection
{
    public static BriefSection Of(BriefContext context)
    {
        var points = Assumed(context).Concat(OutOfReach(context)).Concat(Unvalued(context)).Concat(Channels(context)).ToImmutableArray();
        return new("consent", context.Text("Whose consent is assumed, and who cannot be reached"), points.IsEmpty
            ? [new BriefBlock.Paragraph(context.Say("No consent is assumed, nobody is out of reach, and no channel is known to be strained or closed."))]
            : [new BriefBlock.Points(points)]);
    }

    static IEnumerable<Phrase> Assumed(BriefContext context)
    {
        var unknown = context.Standing.AssumedConsent.Where(id => Ratifier(context, id).Reachable).Select(id => context.Words.Actor(id).AsStrong()).ToList();
        if (unknown.Count > 0)
        {
            yield return context.Say("Assumed, not given, because the case has neither a rule nor a valuation of them: the consent of {0}.", context.List(unknown));
        }
    }

    static Ratifier Ratifier(BriefContext context, ActorId id) => context.Case.Parties.SelectMany(p => p.Ratifiers).First(r => r.Id == id);

    static IEnumerable<Phrase> OutOfReach(BriefContext context) =>
        from party in context.Case.Parties
        from ratifier in party.Ratifiers
        where !ratifier.Reachable
        let who = context.Words.Actor(ratifier.Id).AsStrong()
        select Phrase.Sentences(
            ratifier.Since is { } day ? context.Say("{0} cannot be reached since {1}.", who, context.Day(day)) : context.Say("{0} cannot be reached.", who),
            Counts(context, party),
            Phrase.Of(ratifier.Note ?? "")) + context.Cite.Of(ratifier);

    static Phrase Counts(BriefContext context, Party party) => party.Ratification is Ratification.All
        ? context.Say("Its consent is assumed, not given, because all who ratify for {0} must agree.", context.Words.Actor(party.Id))
        : context.Count(party.Ratifiers.Length, "It counts as not agreeing: {1} needs {2} of {0} ratifier.|It counts as not agreeing: {1} needs {2} of {0} ratifiers.",
            context.Words.Actor(party.Id), context.Whole(party.Ratification.Needed(party.Ratifiers.Length)));

    static IEnumerable<Phrase> Unvalued(BriefContext context) =>
        context.Words.Sentences.Unvalued(context.Standing.Unvalued) is { } sentence ? [CaseWords.Read(sentence)] : [];

    static IEnumerable<Phrase> Channels(BriefContext context) => context.Case.Channels
        .Where(c => c.State is ChannelState.Strained or ChannelState.Closed)
        .Select(c => Channel(context, c) + context.Cite.Of(c));

    static Phrase Channel(BriefContext context, Channel channel)
    {
        var between = context.Words.Actors(channel.Of);
        var since = channel.Since is { } day ? context.Day(day) : Phrase.Empty;
        var why = Phrase.Of((channel.Because ?? "").TrimEnd('.'));
        return (channel.State == ChannelState.Closed, since.IsEmpty, why.IsEmpty) switch
        {
            (true, true, true) => context.Say("The channel between {0} is closed.", between),
            (true, true, false) => context.Say("The channel between {0} is closed: {1}.", between, why),
            (true, false, true) => context.Say("The channel between {0} is closed since {1}.", between, since),
            (true, false, false) => context.Say("The channel between {0} is closed since {1}: {2}.", between, since, why),
            (false, true, true) => context.Say("The channel between {0} is strained.", between),
            (false, true, false) => context.Say("The channel between {0} is strained: {1}.", between, why),
            (false, false, true) => context.Say("The channel between {0} is strained since {1}.", between, since),
            (false, false, false) => context.Say("The channel between {0} is strained since {1}: {2}.", between, since, why),
        };
    }
}
