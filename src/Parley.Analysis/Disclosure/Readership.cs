using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// Who may ever know a confidence, whatever the day. What is permitted is permitted from the first day on, and what is known
/// stays known, so by <see cref="Knowledge"/> the first day and the last of all tell.
/// </summary>
public static class Readership
{
    /// <summary>Every actor that may know it on some day, in the order of <see cref="Case.Actors"/>; of a confidence yet to be written, those its permission would let know.</summary>
    public static ImmutableArray<PossibleReader> Of(Case whole, Confidence confidence) =>
    [
        .. whole.Actors
            .Where(a => Knowledge.Knows(whole, confidence.Date.Start, a.Id, confidence) || Knowledge.Knows(whole, DateOnly.MaxValue, a.Id, confidence))
            .Select(a => new PossibleReader(a.Id, By(whole, a.Id, confidence))),
    ];

    static KnownBy By(Case whole, ActorId actor, Confidence confidence) =>
        confidence.From == actor ? KnownBy.Giving
        : confidence.To.Contains(actor) ? KnownBy.Hearing
        : Knowledge.Knows(whole, DateOnly.MaxValue, actor, confidence with { As = ConfidenceUse.Shape }) ? KnownBy.BeingTold
        : KnownBy.Permission;
}

/// <summary>An actor that may ever know a confidence, and why.</summary>
public sealed record PossibleReader(ActorId Actor, KnownBy By);

/// <summary>Why an actor may know a confidence.</summary>
public enum KnownBy
{
    /// <summary>It gave it.</summary>
    Giving,
    /// <summary>It was given to it.</summary>
    Hearing,
    /// <summary>It was told it.</summary>
    BeingTold,
    /// <summary>It may be told it.</summary>
    Permission,
}
