using System.Collections.Immutable;

namespace Parley.Analysis;

/// <summary>What stands, with some things otherwise than they are. It is tried and written nowhere.</summary>
public static class WhatIf
{
    /// <summary>
    /// Applies trials one after the other; one that cannot be until another is made waits for it. What names nothing there, or
    /// cannot be, is left out and given back.
    /// </summary>
    public static WhatIfAnswer Apply(Standing standing, IEnumerable<Trial> trials)
    {
        var made = ImmutableArray.CreateBuilder<Trial>();
        var waiting = trials.ToList();
        while (waiting.Find(t => t.Apply(standing) is not null) is { } next)
        {
            standing = next.Apply(standing)!;
            made.Add(next);
            waiting.Remove(next);
        }

        return new(standing, made.ToImmutable(), [.. waiting]);
    }
}

/// <summary>What stands once trials are applied.</summary>
/// <param name="Standing">What then stands; all that no trial speaks of is as it was.</param>
/// <param name="Made">The trials applied, in the order in which they were.</param>
/// <param name="Impossible">Those that name nothing there, or that cannot be.</param>
public sealed record WhatIfAnswer(Standing Standing, ImmutableArray<Trial> Made, ImmutableArray<Trial> Impossible);
