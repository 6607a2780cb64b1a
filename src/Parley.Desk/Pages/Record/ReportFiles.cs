using System.Collections.Immutable;
using Parley.Formats;
using Parley.Model;

namespace Parley.Desk;

/// <summary>The report files that belong to a case: in its folder <c>reports</c>, cited by it, or read into its record before.</summary>
static class ReportFiles
{
    /// <summary>The folder of reports within that of a case.</summary>
    public const string Folder = "reports";

    static readonly EnumerationOptions Plain = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System | FileAttributes.Hidden | FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    /// <summary>Their names from the folder of the case, each once, those of the record first and in its order.</summary>
    public static ImmutableArray<string> Of(Case whole, string caseFolder, Record? record)
    {
        var names = (record?.Readings ?? []).Select(r => Held(caseFolder, r.Report))
            .Concat(whole.Reports.Where(r => r.File is not null).Select(r => r.File!).Where(f => IsWithin(caseFolder, f)))
            .Concat(InFolder(caseFolder));
        return [.. names.DistinctBy(n => Path.GetFullPath(n, caseFolder), StringComparer.Ordinal)];
    }

    /// <summary>Where the file of a report is, from the folder of the case: as it was named there or from the current folder, among the reports of the case, else as the record keeps it.</summary>
    public static string Held(string caseFolder, RecordedReport report)
    {
        var name = report.File.Replace('\\', '/');
        var candidates = new[] { name, Path.Combine(Folder, Path.GetFileName(name)), Path.GetRelativePath(caseFolder, Path.GetFullPath(name)) };
        return candidates.FirstOrDefault(c => File.Exists(Path.GetFullPath(c, caseFolder)))?.Replace('\\', '/') ?? RecordReader.OriginalOf(report);
    }

    // A case that somebody sent may name any file of this machine; only what lies with it is read.
    static bool IsWithin(string caseFolder, string file) =>
        Path.GetFullPath(file, caseFolder) is var path && path.StartsWith(Path.TrimEndingDirectorySeparator(caseFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path);

    static IEnumerable<string> InFolder(string caseFolder)
    {
        var folder = Path.Combine(caseFolder, Folder);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", Plain).Where(f => !Path.GetFileName(f).StartsWith('.')).Select(f => Path.GetRelativePath(caseFolder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)
            : [];
    }
}
