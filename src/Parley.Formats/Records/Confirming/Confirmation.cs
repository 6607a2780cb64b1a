using System.Collections.Immutable;
using Parley.Model;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>From a suggested position that somebody confirmed to the entries that stand for it in a case: the position with its passage, and the report where the case lacks it.</summary>
public static class Confirmation
{
    /// <summary>The suggestions of a record by their ids.</summary>
    public static Dictionary<string, Suggestion> Suggestions(Record record)
    {
        var all = new Dictionary<string, Suggestion>(StringComparer.Ordinal);
        foreach (var reading in record.Readings.Where(r => !r.Positions.IsEmpty))
        {
            var statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
            foreach (var position in reading.Positions.Where(p => statements.ContainsKey(p.Statement)))
            {
                all.TryAdd(position.Id, new Suggestion(position, statements[position.Statement], reading.Report, null));
            }
        }

        return all;
    }

    /// <summary>What keeps a suggestion from being written into a case as it stands.</summary>
    public static ConfirmObstacle ObstacleTo(Suggestion suggestion, Case whole) =>
        !suggestion.NamesAnOption ? ConfirmObstacle.NoOption
        : suggestion.Position.Date is null ? ConfirmObstacle.NoDay
        : whole.Positions.Any(p => Cites(p, suggestion)) ? ConfirmObstacle.Held
        : ConfirmObstacle.None;

    /// <summary>True if a position of a case cites the passage of a suggestion, for the same party and issue.</summary>
    public static bool Cites(Position position, Suggestion suggestion) =>
        position.Party.Value == suggestion.Position.Party && position.Issue.Value == suggestion.Position.Issue
        && position.Sources.Any(s => s.Report.Value == PositionsYaml.CaseId(suggestion.Report) && s.Start == suggestion.Statement.Said.Span.Start);

    /// <summary>The edits that write suggestions into a case.</summary>
    /// <param name="confirmed">The suggestions, each with an option and a day.</param>
    /// <param name="whole">The case.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="from">The folder from which the reports were named.</param>
    public static ImmutableArray<CaseEdit> Edits(ImmutableArray<Suggestion> confirmed, Case whole, string? folder, string from = ".") =>
    [
        .. confirmed.Select(c => c.Report).DistinctBy(r => r.Id).Where(r => whole.Reports.All(known => known.Id.Value != PositionsYaml.CaseId(r)))
            .Select(r => new CaseEdit.Put(CasePath.Of("reports"), PositionsYaml.CaseId(r), PositionsYaml.ReportEntry(r, folder, from))),
        .. confirmed.Select(c => new CaseEdit.Append(CasePath.Of("positions"), PositionsYaml.PositionEntry(c.Position, c.Statement, c.Report))),
    ];

    /// <summary>The reports of the same origin as that of a suggestion, by their ids in a case, that the case cites too for its party and issue: with them it is no second source.</summary>
    /// <param name="written">The suggestion.</param>
    /// <param name="whole">The case before it.</param>
    /// <param name="earlier">Suggestions written in the same go, before it.</param>
    /// <param name="across">What comes of reading the reports beside each other.</param>
    public static ImmutableArray<string> NoSecondSourceTo(Suggestion written, Case whole, ImmutableArray<Suggestion> earlier, Comparison across)
    {
        var cited = whole.Positions.Where(p => p.Party.Value == written.Position.Party && p.Issue.Value == written.Position.Issue).SelectMany(p => p.Sources).Select(s => s.Report.Value)
            .Concat(earlier.Where(e => e.Position.Party == written.Position.Party && e.Position.Issue == written.Position.Issue).Select(e => PositionsYaml.CaseId(e.Report)))
            .ToHashSet(StringComparer.Ordinal);
        var here = PositionsYaml.CaseId(written.Report);
        return [.. across.Groups.Where(g => g.Contains(written.Report.Id)).SelectMany(g => g).Select(PositionsYaml.CaseId).Where(id => id != here && cited.Contains(id))];
    }
}

/// <summary>What keeps a suggested position from being written into a case as it stands.</summary>
public enum ConfirmObstacle
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>It names no option.</summary>
    NoOption,
    /// <summary>The day it was said is not known.</summary>
    NoDay,
    /// <summary>The case holds it already.</summary>
    Held,
}
