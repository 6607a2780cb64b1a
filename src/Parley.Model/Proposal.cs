using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Terms put, or to be put, to the parties. Without a date it is a draft.</summary>
public sealed record Proposal : Entry
{
    /// <summary>The id.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The name people read; the id where the case gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it; more than one: co-signed.</summary>
    public ImmutableArray<ActorId> From { get; init; } = [];

    /// <summary>Whom it is put to.</summary>
    public ImmutableArray<ActorId> To { get; init; } = [];

    /// <summary>When it was put; null: a draft.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>The earlier proposal it builds on.</summary>
    public EntryId? BuildsOn { get; init; }

    /// <summary>Its terms in file order; issues left out are open.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Its text, article by article.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];

    /// <summary>The answers to it, in file order.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>What mediators decided about its going to a reader although there are warnings, in file order.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
}

/// <summary>A party's answer to a proposal.</summary>
public sealed record Response : Entry
{
    /// <summary>Who answers.</summary>
    public ActorId? Party { get; init; }

    /// <summary>When; a span counts from its end.</summary>
    public DateSpan? Date { get; init; }

    /// <summary>The answer to the whole; null where only terms are answered.</summary>
    public Answer? Answer { get; init; }

    /// <summary>The answers to single terms, in file order.</summary>
    public ImmutableArray<KeyValuePair<IssueId, Answer>> Terms { get; init; } = [];

    /// <summary>What was asked in return, in words.</summary>
    public string? Conditions { get; init; }
}

/// <summary>A mediator's decision to let a proposal go to a reader although clearance warns.</summary>
public sealed record Decision : Entry
{
    /// <summary>The mediator who decided.</summary>
    public required ActorId By { get; init; }

    /// <summary>When.</summary>
    public required DateSpan Date { get; init; }

    /// <summary>The reader to whom it may go.</summary>
    public required ActorId For { get; init; }

    /// <summary>What was decided, in words.</summary>
    public string? What { get; init; }

    /// <summary>The confidences warned of, about which it was decided.</summary>
    public ImmutableArray<EntryId> Confidences { get; init; } = [];
}

/// <summary>An answer to a proposal or one of its terms.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Accept,
    /// <summary>No.</summary>
    Reject,
    /// <summary>Yes if.</summary>
    Conditional,
    /// <summary>A question back.</summary>
    Clarify,
    /// <summary>Neither yes nor no.</summary>
    Ambiguous,
    /// <summary>Nothing.</summary>
    Silent,
}
