using System.Collections.Immutable;
using System.Globalization;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>Reads records that were written into folders.</summary>
public static class RecordReader
{
    /// <summary>The folder of a case's record, within that of the case.</summary>
    public const string InCase = "record";

    /// <summary>True if a folder holds a record.</summary>
    public static bool IsRecord(string folder) => File.Exists(Path.Combine(folder, RecordSections.Reports + RecordFiles.Extension));

    /// <summary>Where a case's record keeps the bytes of a report, from the folder of the case.</summary>
    public static string OriginalOf(RecordedReport report) => $"{InCase}/{RecordFiles.Originals}/{RecordFiles.OriginalName(report)}";

    /// <summary>The record of a folder; null where it holds none.</summary>
    /// <exception cref="FormatException">A line is not one of a record, or lines are missing.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Record? Open(string folder)
    {
        var files = ReadingFiles.Open(folder, Path.Combine(folder, RecordFiles.Texts));
        if (files is null)
        {
            return null;
        }

        if (!files.IsWhole)
        {
            var held = files.Count;
            files.Dispose();
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{folder} whose lines are damaged or missing after {held} {(held == 1 ? "report" : "reports")}"));
        }

        var groups = RecordFiles.Read(Path.Combine(folder, RecordFiles.Groups), GroupLine.Read);
        return new Record
        {
            Readings = Enumerable.Range(0, files.Count).Select(n => files.Read(n, withWords: false)),
            WithWords = n => files.Read(n, withWords: true),
            Count = files.Count,
            Across = new Comparison(
                RecordFiles.Read(Path.Combine(folder, RecordFiles.Origins), OriginLine.Read),
                All(groups, files.Reports),
                RecordFiles.Read(Path.Combine(folder, RecordFiles.Contradictions), ContradictionLine.Read)),
            Skipped = RecordFiles.Read(Path.Combine(folder, RecordFiles.Skipped), SkippedLine.Read),
        };
    }

    // A report that shares its origin with none is a group of its own, in the place of the report.
    static ImmutableArray<ImmutableArray<string>> All(ImmutableArray<ImmutableArray<string>> shared, IEnumerable<RecordedReport> reports)
    {
        var of = shared.SelectMany(g => g.Select(id => (id, g))).ToDictionary(p => p.id, p => p.g, StringComparer.Ordinal);
        return [.. reports.Select(r => of.GetValueOrDefault(r.Id, [r.Id])).Distinct(ByFirst)];
    }

    static readonly IEqualityComparer<ImmutableArray<string>> ByFirst =
        EqualityComparer<ImmutableArray<string>>.Create((a, b) => a[0] == b[0], g => StringComparer.Ordinal.GetHashCode(g[0]));
}
