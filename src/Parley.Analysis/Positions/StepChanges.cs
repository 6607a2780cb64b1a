using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What a step of a party changed, option by option, in file order. What it now wants is not named among what it accepts.</summary>
public sealed record StepChanges
{
    /// <summary>The option it wanted; null where not said.</summary>
    public required OptionId? Wanted { get; init; }

    /// <summary>The option it wants; null where not said.</summary>
    public required OptionId? Wants { get; init; }

    /// <summary>Accepted now and not before.</summary>
    public required ImmutableArray<OptionId> NowAccepts { get; init; }

    /// <summary>Accepted before and no longer.</summary>
    public required ImmutableArray<OptionId> NoLongerAccepts { get; init; }

    /// <summary>Refused now and not before.</summary>
    public required ImmutableArray<OptionId> NowRefuses { get; init; }

    /// <summary>Refused before, and neither refused nor accepted now.</summary>
    public required ImmutableArray<OptionId> NoLongerRefuses { get; init; }

    /// <summary>Reads them off the two positions.</summary>
    public static StepChanges Of(PositionStep step)
    {
        var (before, after) = (step.Before, step.After);
        return new()
        {
            Wanted = before.Wants,
            Wants = after.Wants,
            NowAccepts = [.. after.Accepts.Except(before.Accepts).Where(o => o != after.Wants)],
            NoLongerAccepts = [.. before.Accepts.Except(after.Accepts)],
            NowRefuses = [.. after.Refuses.Except(before.Refuses)],
            NoLongerRefuses = [.. before.Refuses.Except(after.Refuses).Except(after.Accepts)],
        };
    }
}
