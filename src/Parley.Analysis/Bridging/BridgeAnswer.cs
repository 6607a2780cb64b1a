using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What is asked of <see cref="Bridge"/>.</summary>
public sealed record BridgeQuery
{
    /// <summary>The criteria to order by; those the case cannot answer are left out of the answer.</summary>
    public ImmutableArray<Criterion> Criteria { get; init; } = [.. Enum.GetValues<Criterion>()];

    /// <summary>How many packages by each criterion, from 1.</summary>
    public int Top { get; init; } = 3;

    /// <summary>On how many issues the next best differs at least from each before it, from 1.</summary>
    public int Different { get; init; } = 1;

    /// <summary>Which packages.</summary>
    public Form Form { get; init; }

    /// <summary>Terms that are settled already.</summary>
    public ImmutableArray<Term> Fixed { get; init; } = [];

    /// <summary>Draws for the acceptance shares.</summary>
    public int Samples { get; init; } = 10_000;

    /// <summary>Seed of the draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Partial packages in one layer of a sweep, beyond which a search is quicker; 0: search at once. Changes the speed and nothing else.</summary>
    internal int SweepWidth { get; init; } = 2_000;
}

/// <summary>Packages every side can accept, under each criterion. Worths are in the order of <see cref="Valued"/>, what is asked in the order of the case's parties.</summary>
public sealed record BridgeAnswer
{
    /// <summary>The parties with a valuation, in file order.</summary>
    public required ImmutableArray<ActorId> Valued { get; init; }

    /// <summary>Whether there is a feasible package of the form and terms asked for; null: not known.</summary>
    public required bool? Feasible { get; init; }

    /// <summary>The criteria that the case allows and the query asks for, in the order of <see cref="Criterion"/>.</summary>
    public required ImmutableArray<CriterionAnswer> Criteria { get; init; }

    /// <summary>Every package some criterion ranks, each once, in order of first mention.</summary>
    public required ImmutableArray<BridgePackage> Packages { get; init; }

    /// <summary>False if a limit was hit.</summary>
    public required bool Complete { get; init; }
}

/// <summary>The first package by one criterion, or null where there is none or the case does not allow the criterion.</summary>
/// <param name="Package">The package.</param>
/// <param name="Worth">Its worth by valued party; empty without a package.</param>
/// <param name="Gain">Its worth above the reservation value by valued party; empty without a package.</param>
/// <param name="Proven">False where a limit was hit: another may be the first.</param>
public sealed record FirstPackage(Package? Package, ImmutableArray<double> Worth, ImmutableArray<double> Gain, bool Proven);

/// <summary>The best packages by one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Value">The best package's value: one number, or for leximin (leximax) the list sorted ascending (descending). Null without a package.</param>
/// <param name="Proven">True if every ranked package is proven to be the next best.</param>
/// <param name="Bound">A proven bound on the first entry of the value; null when proven.</param>
/// <param name="Ranked">Places in <see cref="BridgeAnswer.Packages"/>, best first.</param>
public sealed record CriterionAnswer(Criterion Criterion, ImmutableArray<double>? Value, bool Proven, double? Bound, ImmutableArray<int> Ranked);

/// <summary>A feasible package and what there is to say of it.</summary>
public sealed record BridgePackage
{
    /// <summary>The package.</summary>
    public required Package Package { get; init; }

    /// <summary>True if no issue takes its <c>without</c> option.</summary>
    public required bool Whole { get; init; }

    /// <summary>Worth by valued party.</summary>
    public required ImmutableArray<double> Worth { get; init; }

    /// <summary>Worth above the reservation value by valued party.</summary>
    public required ImmutableArray<double> Gain { get; init; }

    /// <summary>Gain as a share of the ideal's gain by valued party; null where the ideals are not known.</summary>
    public required ImmutableArray<double>? NormalisedGain { get; init; }

    /// <summary>What each party is asked, summed over issues; null where the case has no positions.</summary>
    public required ImmutableArray<int>? Asked { get; init; }

    /// <summary>Whether no feasible package dominates it; null where no party is valued, or not known.</summary>
    public required bool? Efficient { get; init; }

    /// <summary>The shares of draws in which it is accepted.</summary>
    public required AcceptanceShares Acceptance { get; init; }

    /// <summary>How sure it is to be acceptable.</summary>
    public required Sureness Zone { get; init; }

    /// <summary>The steps it asks of the parties, by party and issue in file order; only those asked 1 or 2.</summary>
    public required ImmutableArray<Move> Moves { get; init; }

    /// <summary>The rules and reservations that bind (see <see cref="WhyAnswer.Binding"/>); null where a limit was hit.</summary>
    public required ImmutableArray<EntryId>? Binding { get; init; }

    /// <summary>The confidences and reports that the valuations, rules and positions behind it rest on.</summary>
    public required ImmutableArray<EntryId> RestsOn { get; init; }
}

/// <summary>What a package asks of a party on an issue: from the option it wanted (null: not said) to the package's; 1 not said, 2 refused.</summary>
public sealed record Move(ActorId Party, IssueId Issue, OptionId? From, OptionId To, int Asked);

/// <summary>The share of draws in which each party accepts, in which all do, and the latter's standard error.</summary>
/// <param name="Parties">By party, in the order of the case's parties.</param>
/// <param name="All">In which all do.</param>
/// <param name="StandardError"><c>sqrt(s(1−s)/n)</c> of <paramref name="All"/>.</param>
/// <param name="Samples">How many draws.</param>
/// <param name="Seed">Their seed.</param>
public sealed record AcceptanceShares(ImmutableArray<double> Parties, double All, double StandardError, int Samples, ulong Seed);
