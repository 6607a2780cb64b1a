using System.Formats.Tar;

namespace Parley.Formats;

/// <summary>Makes the folder that an archive holds. What could reach outside of it, or is neither file, folder nor link, is refused.</summary>
internal sealed class Unpacking
{
    const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    readonly string into;
    readonly bool flush;
    readonly HashSet<string> folders = new(StringComparer.Ordinal) { "" };
    readonly HashSet<string> others = new(StringComparer.Ordinal);
    readonly List<(string Path, string Target)> links = [];
    readonly List<(string Path, UnixFileMode Mode)> modes = [];
    string? top;
    long bytes;

    Unpacking(string into, bool flush) => (this.into, this.flush) = (into, flush);

    /// <summary>Unpacks an archive of one folder into a new folder of another name, and says how many files and bytes it held.</summary>
    /// <exception cref="InvalidDataException">It is no such archive, or holds what is refused.</exception>
    public static (int Files, long Bytes) Unpack(Stream from, string into, bool flush, IProgress<long> done, CancellationToken cancel)
    {
        var unpacking = new Unpacking(into, flush);
        MakeFolder(into);
        using var tar = new TarReader(from, leaveOpen: true);
        while (Next(tar) is { } entry)
        {
            cancel.ThrowIfCancellationRequested();
            if (entry.EntryType != TarEntryType.GlobalExtendedAttributes)
            {
                unpacking.Take(entry, done, cancel);
            }
        }

        return unpacking.Finish();
    }

    // The tar reader has no one exception for what is not a tar archive.
    static TarEntry? Next(TarReader tar)
    {
        try
        {
            return tar.GetNextEntry();
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or EndOfStreamException or NotSupportedException or InvalidOperationException)
        {
            throw new InvalidDataException("what is in it is no tar archive", e);
        }
    }

    void Take(TarEntry entry, IProgress<long> done, CancellationToken cancel)
    {
        var path = PathOf(entry.Name);
        if (path.Length == 0 && entry.EntryType != TarEntryType.Directory)
        {
            throw Refused("something else than one folder", entry.Name);
        }

        if (folders.Count + others.Count > LockLimits.Entries)
        {
            throw Refused($"more than {LockLimits.Entries} files", entry.Name);
        }

        switch (entry.EntryType)
        {
            case TarEntryType.Directory:
                Folder(path);
                modes.Add((path, entry.Mode));
                break;
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile:
                Fill(Fresh(path), entry, done, cancel);
                break;
            case TarEntryType.SymbolicLink when LinkTarget.Stays(path, entry.LinkName):
                Fresh(path);
                links.Add((path, entry.LinkName));
                break;
            case TarEntryType.SymbolicLink:
                throw Refused("a link out of the folder", entry.Name);
            default:
                throw Refused($"something that is neither file, folder nor link ({entry.EntryType})", entry.Name);
        }
    }

    /// <summary>The path below the archive's one folder.</summary>
    string PathOf(string name)
    {
        var parts = name.Split('/').SkipWhile(p => p == ".").ToList();
        if (parts is [.., ""])
        {
            parts.RemoveAt(parts.Count - 1);
        }

        if (parts.Count == 0 || name.Length > LockLimits.PathLetters || parts.Any(IsUnfit))
        {
            throw Refused("a path that could lead out of the folder", name);
        }

        top ??= parts[0];
        return parts[0] == top ? string.Join('/', parts.Skip(1)) : throw Refused("more than one folder", name);
    }

    static bool IsUnfit(string part) =>
        part is "" or "." or ".." || part.Contains('\0', StringComparison.Ordinal)
        || (OperatingSystem.IsWindows() && (part.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || part[^1] is '.' or ' '));

    /// <summary>Makes a folder and those it is in.</summary>
    void Folder(string path)
    {
        if (folders.Contains(path))
        {
            return;
        }

        if (others.Contains(path))
        {
            throw Refused("two things of one name", path);
        }

        Folder(Parent(path));
        MakeFolder(FolderArchive.Place(into, path));
        folders.Add(path);
    }

    /// <summary>Makes sure that nothing has this path yet and that its folder is there.</summary>
    string Fresh(string path)
    {
        Folder(Parent(path));
        return !folders.Contains(path) && others.Add(path) ? path : throw Refused("two things of one name", path);
    }

    void Fill(string path, TarEntry entry, IProgress<long> done, CancellationToken cancel)
    {
        bytes += entry.Length;
        if (bytes > LockLimits.Bytes)
        {
            throw Refused($"more than {LockLimits.Bytes >> 30} GiB", entry.Name);
        }

        var place = FolderArchive.Place(into, path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnFile;
        }

        using (var file = new FileStream(place, options))
        {
            Copy(entry.DataStream, file, done, cancel);
            file.Flush(flushToDisk: flush);
        }

        File.SetLastWriteTimeUtc(place, entry.ModificationTime.UtcDateTime);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place, entry.Mode & FolderArchive.Permissions);
        }
    }

    static void Copy(Stream? from, FileStream to, IProgress<long> done, CancellationToken cancel)
    {
        var piece = new byte[1 << 16];
        for (int count; from is not null && (count = from.Read(piece)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            to.Write(piece, 0, count);
            done.Report(count);
        }
    }

    /// <summary>Links come last, so that nothing is written through one.</summary>
    (int Files, long Bytes) Finish()
    {
        if (top is null)
        {
            throw new InvalidDataException("there is nothing in it");
        }

        foreach (var (path, target) in links)
        {
            File.CreateSymbolicLink(FolderArchive.Place(into, path), target);
        }

        if (!OperatingSystem.IsWindows())
        {
            foreach (var (path, mode) in modes)
            {
                File.SetUnixFileMode(FolderArchive.Place(into, path), (mode & FolderArchive.Permissions) | OwnFolder);
            }
        }

        return (others.Count, bytes);
    }

    static void MakeFolder(string place)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(place);
        }
        else
        {
            Directory.CreateDirectory(place, OwnFolder);
        }
    }

    static string Parent(string path) => path.LastIndexOf('/') is var at and >= 0 ? path[..at] : "";

    static InvalidDataException Refused(string what, string name) => new($"it holds {what}, at {(name.Length > 200 ? name[..200] + "…" : name)}");
}
