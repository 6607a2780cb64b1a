using System.Collections.Immutable;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>What a looker may see of a case's record: of the team all of it; of others what reports tell that are not hidden from them, without what the team found.</summary>
/// <param name="Stored">The whole record, for its words.</param>
/// <param name="View">What is seen, by side and issue.</param>
/// <param name="Reviews">What the team found; none for others.</param>
public sealed record SeenRecord(StoredRecord Stored, RecordView View, Reviews Reviews)
{
    /// <summary>Nothing of one side on one issue is left out.</summary>
    const int Most = 100_000;

    readonly ImmutableDictionary<string, ReportCard> cards = View.Reports.ToImmutableDictionary(r => PositionsYaml.CaseId(r.Report), StringComparer.Ordinal);

    /// <summary>What is seen.</summary>
    public Record Record => View.Record;

    /// <summary>How the record's sides and issues are called.</summary>
    public RecordNaming Naming => View.Naming;

    /// <summary>The card of a report by its id, its own or that in a case; null if it is not there or not to be seen.</summary>
    public ReportCard? Card(string id) => cards.GetValueOrDefault(PositionsYaml.CaseId(id));

    /// <summary>The report with its words.</summary>
    public ReportReading Reading(RecordedReport report)
    {
        var n = 0;
        foreach (var reading in Stored.Record.Readings)
        {
            if (reading.Report.Id == report.Id)
            {
                break;
            }

            n++;
        }

        return Stored.Record.WithWords(n);
    }

    /// <summary>How many statements of a report nobody has looked at.</summary>
    public int Unreviewed(string report) => Record.Readings.Where(r => r.Report.Id == report).SelectMany(r => r.Statements).Count(s => Reviews.Of(s.Id) is null);

    /// <summary>The record of a case for a looker; null where the case has none.</summary>
    /// <exception cref="FormatException">A line is not one of a record.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SeenRecord? Of(Visit visit, StoredRecords records)
    {
        var view = visit.View;
        return records.Of(view.Folder) is { } stored ? view.Once((typeof(SeenRecord), stored.Stamp, visit.Culture.Name), () => Seen(visit, stored)) : null;
    }

    static SeenRecord Seen(Visit visit, StoredRecord stored)
    {
        var reviews = visit.View.Whole is null ? Reviews.None : stored.Reviews;
        var seen = stored.Record.Without(r => !Shows(visit.View, r));
        var record = seen with { Readings = [.. seen.Readings], Skipped = visit.View.Whole is null ? [] : stored.Record.Skipped };
        return new SeenRecord(stored, RecordView.Of(record, new RecordNaming(visit.View.Standing.Case, visit.Culture), reviews, Most), reviews);
    }

    static bool Shows(ICaseView view, RecordedReport report) =>
        !view.Hides(new(PositionsYaml.CaseId(report))) && !(view.IsTurned && report.Published > view.AsOf);
}
