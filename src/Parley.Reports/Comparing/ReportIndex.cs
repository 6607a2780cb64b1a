namespace Parley.Reports;

/// <summary>
/// Reports as they are laid beside each other. Reports are added one after the other in the order of the input; of each only hashes and what its statements need for
/// comparing are kept, a few kilobytes. Not safe to use from two threads at once; the answer is the same on any number of processors, and the order of adding decides nothing but the order of the answer.
/// </summary>
public sealed class ReportIndex
{
    readonly List<IndexedReport> reports = [];
    readonly List<ComparedStatement> statements = [];
    readonly StemCounts counts = new();

    /// <summary>How many reports were added.</summary>
    public int Count => reports.Count;

    /// <summary>Adds a finished report.</summary>
    public void Add(ReadReport report)
    {
        var words = FoldedText.Of(report.Page.Text, report.Page.Paragraphs).AsSpan();
        counts.Add(words);
        statements.AddRange(ComparedStatements.Of(report, reports.Count));
        reports.Add(new IndexedReport(report.Id, Sketch.Of(words)));
    }

    /// <summary>Compares all that were added.</summary>
    /// <param name="again">The page of a report once more, by its number in the order of adding, from 0. Asked only for reports that may share an origin, from several threads at once, and more than once for some.</param>
    /// <param name="cancel">Stops between two pairs.</param>
    public Comparison Compare(Func<int, Page> again, CancellationToken cancel = default)
    {
        var origins = Origins.Of(reports, counts, again, cancel);
        return new Comparison(origins.Pairs, origins.Groups, Contradictions.Of(statements, reports, origins.GroupOf, cancel));
    }
}
