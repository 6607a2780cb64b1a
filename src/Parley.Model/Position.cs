using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>What a party said it wants on one issue, on a day.</summary>
public sealed record Position : Entry
{
    /// <summary>Who said it.</summary>
    public required ActorId Party { get; init; }

    /// <summary>When; a span counts from its end.</summary>
    public required DateSpan Date { get; init; }

    /// <summary>On what.</summary>
    public required IssueId Issue { get; init; }

    /// <summary>Said in public or in private. Default public.</summary>
    public Said Said { get; init; }

    /// <summary>The option it wants; null where not said.</summary>
    public OptionId? Wants { get; init; }

    /// <summary>The options it says it accepts, <see cref="Wants"/> not added.</summary>
    public ImmutableArray<OptionId> Accepts { get; init; } = [];

    /// <summary>The options it refuses by name; empty where <see cref="RefusesRest"/>.</summary>
    public ImmutableArray<OptionId> Refuses { get; init; } = [];

    /// <summary>True if it refuses every option it does not accept.</summary>
    public bool RefusesRest { get; init; }
}

/// <summary>Where something was said.</summary>
public enum Said
{
    /// <summary>For all to hear.</summary>
    Public,
    /// <summary>To a mediator.</summary>
    Private,
}
