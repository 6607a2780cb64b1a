using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>What an index keeps of a report.</summary>
sealed record IndexedReport(string Id, Sketch Sketch, ImmutableArray<Statement> Statements)
{
    public static IndexedReport Of(ReadReport report) =>
        new(report.Id, Sketch.Of(FoldedText.Of(report.Page.Text, report.Page.Paragraphs).AsSpan()), report.Statements);
}
