using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// An order in which the obligations in force are carried out, and how much each party is tempted to stop on the way.
/// Temptations are in the order of <see cref="Parties"/>, in the unit of costs and values.
/// </summary>
public sealed record SequenceAnswer
{
    /// <summary>The parties, in file order.</summary>
    public required ImmutableArray<ActorId> Parties { get; init; }

    /// <summary>The package whose obligations these are; null: those without <c>when</c>.</summary>
    public required Package? Package { get; init; }

    /// <summary>The obligations that are not in force under it, in file order.</summary>
    public required ImmutableArray<EntryId> NotInForce { get; init; }

    /// <summary>The guarantees against a party, in file order; those without an id are counted and not named.</summary>
    public required ImmutableArray<EntryId> Guarantees { get; init; }

    /// <summary>True if nobody's temptation is ever above 1e-9 (Sandholm and Lesser 1995).</summary>
    public required bool SelfEnforcing { get; init; }

    /// <summary>True if no other sequence is better. False where a limit was hit: the best found.</summary>
    public required bool Proven { get; init; }

    /// <summary>No sequence has a greatest temptation below this; null when proven.</summary>
    public required double? Bound { get; init; }

    /// <summary>How often the next step is another actor's than the one before.</summary>
    public required int Changes { get; init; }

    /// <summary>The steps, first to last.</summary>
    public required ImmutableArray<SequenceStep> Steps { get; init; }

    /// <summary>Temptation before the first step.</summary>
    public required ImmutableArray<double> Start { get; init; }

    /// <summary>The greatest temptation over all prefixes, the empty and the last included.</summary>
    public required ImmutableArray<double> GreatestTemptation { get; init; }

    /// <summary>What a guarantee against each would still have to be worth: its greatest temptation, 0 if that is not above 0.</summary>
    public required ImmutableArray<double> GuaranteeNeeded { get; init; }
}

/// <summary>One step of a sequence.</summary>
/// <param name="N">Its place, from 1.</param>
/// <param name="Obligation">What it carries out.</param>
/// <param name="Step">Which step of that obligation, from 1.</param>
/// <param name="Phase">The phase.</param>
/// <param name="By">Who acts; null where the case does not say.</param>
/// <param name="To">For whom; null where the case does not say.</param>
/// <param name="Temptation">Of each party once it is done.</param>
public sealed record SequenceStep(int N, EntryId Obligation, int Step, int Phase, ActorId? By, ActorId? To, ImmutableArray<double> Temptation);
