using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>Somebody who acts or speaks in the case.</summary>
public abstract record Actor : Entry
{
    /// <summary>The id; of a ratifier <c>party/ratifier</c>.</summary>
    public required ActorId Id { get; init; }

    /// <summary>The name people read; the id where the case gives none.</summary>
    public required string Name { get; init; }

    /// <summary>Other names by which reports speak of it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The people who speak for it.</summary>
    public ImmutableArray<Person> People { get; init; } = [];
}

/// <summary>A person who speaks for an actor, known by name.</summary>
public sealed record Person(string Name, string? Title, ImmutableArray<string> Aliases) : Entry;

/// <summary>A side of the talks, whose consent a deal needs.</summary>
public sealed record Party : Actor
{
    /// <summary>How many of its ratifiers must agree.</summary>
    public Ratification Ratification { get; init; } = new Ratification.All();

    /// <summary>Those inside the party who must also say yes, in file order.</summary>
    public ImmutableArray<Ratifier> Ratifiers { get; init; } = [];
}

/// <summary>Somebody inside a party whose consent its yes needs.</summary>
public sealed record Ratifier : Actor
{
    /// <summary>False where nobody can ask them now. Default true.</summary>
    public bool Reachable { get; init; } = true;

    /// <summary>Since when that is so.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>How many ratifiers of a party must agree. Closed: <see cref="All"/>, <see cref="Majority"/>, <see cref="Quota"/>.</summary>
public abstract record Ratification
{
    private Ratification() { }

    /// <summary>Every one; the consent of one that cannot be reached is assumed.</summary>
    public sealed record All : Ratification;

    /// <summary>More than half.</summary>
    public sealed record Majority : Ratification;

    /// <summary>At least so many: 1 to the number of ratifiers.</summary>
    public sealed record Quota(int Count) : Ratification;

    /// <summary>How many of <paramref name="ratifiers"/> must agree.</summary>
    public int Needed(int ratifiers) => this switch
    {
        Majority => ratifiers / 2 + 1,
        Quota q => q.Count,
        _ => ratifiers,
    };
}

/// <summary>Somebody who carries proposals between the parties.</summary>
public sealed record Mediator : Actor
{
    /// <summary>What it does in the talks.</summary>
    public ImmutableArray<MediatorRole> Roles { get; init; } = [];
}

/// <summary>What a mediator does in the talks.</summary>
public enum MediatorRole
{
    /// <summary>Writes proposals.</summary>
    Drafts,
    /// <summary>Hosts meetings.</summary>
    Hosts,
    /// <summary>Stands behind what is promised.</summary>
    Guarantees,
    /// <summary>Watches over how a deal is carried out.</summary>
    Supervises,
    /// <summary>Pays for it.</summary>
    Funds,
}

/// <summary>An actor that is neither party nor mediator, but speaks, threatens or reports.</summary>
public sealed record OutsideActor : Actor;

/// <summary>Whether two actors can talk, and how it stands.</summary>
public sealed record Channel : Entry
{
    /// <summary>The two or more ends.</summary>
    public ImmutableArray<ActorId> Of { get; init; } = [];

    /// <summary>How it stands; null where not said.</summary>
    public ChannelState? State { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>How a channel stands.</summary>
public enum ChannelState
{
    /// <summary>In use.</summary>
    Open,
    /// <summary>In use with difficulty.</summary>
    Strained,
    /// <summary>Not in use.</summary>
    Closed,
}
