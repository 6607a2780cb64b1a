using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>
/// What packages are worth to a party or ratifier, as somebody judges it: a weighted sum of option values
/// on a scale where 0 is worst and 1 best, plus bonuses for combinations.
/// </summary>
public sealed record Valuation : Entry
{
    /// <summary>The party or ratifier whose worths these are.</summary>
    public required ActorId Of { get; init; }

    /// <summary>What the judgement is made from.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Who judged. Free text, or the id of an actor.</summary>
    public required string Author { get; init; }

    /// <summary>From when it holds; null: always, before every dated one.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Worth of leaving without a deal, 0 to 1.</summary>
    public required Amount Reservation { get; init; }

    /// <summary>How much each issue counts; an issue that is not named counts 0.</summary>
    public required Weights Weights { get; init; }

    /// <summary>The value of every option of every issue that counts.</summary>
    public required ImmutableDictionary<IssueId, OptionValues> Values { get; init; }

    /// <summary>Worths added for combinations, in file order.</summary>
    public ImmutableArray<Bonus> Bonuses { get; init; } = [];
}

/// <summary>What a judgement about a party is made from.</summary>
public enum Basis
{
    /// <summary>Somebody's working hypothesis.</summary>
    Assumed,
    /// <summary>What the party said.</summary>
    Stated,
    /// <summary>What the party answered when asked for it.</summary>
    Elicited,
}

/// <summary>How much issues count. Closed: <see cref="Given"/>, <see cref="Ranking"/>.</summary>
public abstract record Weights
{
    private Weights() { }

    /// <summary>A weight an issue, at or above 0, in file order.</summary>
    public sealed record Given(ImmutableArray<KeyValuePair<IssueId, Amount>> Of) : Weights;

    /// <summary>Issues from the most to the least important; the k-th of K weighs <c>(1/K)·Σ_{i=k..K} 1/i</c> (rank-order centroid).</summary>
    public sealed record Ranking(ImmutableArray<IssueId> Order) : Weights;
}

/// <summary>The values of an issue's options. Closed: <see cref="Given"/>, <see cref="Ranked"/>, <see cref="Linear"/>.</summary>
public abstract record OptionValues
{
    private OptionValues() { }

    /// <summary>A value for every option, at or above 0.</summary>
    public sealed record Given(ImmutableDictionary<OptionId, Amount> Of) : OptionValues;

    /// <summary>Every option, best first: 1, (K-2)/(K-1), … 0; 1 if there is one.</summary>
    public sealed record Ranked(ImmutableArray<OptionId> BestToWorst) : OptionValues;

    /// <summary>Linear between the two ends of a range: 1 at the best, 0 at the worst.</summary>
    public sealed record Linear(OptionId Best, OptionId Worst) : OptionValues;
}

/// <summary>Worth added to every package that matches a box; -1 to 1.</summary>
public sealed record Bonus : Entry
{
    /// <summary>The id; null where none is given.</summary>
    public EntryId? Id { get; init; }

    /// <summary>The combination it is for.</summary>
    public required Box When { get; init; }

    /// <summary>What it adds.</summary>
    public required Amount Worth { get; init; }
}
