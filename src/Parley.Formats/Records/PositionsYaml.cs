using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Model;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>Suggested positions as a fragment of a case: each cites its passage; what cannot be said yet is commented out, with its sentence.</summary>
public static class PositionsYaml
{
    static readonly Layout Plain = new("\n", 2, 2);

    /// <summary>The file.</summary>
    /// <param name="record">The record.</param>
    /// <param name="whole">The case the fragment is for; null where there is none, and so no position.</param>
    /// <param name="caseFolder">The folder of the case, against which files are named.</param>
    /// <param name="reviews">What analysts found: what was rejected is left out.</param>
    /// <param name="from">The folder from which the reports were named.</param>
    public static string Render(Record record, Case? whole, string? caseFolder, Reviews reviews, string from = ".")
    {
        var text = new StringBuilder("# Positions that public reports suggest, to be read before they are believed. An entry that is commented out\n# lacks what its remark says. Try them with: parley check CASE --with positions.yaml\n");
        var cited = new List<RecordedReport>();
        var entries = new StringBuilder();
        var ready = 0;
        foreach (var reading in whole is null ? [] : record.Readings.Where(r => !r.Positions.IsEmpty))
        {
            var statements = reading.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
            foreach (var suggestion in reading.Positions.Where(p => statements.ContainsKey(p.Statement) && reviews.Of(p.Id) is not { Verdict: Verdict.Rejected }).Select(p => new Suggestion(p, statements[p.Statement], reading.Report, null)))
            {
                Entry(entries, suggestion);
                ready += suggestion.IsReady ? 1 : 0;
                if (suggestion.IsReady && !cited.Contains(reading.Report))
                {
                    cited.Add(reading.Report);
                }
            }
        }

        text.Append(ready == 0 ? "positions: []\n" : "positions:\n").Append(entries);
        var missing = cited.Where(r => whole!.Reports.All(known => known.Id.Value != CaseId(r))).ToList();
        if (missing.Count > 0)
        {
            text.Append("reports:\n");
            foreach (var report in missing)
            {
                text.Append("  ").Append(Plain.Inline(CaseId(report), ReportEntry(report, caseFolder, from), flow: false)).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The id of a report in a case: its own where that can be one, else made of it.</summary>
    public static string CaseId(RecordedReport report) => CaseId(report.Id);

    /// <inheritdoc cref="CaseId(RecordedReport)"/>
    public static string CaseId(string report)
    {
        var id = RecordNames.Of(report).ToLowerInvariant().Replace('_', '-').TrimStart('-');
        return id.Length == 0 ? "report" : id;
    }

    /// <summary>The entry of a report in a case.</summary>
    /// <param name="report">The report.</param>
    /// <param name="caseFolder">The folder of the case, against which files are named.</param>
    /// <param name="from">The folder from which the report was named.</param>
    public static CaseValue.Map ReportEntry(RecordedReport report, string? caseFolder, string from = ".")
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, CaseValue>>();
        Add(pairs, "title", report.Title is { } title ? RecordNaming.Plain(title) : null);
        Add(pairs, "publisher", report.Publisher is { } publisher ? RecordNaming.Plain(publisher) : null);
        Add(pairs, "date", report.Published is { } day ? Iso(day) : null);
        Add(pairs, "file", report.File == "-" ? null : Path.GetRelativePath(Path.GetFullPath(caseFolder ?? "."), Path.GetFullPath(report.File, Path.GetFullPath(from))).Replace('\\', '/'));
        if (pairs.Count == 0)
        {
            Add(pairs, "note", "Read from standard input.");
        }

        return new CaseValue.Map(pairs.ToImmutable());
    }

    /// <summary>The entry of a position in a case, citing its passage.</summary>
    public static CaseValue.Map PositionEntry(SuggestedPosition position, RecordedStatement statement, RecordedReport report)
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, CaseValue>>();
        Add(pairs, "party", position.Party);
        Add(pairs, "date", position.Date is { } day ? Iso(day) : null);
        Add(pairs, "issue", position.Issue);
        if (position.Wants is { } wants)
        {
            pairs.Add(new("wants", Option(wants)));
        }

        AddList(pairs, "accepts", position.Accepts);
        AddList(pairs, "refuses", position.Refuses);
        pairs.Add(new("source", new CaseValue.Map(
        [
            new("report", new CaseValue.Text(CaseId(report))),
            new("start", Whole(statement.Said.Span.Start)),
            new("end", Whole(statement.Said.Span.End)),
        ])));
        Add(pairs, "note", position.IsUnnamed ? $"Said by: {RecordNaming.Speaker(statement.Said)}." : null);
        return new CaseValue.Map(pairs.ToImmutable());
    }

    static void Entry(StringBuilder text, Suggestion suggestion)
    {
        var said = suggestion.Statement.Said;
        text.Append("  # ").Append(Comment(suggestion.Position.Id)).Append(": ").Append(Comment(RecordNaming.Attributed(said))).Append(":\n");
        foreach (var line in TextColumns.Wrap(Comment(said.Text), 104))
        {
            text.Append("  #   ").Append(line).Append('\n');
        }

        var lacks = (suggestion.NamesAnOption, suggestion.Position.Date) switch
        {
            (false, null) => "no option is named and no day is known: add date and wants, accepts or refuses",
            (false, _) => "no option is named: add wants, accepts or refuses",
            (_, null) => "no day is known: add date",
            _ => null,
        };
        var entry = "- " + Plain.Inline(PositionEntry(suggestion.Position, suggestion.Statement, suggestion.Report), flow: false);
        text.Append(lacks is null ? $"  {entry}\n" : $"  # {lacks}\n  # {entry}\n");
    }

    static string Comment(string text) => RecordNaming.Plain(text).Replace("\u2028", " ", StringComparison.Ordinal).Replace("\u2029", " ", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal);

    static void Add(ImmutableArray<KeyValuePair<string, CaseValue>>.Builder to, string key, string? value)
    {
        if (value is not null)
        {
            to.Add(new(key, new CaseValue.Text(value)));
        }
    }

    static void AddList(ImmutableArray<KeyValuePair<string, CaseValue>>.Builder to, string key, ImmutableArray<string> options)
    {
        if (!options.IsEmpty)
        {
            to.Add(new(key, new CaseValue.List([.. options.Select(Option)])));
        }
    }

    // An option of a range is a number, and is written as people write it.
    static CaseValue Option(string id) => decimal.TryParse(id, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? new CaseValue.Word(id) : new CaseValue.Text(id);

    static CaseValue.Word Whole(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
