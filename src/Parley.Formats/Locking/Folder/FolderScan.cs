using System.Collections.Immutable;
using System.Formats.Tar;
using System.Globalization;

namespace Parley.Formats;

/// <summary>What is in a folder, in the order of its paths, each folder before what is in it.</summary>
internal sealed record FolderScan(ImmutableArray<FolderEntry> Entries)
{
    /// <summary>How many files and links.</summary>
    public int Files => Entries.Count(e => e.Kind != FolderEntryKind.Folder);

    /// <summary>How long the files are together.</summary>
    public long Bytes => Entries.Sum(e => e.Length);

    /// <summary>Looks through a folder; the first thing in it that cannot be locked is the refusal.</summary>
    public static (FolderScan? Scan, LockOutcome.Refused? Refused) Of(string folder)
    {
        var entries = ImmutableArray.CreateBuilder<FolderEntry>();
        if (Walk(new DirectoryInfo(folder), "", entries) is { } refused)
        {
            return (null, refused);
        }

        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var scan = new FolderScan(entries.ToImmutable());
        return scan.Bytes > LockLimits.Bytes ? (null, TooMuch(folder)) : (scan, null);
    }

    /// <summary>The first place at which two scans differ; null if they do not.</summary>
    public string? DifferenceFrom(FolderScan other)
    {
        var at = Entries.Zip(other.Entries).TakeWhile(p => p.First == p.Second).Count();
        return at < Entries.Length ? Entries[at].Path : at < other.Entries.Length ? other.Entries[at].Path : null;
    }

    static LockOutcome.Refused? Walk(DirectoryInfo folder, string under, ImmutableArray<FolderEntry>.Builder into)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            var path = under + item.Name;
            var (entry, why) = Entry(item, path);
            if (entry is null)
            {
                return new LockOutcome.Refused(item.FullName, "files, folders, and links that stay in the folder; take it out of the folder", why);
            }

            into.Add(entry);
            if (into.Count > LockLimits.Entries || path.Length > LockLimits.PathLetters)
            {
                return TooMuch(folder.FullName);
            }

            if (entry.Kind == FolderEntryKind.Folder && Walk((DirectoryInfo)item, path + "/", into) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    static (FolderEntry? Entry, string? Why) Entry(FileSystemInfo item, string path) => item switch
    {
        { LinkTarget: { } target } => LinkTarget.Stays(path, target)
            ? (new FolderEntry(path, FolderEntryKind.Link, 0, default, UnixFileMode.None, target), null)
            : (null, $"a link that leads to {target}, or may"),
        DirectoryInfo => (new FolderEntry(path, FolderEntryKind.Folder, 0, default, Mode(item), null), null),
        FileInfo { Length: 0 } when !IsFile(item.FullName) => (null, "a device, pipe or socket"),
        FileInfo file => (new FolderEntry(path, FolderEntryKind.File, file.Length, new DateTimeOffset(file.LastWriteTimeUtc), Mode(item), null), null),
        _ => (null, "something else"),
    };

    // Pipes, sockets and devices have no length, and opening one may wait for ever. The tar writer is what tells them from
    // empty files without opening them.
    static bool IsFile(string path)
    {
        try
        {
            using var tar = new MemoryStream();
            using (var writer = new TarWriter(tar, TarEntryFormat.Pax, leaveOpen: true))
            {
                writer.WriteEntry(path, "probe");
            }

            tar.Position = 0;
            using var reader = new TarReader(tar);
            return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
        }
        catch (IOException) when (File.Exists(path))
        {
            // What the tar writer has no entry for.
            return false;
        }
    }

    static UnixFileMode Mode(FileSystemInfo item) => OperatingSystem.IsWindows() ? UnixFileMode.None : item.UnixFileMode & FolderArchive.Permissions;

    static LockOutcome.Refused TooMuch(string folder) => new(folder, string.Create(
        CultureInfo.InvariantCulture,
        $"at most {LockLimits.Entries} files of {LockLimits.Bytes >> 30} GiB together, with paths of up to {LockLimits.PathLetters} letters"), "more");
}
