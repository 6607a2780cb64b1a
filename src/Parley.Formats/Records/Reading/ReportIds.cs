using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// The ids of reports: the case's for the same file; else that under which an earlier record holds the file; else the
/// file's name without its extensions, with -2, -3 … where another report of the run or of the case has that, or one that
/// a case or a file system could not tell from it.
/// </summary>
sealed partial class ReportIds
{
    static readonly IEqualityComparer<string> AlikeInCases =
        EqualityComparer<string>.Create((a, b) => PositionsYaml.CaseId(a!) == PositionsYaml.CaseId(b!), id => StringComparer.Ordinal.GetHashCode(PositionsYaml.CaseId(id)));

    readonly Dictionary<string, string> ofCase = new(StringComparer.Ordinal);
    readonly HashSet<string> idsOfCase;
    readonly IReadOnlyDictionary<string, string> before;

    /// <param name="whole">The case; null where there is none.</param>
    /// <param name="folder">The folder of the case.</param>
    /// <param name="before">The ids of an earlier record by file.</param>
    public ReportIds(Case? whole, string? folder, IReadOnlyDictionary<string, string> before)
    {
        this.before = before;
        idsOfCase = (whole?.Reports ?? []).Select(r => r.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var report in (whole?.Reports ?? []).Where(r => r.File is not null))
        {
            ofCase.TryAdd(Path.GetFullPath(report.File!, Path.GetFullPath(folder ?? ".")), report.Id.Value);
        }
    }

    /// <summary>An id for each file, no two alike.</summary>
    public string[] Of(IReadOnlyList<InputFile> files)
    {
        var ids = new string?[files.Count];
        var taken = new HashSet<string>(idsOfCase, AlikeInCases);
        for (var i = 0; i < files.Count; i++)
        {
            ids[i] = files[i].IsStandard ? null : ofCase.GetValueOrDefault(files[i].Path);
        }

        for (var i = 0; i < files.Count; i++)
        {
            if (ids[i] is null && before.TryGetValue(files[i].Name, out var kept) && taken.Add(kept))
            {
                ids[i] = kept;
            }
        }

        return [.. files.Select((f, i) => ids[i] ?? Free(NameOf(f), taken))];
    }

    /// <summary>The files' names without their extensions, with -2, -3 … where an earlier one has that.</summary>
    public static string[] NamesOf(IReadOnlyList<InputFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(f => Free(NameOf(f), taken))];
    }

    static string NameOf(InputFile file)
    {
        if (file.IsStandard)
        {
            return "stdin";
        }

        var name = Path.GetFileName(file.Name);
        var bare = Extension().Replace(Packed().Replace(name, ""), "");
        return bare.Length == 0 ? name : bare;
    }

    static string Free(string name, HashSet<string> taken)
    {
        var id = name;
        for (var n = 2; !taken.Add(id); n++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{n}");
        }

        return id;
    }

    [GeneratedRegex(@"\.(gz|gzip)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Packed();

    [GeneratedRegex(@"\.[a-z][a-z0-9]{0,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Extension();
}
