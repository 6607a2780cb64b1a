using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Finds statements on the same matter with opposite stance.</summary>
static class Contradictions
{
    public static ImmutableArray<Contradiction> Of(IReadOnlyList<IndexedReport> reports, Origins origins) => [];
}
