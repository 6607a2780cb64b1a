using System.Collections.Immutable;
using System.Numerics;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>The zone of agreement and its Pareto frontier. Worths are in the order of <see cref="Valued"/>.</summary>
public sealed record FrontierAnswer
{
    /// <summary>The parties with a valuation, in file order.</summary>
    public required ImmutableArray<ActorId> Valued { get; init; }

    /// <summary>How many packages there are.</summary>
    public required BigInteger Packages { get; init; }

    /// <summary>How many of them are feasible by point values; null where that was not counted.</summary>
    public required BigInteger? Feasible { get; init; }

    /// <summary>Whether some package is acceptable for every value within all intervals; null: not known.</summary>
    public required bool? Sure { get; init; }

    /// <summary>Whether some package is acceptable by point values; null: not known.</summary>
    public required bool? Point { get; init; }

    /// <summary>Whether some package is acceptable for some value within the intervals; null: not known.</summary>
    public required bool? Possible { get; init; }

    /// <summary>The greatest worth of each over the feasible packages; null without a zone, without valued parties, or where not known.</summary>
    public required ImmutableArray<double>? Ideal { get; init; }

    /// <summary>The reservation value of each.</summary>
    public required ImmutableArray<double> Reservation { get; init; }

    /// <summary>The frontier in file order of each point's first package; null where no party is valued.</summary>
    public required ImmutableArray<FrontierPoint>? Efficient { get; init; }

    /// <summary>False if a limit was hit.</summary>
    public required bool Complete { get; init; }
}

/// <summary>One worth vector of efficient packages: the first package in file order that has it, and how many share it.</summary>
public sealed record FrontierPoint(Package First, ImmutableArray<double> Worth, ImmutableArray<double> Gain, BigInteger Count);
