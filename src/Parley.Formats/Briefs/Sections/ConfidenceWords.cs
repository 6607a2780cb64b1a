using Parley.Model;

namespace Parley.Formats;

/// <summary>A confidence in words, for a reader who may know it.</summary>
static class ConfidenceWords
{
    /// <summary>
    /// The confidence as the reader may know it. What may be used only as a mediator's own idea names its giver to those who
    /// gave or were given it, and to nobody else.
    /// </summary>
    public static Phrase Of(BriefContext context, Confidence confidence, ActorId reader)
    {
        var inside = confidence.From == reader || confidence.To.Contains(reader);
        var who = confidence.As == ConfidenceUse.Said || inside
            ? Phrase.Say($"{context.Words.Actor(confidence.From)} to {context.Words.Actors(confidence.To)}")
            : Phrase.Say($"An idea of {context.Words.Actors(confidence.To)}");
        var use = inside ? Phrase.Say($" ({Phrase.Own(Use(confidence))}{Told(context, confidence)})") : Phrase.Empty;
        return Phrase.Say($"{who}, {confidence.Date}: {confidence.Says.TrimEnd('.')}.") + use + (inside ? context.Cite.Of(confidence) : Phrase.Empty);
    }

    static string Use(Confidence confidence) => Wording.Label(confidence.As);

    static Phrase Told(BriefContext context, Confidence confidence)
    {
        var whom = confidence.MayTell switch
        {
            { Everybody: true } => Phrase.Own("; to everybody"),
            { Actors: { Length: > 0 } some } => Phrase.Say($"; to {context.Words.Actors(some)}"),
            _ when confidence.As == ConfidenceUse.Shape => Phrase.Empty,
            _ => Phrase.Own("; to nobody so far"),
        };
        return confidence.Until is { } until ? whom + Phrase.Say($", until {until}") : whom;
    }
}
