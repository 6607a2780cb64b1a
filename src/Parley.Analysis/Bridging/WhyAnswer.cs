using System.Collections.Immutable;
using System.Numerics;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Why there is no zone of agreement and what would open one; or, where there is one, what binds it.</summary>
public sealed record WhyAnswer
{
    /// <summary>The parties with a valuation, in file order.</summary>
    public required ImmutableArray<ActorId> Valued { get; init; }

    /// <summary>Whether there is a zone; null: not known.</summary>
    public required bool? Feasible { get; init; }

    /// <summary>Whether some package satisfies the practical rules by themselves; null: not known.</summary>
    public required bool? PracticalAlone { get; init; }

    /// <summary>The parties that cannot agree because too few of their ratifiers are reachable.</summary>
    public required ImmutableArray<ActorId> CannotRatify { get; init; }

    /// <summary>Minimal sets that no package meets. An id is a rule's, or <c>actor/reservation</c>.</summary>
    public required ImmutableArray<ImmutableArray<EntryId>> Conflicts { get; init; }

    /// <summary>Minimal sets whose removal opens a zone.</summary>
    public required ImmutableArray<Correction> Corrections { get; init; }

    /// <summary>The elements that bind; empty without a zone.</summary>
    public required ImmutableArray<Binding> Binding { get; init; }

    /// <summary>False if a limit was hit or more conflicts or corrections exist than are shown.</summary>
    public required bool Complete { get; init; }

    /// <summary>The issues that the rules in conflict speak of; where only reservation values conflict, all.</summary>
    public ImmutableHashSet<IssueId> Disputed(Case standing)
    {
        var inConflict = Conflicts.SelectMany(c => c).Concat(Corrections.SelectMany(c => c.Drop)).ToHashSet();
        var issues = standing.Rules.Where(r => inConflict.Contains(r.Id)).SelectMany(r => r.Form.Issues).ToImmutableHashSet();
        return issues.IsEmpty ? [.. standing.Issues.Select(i => i.Id)] : issues;
    }
}

/// <summary>A minimal set whose removal makes a package feasible.</summary>
/// <param name="Drop">What is dropped, in the order of C.</param>
/// <param name="RedLines">How many red lines among them.</param>
/// <param name="Rules">How many other rules.</param>
/// <param name="Price">The least total shortfall below the reservations dropped, among the packages then feasible.</param>
/// <param name="Opens">How many packages become feasible; null where not counted.</param>
/// <param name="Nearest">The first in file order of those with the least shortfall.</param>
/// <param name="Worth">Its worth by valued party.</param>
public sealed record Correction(ImmutableArray<EntryId> Drop, int RedLines, int Rules, double Price, BigInteger? Opens, Package Nearest, ImmutableArray<double> Worth);

/// <summary>An element that binds: what each criterion's best value is when it alone is dropped.</summary>
public sealed record Binding(EntryId Id, ImmutableArray<KeyValuePair<Criterion, ImmutableArray<double>>> ValueIfDropped);
