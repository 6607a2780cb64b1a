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
        var (to, on, says) = (context.Words.Actors(confidence.To), context.Days(confidence.Date), Phrase.Of(confidence.Says.TrimEnd('.')));
        var said = confidence.As == ConfidenceUse.Said || inside
            ? context.Say("{0} to {1}, {2}: {3}.", context.Words.Actor(confidence.From), to, on, says)
            : context.Say("An idea of {0}, {1}: {2}.", to, on, says);
        return inside ? Phrase.Sentences(said, Use(context, confidence)) + context.Cite.Of(confidence) : said;
    }

    static Phrase Use(BriefContext context, Confidence confidence)
    {
        var use = context.Label(confidence.As);
        var until = confidence.Until is { } day ? context.Day(day) : Phrase.Empty;
        return confidence.MayTell switch
        {
            { Everybody: true } when until.IsEmpty => context.Say("({0}; to everybody)", use),
            { Everybody: true } => context.Say("({0}; to everybody, until {1})", use, until),
            { Actors: { Length: > 0 } some } when until.IsEmpty => context.Say("({0}; to {1})", use, context.Words.Actors(some)),
            { Actors: { Length: > 0 } some } => context.Say("({0}; to {1}, until {2})", use, context.Words.Actors(some), until),
            _ when confidence.As == ConfidenceUse.Shape && until.IsEmpty => context.Say("({0})", use),
            _ when confidence.As == ConfidenceUse.Shape => context.Say("({0}, until {1})", use, until),
            _ when until.IsEmpty => context.Say("({0}; to nobody so far)", use),
            _ => context.Say("({0}; to nobody so far, until {1})", use, until),
        };
    }
}
