using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What an index keeps of a report.</summary>
sealed record IndexedReport(string Id, Sketch Sketch, ImmutableArray<Statement> Statements);
