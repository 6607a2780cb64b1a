using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What it costs while it lasts.</summary>
public static class LatestFigures
{
    /// <summary>The latest figure of each kind, kinds in file order; of one day the later in the file, without a day before every dated one.</summary>
    public static ImmutableArray<Figure> Of(Case known) =>
    [
        .. known.Figures
            .GroupBy(f => f.What ?? "", StringComparer.Ordinal)
            .Select(same => same.Aggregate((best, next) => Nullable.Compare(next.AsOf, best.AsOf) >= 0 ? next : best)),
    ];
}
