using System.Formats.Tar;

namespace Parley.Formats;

/// <summary>A folder as a tar archive (POSIX pax), every path in it below the folder's name, so that <c>tar x</c> makes the folder.</summary>
internal static class FolderArchive
{
    /// <summary>What is kept of a file's mode: who may do what, and nothing that runs in another's name.</summary>
    public const UnixFileMode Permissions =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    const UnixFileMode UsualFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode UsualFolder = UsualFile | UnixFileMode.UserExecute;

    /// <summary>Writes what a scan found. The path of a file that is not as the scan found it is returned; otherwise null.</summary>
    public static string? Write(Stream to, string folder, string name, FolderScan scan, IProgress<long> done, CancellationToken cancel)
    {
        using var tar = new TarWriter(to, TarEntryFormat.Pax, leaveOpen: true);
        var root = new FolderEntry("", FolderEntryKind.Folder, 0, default, OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(folder) & Permissions, null);
        tar.WriteEntry(Bare(root, name + "/"));
        foreach (var entry in scan.Entries)
        {
            cancel.ThrowIfCancellationRequested();
            if (!Add(tar, folder, name, entry, done, cancel))
            {
                return entry.Path;
            }
        }

        return null;
    }

    /// <summary>Reads an archive back beside the folder it was made of. The path of the first thing that differs is returned; otherwise null.</summary>
    /// <exception cref="InvalidDataException">The archive cannot be read.</exception>
    public static string? DifferenceFrom(Stream from, string folder, string name, FolderScan scan, IProgress<long> done, CancellationToken cancel)
    {
        using var tar = new TarReader(from, leaveOpen: true);
        if (tar.GetNextEntry() is not { EntryType: TarEntryType.Directory } root || root.Name != name + "/")
        {
            return "";
        }

        foreach (var entry in scan.Entries)
        {
            cancel.ThrowIfCancellationRequested();
            if (tar.GetNextEntry() is not { } read || !IsSame(read, folder, name, entry, done, cancel))
            {
                return entry.Path;
            }
        }

        return tar.GetNextEntry()?.Name;
    }

    /// <summary>Where an entry is on the disk.</summary>
    public static string Place(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    static bool Add(TarWriter tar, string folder, string name, FolderEntry entry, IProgress<long> done, CancellationToken cancel)
    {
        var tarEntry = Bare(entry, Name(name, entry));
        if (entry.Kind != FolderEntryKind.File)
        {
            tar.WriteEntry(tarEntry);
            return true;
        }

        using var file = File.OpenRead(Place(folder, entry.Path));
        using var exact = new ExactStream(file, entry.Length, done, cancel);
        tarEntry.DataStream = exact;
        tar.WriteEntry(tarEntry);
        return exact.WasExact;
    }

    static PaxTarEntry Bare(FolderEntry entry, string name)
    {
        var made = new PaxTarEntry(Type(entry.Kind), name)
        {
            ModificationTime = entry.Modified == default ? DateTimeOffset.UnixEpoch : entry.Modified,
            Mode = entry switch
            {
                { Kind: FolderEntryKind.Link } => Permissions,
                { Mode: UnixFileMode.None } => entry.Kind == FolderEntryKind.Folder ? UsualFolder : UsualFile,
                _ => entry.Mode,
            },
        };
        if (entry.Target is { } target)
        {
            made.LinkName = target;
        }

        return made;
    }

    static bool IsSame(TarEntry read, string folder, string name, FolderEntry entry, IProgress<long> done, CancellationToken cancel)
    {
        var expected = Bare(entry, Name(name, entry));
        if (read.Name != expected.Name || read.EntryType != expected.EntryType || read.LinkName != expected.LinkName || read.Mode != expected.Mode || read.ModificationTime != expected.ModificationTime || read.Length != entry.Length)
        {
            return false;
        }

        if (entry.Kind != FolderEntryKind.File || entry.Length == 0)
        {
            return true;
        }

        using var file = File.OpenRead(Place(folder, entry.Path));
        return SameBytes.Are(file, read.DataStream!, done, cancel);
    }

    static string Name(string name, FolderEntry entry) => $"{name}/{entry.Path}{(entry.Kind == FolderEntryKind.Folder ? "/" : "")}";

    static TarEntryType Type(FolderEntryKind kind) => kind switch
    {
        FolderEntryKind.Folder => TarEntryType.Directory,
        FolderEntryKind.File => TarEntryType.RegularFile,
        FolderEntryKind.Link => TarEntryType.SymbolicLink,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of entry."),
    };
}
