using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Whether a proposal may go to a reader.</summary>
public sealed record ClearanceAnswer
{
    /// <summary>
    /// False if anything is refused. True if nothing is; to table it with warnings is then a named mediator's decision.
    /// Null: nothing is refused and, a limit having been reached, it is not known what the terms give away.
    /// </summary>
    public bool? Cleared => !Refused.IsEmpty ? false : Complete ? true : null;

    /// <summary>Why not: articles in the proposal's order, then terms in its order.</summary>
    public required ImmutableArray<DisclosureRefusal> Refused { get; init; }

    /// <summary>The confidences that its terms give away.</summary>
    public required ImmutableArray<GivenAway> Warned { get; init; }

    /// <summary>False if a limit was reached: there may be more to warn of.</summary>
    public required bool Complete { get; init; }
}

/// <summary>Why an article or a term may not go to the reader: exactly one of the two is named.</summary>
/// <param name="Article">The place of the article in the proposal, from 0; null for a term.</param>
/// <param name="Term">The issue of the term; null for an article.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">The confidence it is about; null where the basis is not declared.</param>
public sealed record DisclosureRefusal(int? Article, IssueId? Term, RefusalReason Reason, Confidence? Confidence)
{
    /// <summary>The place, from 0, of the alternative for which the article is refused; null: for its own words.</summary>
    public int? Alternative { get; init; }
}

/// <summary>Why something may not go to a reader.</summary>
public enum RefusalReason
{
    /// <summary>It does not say what it rests on.</summary>
    Undeclared,
    /// <summary>It rests on a confidence that the reader may not know.</summary>
    Confidence,
    /// <summary>It rests on a confidence that may only be floated as an idea, and names who gave it.</summary>
    NamesGiver,
}

/// <summary>A confidence that terms give away: it is for this confidence alone that packages with these terms are among the ten best.</summary>
/// <param name="Confidence">The confidence.</param>
/// <param name="Criteria">By which criteria.</param>
public sealed record GivenAway(Confidence Confidence, ImmutableArray<Criterion> Criteria);
