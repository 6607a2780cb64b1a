using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>A position spelled out over every option of its issue. Options are in file order.</summary>
public sealed record Stance
{
    /// <summary>The option it wants; null where not said.</summary>
    public required OptionId? Wants { get; init; }

    /// <summary>The options it accepts, the one it wants among them.</summary>
    public required ImmutableArray<OptionId> Accepts { get; init; }

    /// <summary>The options it refuses, by name or as all the rest.</summary>
    public required ImmutableArray<OptionId> Refuses { get; init; }

    /// <summary>The options it neither accepts nor refuses.</summary>
    public required ImmutableArray<OptionId> Unsaid { get; init; }

    /// <summary>When it was said; a span counts from its end.</summary>
    public required DateSpan Date { get; init; }

    /// <summary>The reports it comes from.</summary>
    public required ImmutableArray<SourceRef> Sources { get; init; }

    /// <summary>The confidences and reports it draws on; null where not declared.</summary>
    public required ImmutableArray<EntryId>? RestsOn { get; init; }

    /// <summary>Spells a position on <paramref name="issue"/> out.</summary>
    public static Stance Of(Position position, Issue issue)
    {
        bool Accepts(OptionId option) => option == position.Wants || position.Accepts.Contains(option);
        bool Refuses(OptionId option) => position.RefusesRest ? !Accepts(option) : position.Refuses.Contains(option);
        var options = issue.Options.Select(o => o.Id).ToArray();
        return new()
        {
            Wants = position.Wants,
            Accepts = [.. options.Where(Accepts)],
            Refuses = [.. options.Where(Refuses)],
            Unsaid = [.. options.Where(o => !Accepts(o) && !Refuses(o))],
            Date = position.Date,
            Sources = position.Sources,
            RestsOn = position.RestsOn,
        };
    }

    /// <summary>True if the other wants, accepts and refuses the same.</summary>
    public bool SaysTheSameAs(Stance other) =>
        Wants == other.Wants && Accepts.SequenceEqual(other.Accepts) && Refuses.SequenceEqual(other.Refuses);
}
