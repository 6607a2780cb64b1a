using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Who moved, how and when.</summary>
public sealed record MovementAnswer
{
    /// <summary>From each position to the next, by party and issue in file order, in public before in private, the earliest first.</summary>
    public required ImmutableArray<PositionStep> Steps { get; init; }

    /// <summary>The known rules with a <c>since</c> that has come, those lapsed too, the earliest first.</summary>
    public required ImmutableArray<Rule> NewConditions { get; init; }

    /// <summary>The known rules past their <c>until</c>, the earliest first.</summary>
    public required ImmutableArray<Rule> DroppedConditions { get; init; }

    /// <summary>The parties without a valuation, toward and from which no step has a class.</summary>
    public required ImmutableArray<ActorId> Unvalued { get; init; }
}

/// <summary>From one position of a party on an issue to its next of the same kind.</summary>
public sealed record PositionStep
{
    /// <summary>Whose.</summary>
    public required ActorId Party { get; init; }

    /// <summary>On what.</summary>
    public required IssueId Issue { get; init; }

    /// <summary>In public or in private, both positions alike.</summary>
    public required Said Said { get; init; }

    /// <summary>The position it left. The step is from the end of its date.</summary>
    public required Stance Before { get; init; }

    /// <summary>The position it took. The step is to the end of its date, and comes from its sources.</summary>
    public required Stance After { get; init; }

    /// <summary>Which way it moved.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Its class toward each other party, in the order of the case's parties; null where either is unvalued or a position has no <c>wants</c>.</summary>
    public required ImmutableArray<KeyValuePair<ActorId, StepClass?>> Class { get; init; }

    /// <summary>The day of the position it left.</summary>
    public DateOnly From => Before.Date.End;

    /// <summary>The day of the position it took.</summary>
    public DateOnly To => After.Date.End;
}

/// <summary>Which way a step goes.</summary>
public enum StepKind
{
    /// <summary>Accepts strictly more, or the same and refuses strictly less.</summary>
    Softened,
    /// <summary>Accepts strictly less, or the same and refuses strictly more.</summary>
    Hardened,
    /// <summary>Accepts, refuses and wants the same.</summary>
    Repeated,
    /// <summary>Anything else.</summary>
    Shifted,
}

/// <summary>
/// The class of a step by what it changes for the party itself and for the other: DANS (Hindriks, Jonker and Tykhonov,
/// Negotiation Dynamics: Analysis, Concession Tactics, and Outcomes, IAT 2007).
/// </summary>
public enum StepClass
{
    /// <summary>Nothing for either.</summary>
    Silent,
    /// <summary>Nothing for itself, better for the other.</summary>
    Nice,
    /// <summary>Better for both.</summary>
    Fortunate,
    /// <summary>Better for itself, not better for the other.</summary>
    Selfish,
    /// <summary>Worse for itself, not worse for the other.</summary>
    Concession,
    /// <summary>Not better for itself, worse for the other.</summary>
    Unfortunate,
}
