using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Formats;
using Parley.Reports;

namespace Parley.Desk;

/// <summary>A report that was dropped or pasted.</summary>
/// <param name="Name">What its file is to be called; made safe and free before it is written.</param>
/// <param name="Bytes">What it holds, verbatim.</param>
sealed record DroppedReport(string Name, byte[] Bytes);

/// <summary>Reports that were dropped or pasted, on their way into the folder of a case.</summary>
static class DroppedReports
{
    const int LongestName = 80;

    /// <summary>The largest report, in bytes; a request with all of them is at most <see cref="DeskServer.LongestBody"/>.</summary>
    public static readonly int LargestReport = new ReportLimits().Bytes;

    /// <summary>The files of a form's field <c>files</c> and the words of its field <c>text</c>; notes what is wrong with them.</summary>
    public static async Task<ImmutableArray<DroppedReport>> OfAsync(Entered form, Texts texts, CancellationToken cancel)
    {
        var reports = ImmutableArray.CreateBuilder<DroppedReport>();
        foreach (var file in form.Form.Files.GetFiles("files").Where(f => f.Length > 0))
        {
            if (file.Length > LargestReport)
            {
                form.Fault("files", texts["“{0}” is larger than {1} MB.", file.FileName, LargestReport / (1024 * 1024)]);
                continue;
            }

            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancel);
            reports.Add(new DroppedReport(file.FileName, bytes.ToArray()));
        }

        if (form["text"].Length > 0)
        {
            var title = form["title"] is { Length: > 0 } given ? given : form["text"].Split('\n')[0];
            reports.Add(new DroppedReport((IdMaker.Words(title) is { Length: > 0 } words ? words : "report") + ".txt", Encoding.UTF8.GetBytes(form.Form["text"].ToString().ReplaceLineEndings("\n"))));
        }

        return reports.ToImmutable();
    }

    /// <summary>Writes reports into the folder of reports of a case, none over another; gives each its name from the folder of the case. A report that lies there already under its name is not written again.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public static ImmutableArray<string> Write(string caseFolder, ImmutableArray<DroppedReport> reports)
    {
        Directory.CreateDirectory(Path.Combine(caseFolder, ReportFiles.Folder));
        return [.. reports.Select(r => Write(caseFolder, r))];
    }

    static string Write(string caseFolder, DroppedReport report)
    {
        var safe = SafeName(report.Name);
        var (bare, ending) = safe.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? (safe[..dot], safe[dot..]) : (safe, "");
        var name = safe;
        for (var n = 2; ; n++)
        {
            var path = Path.Combine(caseFolder, ReportFiles.Folder, name);
            if (!Path.Exists(path))
            {
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                file.Write(report.Bytes);
                return $"{ReportFiles.Folder}/{name}";
            }

            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(report.Bytes))
            {
                return $"{ReportFiles.Folder}/{name}";
            }

            name = string.Create(CultureInfo.InvariantCulture, $"{bare}-{n}{ending}");
        }
    }

    /// <summary>A name any file system takes: the last part of a path, letters and digits of any language, no dot before them.</summary>
    internal static string SafeName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Normalize();
        var safe = string.Concat(last.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-')).Trim('-', '.', ' ');
        var ending = safe.LastIndexOf('.') is var dot and > 0 && safe.Length - dot <= 6 ? safe[dot..] : "";
        var bare = safe[..^ending.Length];
        return (bare.Length == 0 ? "report" : bare[..Math.Min(LongestName, bare.Length)]) + ending;
    }
}
