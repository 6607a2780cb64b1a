using Parley.Formats;

namespace Parley.Tests.Formats;

/// <summary>A folder <c>talks</c> with all kinds of things in it, in a folder of its own that goes with the test.</summary>
sealed class CaseFolder : IDisposable
{
    readonly DirectoryInfo around = Directory.CreateTempSubdirectory("parley-lock-");

    public CaseFolder()
    {
        Write("case.yaml", "not even a case\n");
        Write("case.yaml.previous", "");
        Write("reports/تقرير الميناء.txt", new string('x', 70_000));
        Write("reports/deep/er/a name with spaces & (signs).html", "<p>");
        Write(new string('n', 120) + "/" + new string('m', 180) + ".txt", "long");
        Directory.CreateDirectory(Path.Combine(Folder, "record"));
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "case.yaml"), new DateTime(2031, 3, 10, 12, 0, 0, DateTimeKind.Utc).AddTicks(1234567));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(Folder, "case.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
            File.SetUnixFileMode(Path.Combine(Folder, "case.yaml.previous"), UnixFileMode.UserRead);
            File.CreateSymbolicLink(Path.Combine(Folder, "reports", "deep", "latest"), "../تقرير الميناء.txt");
            File.CreateSymbolicLink(Path.Combine(Folder, "all"), "reports");
        }
    }

    public string Around => around.FullName;

    public string Folder => Path.Combine(around.FullName, "talks");

    public string File_ => Path.Combine(around.FullName, "talks.age");

    public LockRequest ToLock => new(Folder, File_, Keep: false) { WorkFactor = AgeFiles.Quick };

    public UnlockRequest ToUnlock => new(File_, Folder, Remove: false);

    /// <summary>The names beside the folder, and its own.</summary>
    public IEnumerable<string> Names => around.EnumerateFileSystemInfos().Select(i => i.Name).Order(StringComparer.Ordinal);

    public void Write(string path, string text)
    {
        var place = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllText(place, text);
    }

    /// <summary>Everything in a folder: paths, kinds, modes, times and bytes.</summary>
    public static List<string> Contents(string folder) => [.. FolderScan.Of(folder).Scan!.Entries.Select(e =>
        $"{e} {(e.Kind == FolderEntryKind.File ? Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, e.Path)))) : "")}")];

    public void Dispose() => around.Delete(recursive: true);
}
