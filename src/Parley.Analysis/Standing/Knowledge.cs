using Parley.Model;

namespace Parley.Analysis;

/// <summary>Who may know a confidence.</summary>
public static class Knowledge
{
    /// <summary>
    /// Whether an actor may know a confidence on a day: it gave it or was given it, it was conveyed to the actor by then, or
    /// the actor is named in <c>may_tell</c> with a use other than shape and the permission has not ended. A ratifier is an
    /// actor of its own: what its party knows it does not know. A confidence given after the day is known to nobody.
    /// </summary>
    public static bool Knows(Case whole, DateOnly asOf, ActorId actor, Confidence confidence) =>
        confidence.Date.Start <= asOf
        && (confidence.From == actor
            || confidence.To.Contains(actor)
            || WasConveyed(whole, asOf, actor, confidence.Id)
            || MayBeTold(asOf, actor, confidence));

    /// <summary>Whether on a day the actor may be told the confidence, in its giver's name or as a mediator's own idea. The last day of a permission counts.</summary>
    public static bool MayBeTold(DateOnly asOf, ActorId actor, Confidence confidence) =>
        confidence.As is ConfidenceUse.Said or ConfidenceUse.Idea
        && confidence.MayTell.Includes(actor)
        && (confidence.Until is not { } until || asOf <= until);

    static bool WasConveyed(Case whole, DateOnly asOf, ActorId actor, EntryId confidence) =>
        whole.Conveyed.Any(c => c.Confidence == confidence && c.To == actor && (c.Date is not { } date || date.Start <= asOf));
}
