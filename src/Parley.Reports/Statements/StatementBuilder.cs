using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Makes statements of attributions: what their stretch is, who speaks, in which form, with which stance, about what.</summary>
static class StatementBuilder
{
    public static ImmutableArray<Statement> Build(string reportId, Prose prose, ImmutableArray<Attribution> attributions, CaseWords words) => [];
}
