using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Confidences whose permission ends soon.</summary>
public static class EndingPermissions
{
    /// <summary>How many days count as soon.</summary>
    const int Days = 7;

    /// <summary>Those that permit something until the day at the earliest and seven days later at the latest, in file order.</summary>
    public static ImmutableArray<Confidence> Of(Case known, DateOnly asOf) =>
        [.. known.Confidences.Where(c => PermitsSomething(c) && c.Until >= asOf && c.Until <= asOf.AddDays(Days))];

    static bool PermitsSomething(Confidence confidence) =>
        confidence.As == ConfidenceUse.Shape || confidence.MayTell.Everybody || confidence.MayTell.Actors.Length > 0;
}
