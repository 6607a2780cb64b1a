using Parley.Formats;
using Parley.Model;

namespace Parley;

/// <summary>The reports a page cites by id, each once, in the case's order.</summary>
static class SourceList
{
    public static void Write(Page page, Wording words, Case known, IEnumerable<SourceRef> cited)
    {
        var ids = cited.Select(s => s.Report).ToHashSet();
        var reports = known.Reports.Where(r => ids.Contains(r.Id)).ToArray();
        if (reports.Length == 0)
        {
            return;
        }

        page.Heading("Sources");
        foreach (var report in reports)
        {
            page.Item(report.Id.Value, words.Report(report), indent: 2);
        }
    }
}
