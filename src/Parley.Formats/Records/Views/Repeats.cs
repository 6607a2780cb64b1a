using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>
/// Tells which statements only repeat one of an earlier report of the same origin: the passages that both reports share lead
/// from the one to the other, most of each lies in the passage, and the same side speaks.
/// </summary>
sealed class Repeats(ILookup<string, SameOrigin> shared)
{
    readonly Dictionary<string, ImmutableArray<RecordedStatement>> ofReport = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<RecordedStatement>> repeating = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> firstOf = new(StringComparer.Ordinal);

    /// <summary>The ids of those statements of a report that repeat none before. Called for one report after the other.</summary>
    public HashSet<string> Take(ReportReading reading)
    {
        var firsts = reading.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        if (!shared.Contains(reading.Report.Id))
        {
            return firsts;
        }

        ofReport[reading.Report.Id] = reading.Statements;
        var before = shared[reading.Report.Id].Where(o => ofReport.ContainsKey(o.Other) && o.Other != reading.Report.Id).ToList();
        foreach (var statement in reading.Statements)
        {
            if (before.Select(o => Same(statement, o)).FirstOrDefault(s => s is not null) is { } found)
            {
                var first = firstOf.GetValueOrDefault(found.Id, found.Id);
                firstOf[statement.Id] = first;
                firsts.Remove(statement.Id);
                (repeating.TryGetValue(first, out var list) ? list : repeating[first] = []).Add(statement);
            }
        }

        return firsts;
    }

    /// <summary>The statements that repeat one.</summary>
    public ImmutableArray<RecordedStatement> Of(string id) => repeating.TryGetValue(id, out var list) ? [.. list] : [];

    RecordedStatement? Same(RecordedStatement statement, SameOrigin origin)
    {
        foreach (var passage in origin.Passages.Where(p => IsMostIn(statement.Said.Span, p.Here)))
        {
            if (ofReport[origin.Other].FirstOrDefault(s => s.Said.Party == statement.Said.Party && IsMostIn(s.Said.Span, passage.There)) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    static bool IsMostIn(TextSpan statement, TextSpan passage) =>
        2 * (Math.Min(statement.End, passage.End) - Math.Max(statement.Start, passage.Start)) > Math.Min(statement.Length, passage.Length);
}
