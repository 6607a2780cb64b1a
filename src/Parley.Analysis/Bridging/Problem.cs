using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>A standing case compiled into dense arrays. Every algorithm over packages reads this.</summary>
public sealed class Problem
{
    Problem(Standing standing) => Standing = standing;

    /// <summary>What it was compiled from.</summary>
    public Standing Standing { get; }

    /// <summary>The parties with a valuation, in file order.</summary>
    public required ImmutableArray<ActorId> Valued { get; init; }

    /// <summary>Compiles what stands.</summary>
    public static Problem Compile(Standing standing) => new(standing) { Valued = [] };
}
