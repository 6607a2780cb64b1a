namespace Parley.Reports;

/// <summary>What an index keeps of a report for telling its origin.</summary>
sealed record IndexedReport(string Id, Sketch Sketch);
