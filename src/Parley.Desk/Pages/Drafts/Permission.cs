using Parley.Model;

namespace Parley.Desk;

/// <summary>What may be done with a confidence, in a sentence.</summary>
static class Permission
{
    public static string Of(Visit visit, Confidence confidence) => $"{Use(visit.Texts, confidence.As)} {Whom(visit, confidence)}";

    /// <summary>Whom it may be told.</summary>
    public static string Whom(Visit visit, Confidence confidence)
    {
        var texts = visit.Texts;
        return (confidence.MayTell, confidence.Until) switch
        {
            ({ Everybody: true }, null) => texts["It may be told to everybody."],
            ({ Everybody: true }, { } until) => texts["It may be told to everybody until {0}.", texts.Day(until)],
            ({ Actors.Length: > 0 } to, null) => texts["It may be told only to {0}.", visit.NamesOf(to.Actors)],
            ({ Actors.Length: > 0 } to, { } until) => texts["It may be told only to {0}, until {1}.", visit.NamesOf(to.Actors), texts.Day(until)],
            _ => texts["It may be told to nobody."],
        };
    }

    static string Use(Texts texts, ConfidenceUse use) => use switch
    {
        ConfidenceUse.Said => texts["May be said in its giver's name."],
        ConfidenceUse.Idea => texts["May be floated only as the mediator's own idea."],
        ConfidenceUse.Shape => texts["Packages may be built on it."],
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Not a use."),
    };
}
