using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>Where the parties stand on every issue, in file order.</summary>
public sealed record GapAnswer
{
    /// <summary>Issue by issue.</summary>
    public required ImmutableArray<IssueGap> Issues { get; init; }

    /// <summary>How many issues have a status by public positions.</summary>
    public int Count(GapStatus status) => Issues.Count(i => i.Public.Status == status);

    /// <summary>How many issues have a status by all known positions.</summary>
    public int CountKnown(GapStatus status) => Issues.Count(i => i.Known.Status == status);
}

/// <summary>Where the parties stand on one issue.</summary>
public sealed record IssueGap
{
    /// <summary>The issue.</summary>
    public required IssueId Issue { get; init; }

    /// <summary>By what was said in public.</summary>
    public required Closeness Public { get; init; }

    /// <summary>By all that the reader knows, a private position in place of a public one.</summary>
    public required Closeness Known { get; init; }

    /// <summary>What each party's latest positions are, in the order of the case's parties.</summary>
    public required ImmutableArray<PartyStance> Parties { get; init; }

    /// <summary>The terms on this issue that every party has accepted.</summary>
    public required ImmutableArray<Agreement> Agreements { get; init; }

    /// <summary>The options that no position, rule or proposal in force mentions; whoever refuses the rest mentions it.</summary>
    public required ImmutableArray<OptionId> Unmentioned { get; init; }
}

/// <summary>How close the parties are on an issue.</summary>
/// <param name="Status">The first of the statuses that holds.</param>
/// <param name="Overlap">The options that every party accepts.</param>
/// <param name="OpenOptions">The options that nobody refuses.</param>
public sealed record Closeness(GapStatus Status, ImmutableArray<OptionId> Overlap, ImmutableArray<OptionId> OpenOptions);

/// <summary>What a party's latest positions on an issue are, in public and in private; never mixed.</summary>
/// <param name="Party">The party.</param>
/// <param name="Public">In public; null where it has said nothing.</param>
/// <param name="PublicSince">Since when it has said just that in public, without a break.</param>
/// <param name="Private">In private, as far as the reader may know; null where it has said nothing.</param>
/// <param name="PrivateSince">Since when it has said just that in private, without a break.</param>
public sealed record PartyStance(ActorId Party, Stance? Public, DateOnly? PublicSince, Stance? Private, DateOnly? PrivateSince);

/// <summary>A term that every party has accepted.</summary>
public sealed record Agreement(EntryId Proposal, OptionId Option);

/// <summary>How close the parties are, in the order in which it is tested.</summary>
public enum GapStatus
{
    /// <summary>Every party has accepted the same term of one proposal.</summary>
    Agreed,
    /// <summary>Fewer than two parties have spoken.</summary>
    Unknown,
    /// <summary>Some option is accepted by all; that is not agreement.</summary>
    Overlap,
    /// <summary>Some option is refused by nobody.</summary>
    Open,
    /// <summary>Every option is refused by somebody.</summary>
    Gap,
}
