using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// What of a case is in force on a day, as known to a reader. Every analysis but clearance reads this and nothing else.
/// </summary>
public sealed record Standing
{
    /// <summary>
    /// The case with only what is in force and known: rules in force, positions, confidences, proposals and responses by
    /// the day, and of each actor only the valuation that stands. Actors, issues and reports are all there.
    /// </summary>
    public required Case Case { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Who reads.</summary>
    public required Reader Reader { get; init; }

    /// <summary>The known rules that have lapsed by the day.</summary>
    public required ImmutableArray<Rule> Lapsed { get; init; }
}
