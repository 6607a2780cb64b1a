using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>A negotiation as a mediation team has written it down. All lists are in file order.</summary>
public sealed record Case
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The day the case speaks of.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>A few sentences on what it is about.</summary>
    public string? Summary { get; init; }

    /// <summary>The parties; at least two.</summary>
    public required ImmutableArray<Party> Parties { get; init; }

    /// <summary>The mediators.</summary>
    public ImmutableArray<Mediator> Mediators { get; init; } = [];

    /// <summary>Actors that are neither.</summary>
    public ImmutableArray<OutsideActor> Outside { get; init; } = [];

    /// <summary>Who can talk to whom.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>The issues; at least one.</summary>
    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>Every valuation, earlier ones of the same actor too.</summary>
    public ImmutableArray<Valuation> Valuations { get; init; } = [];

    /// <summary>The rules.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>The positions.</summary>
    public ImmutableArray<Position> Positions { get; init; } = [];

    /// <summary>The confidences.</summary>
    public ImmutableArray<Confidence> Confidences { get; init; } = [];

    /// <summary>What was carried into which room.</summary>
    public ImmutableArray<Conveyed> Conveyed { get; init; } = [];

    /// <summary>What was promised.</summary>
    public ImmutableArray<Promise> Promises { get; init; } = [];

    /// <summary>The proposals, drafts too.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>What is done when the deal is carried out.</summary>
    public ImmutableArray<Obligation> Obligations { get; init; } = [];

    /// <summary>What is forfeited by stopping midway.</summary>
    public ImmutableArray<Guarantee> Guarantees { get; init; } = [];

    /// <summary>The exchange lists.</summary>
    public ImmutableArray<ExchangeList> Lists { get; init; } = [];

    /// <summary>The events.</summary>
    public ImmutableArray<Event> Events { get; init; } = [];

    /// <summary>The meetings.</summary>
    public ImmutableArray<Meeting> Meetings { get; init; } = [];

    /// <summary>The figures.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>The reports it cites.</summary>
    public ImmutableArray<Report> Reports { get; init; } = [];

    /// <summary>Every actor: parties, each followed by its ratifiers, then mediators, then outside actors.</summary>
    public IEnumerable<Actor> Actors =>
        Parties.SelectMany(p => p.Ratifiers.Prepend<Actor>(p)).Concat(Mediators).Concat(Outside);

    /// <summary>The actor of that id, or null.</summary>
    public Actor? FindActor(ActorId id) => Actors.FirstOrDefault(a => a.Id == id);

    /// <summary>The name of an actor; the id itself where nobody has it.</summary>
    public string NameOf(ActorId id) => FindActor(id)?.Name ?? id.Value;

    /// <summary>The place of an issue among <see cref="Issues"/>, from 0; -1 if it is not one of them.</summary>
    public int IndexOf(IssueId id)
    {
        for (var i = 0; i < Issues.Length; i++)
        {
            if (Issues[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The issue of that id.</summary>
    /// <exception cref="ArgumentException">The case has no such issue.</exception>
    public Issue Issue(IssueId id) => IndexOf(id) is var i and >= 0 ? Issues[i] : throw new ArgumentException($"No issue has the id {id}.", nameof(id));
}
