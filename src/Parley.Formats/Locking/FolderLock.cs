namespace Parley.Formats;

/// <summary>What is to be locked.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="File">The locked file to be written, outside of it.</param>
/// <param name="Keep">True if the folder is to stay.</param>
public sealed record LockRequest(string Folder, string File, bool Keep)
{
    internal int WorkFactor { get; init; } = AgeHeader.UsualWorkFactor;
}

/// <summary>Turns a folder into one file that a passphrase opens: a tar archive in an age file.</summary>
/// <remarks>
/// At every moment either the folder MUST be whole or a locked file that was read back and found to hold all of it, also when
/// the process is killed. The locked file MUST NOT appear under its name before it was read back. Nothing MUST be removed
/// that is not in it. Until removal begins, a stop MUST leave all as it was; from there on it is carried through.
/// </remarks>
public static class FolderLock
{
    /// <summary>What is added to the name of a locked file while it is written.</summary>
    const string WritingSuffix = ".writing";

    /// <summary>What is added to a folder's name while it is removed.</summary>
    internal const string RemovingSuffix = ".removing";

    const string Unchanged = "a folder in which nothing changes while it is locked; close what writes to it and try again";

    /// <summary>Whether it can be done, and how many bytes will be read: what can be known without the passphrase.</summary>
    public static (long Bytes, LockOutcome.Refused? Refused) Look(LockRequest request)
    {
        try
        {
            var (scan, refused) = Ready(request);
            return (2 * scan?.Bytes ?? 0, refused);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (0, Unreadable(request, e));
        }
    }

    /// <summary>Locks the folder. What was done so far is told in bytes.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; all is as it was.</exception>
    public static LockOutcome Lock(LockRequest request, string passphrase, IProgress<long> progress, CancellationToken cancel)
    {
        try
        {
            var (scan, refused) = Ready(request);
            return refused ?? Write(request, passphrase, scan!, new Summed(progress), cancel) ?? Remove(request, scan!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Unreadable(request, e);
        }
    }

    static LockOutcome.Refused Unreadable(LockRequest request, Exception e) => new(request.Folder, $"a folder that can be read, and place to write {request.File}", e.Message);

    static (FolderScan? Scan, LockOutcome.Refused? Refused) Ready(LockRequest request)
    {
        var (folder, file) = (request.Folder, request.File);
        return 0 switch
        {
            _ when new DirectoryInfo(folder).LinkTarget is { } target => (null, new LockOutcome.Refused(folder, "the folder itself", $"a link to {target}")),
            _ when Path.Exists(file) => (null, new LockOutcome.Refused(file, "a name that is free: move the file away, or name another with -o", "a file that is there already")),
            _ when Path.Exists(folder + RemovingSuffix) => (null, new LockOutcome.Refused(folder + RemovingSuffix, "nothing of this name: it is what a lock that was stopped had still to remove. Look into it, and remove it", "a folder")),
            _ when !Directory.Exists(Path.GetDirectoryName(file)) => (null, new LockOutcome.Refused(file, "a folder to write it to", "none")),
            _ when (file + Path.DirectorySeparatorChar).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase) => (null, new LockOutcome.Refused(file, "a file outside of the folder that is locked", "one in it")),
            _ => FolderScan.Of(folder),
        };
    }

    /// <summary>Writes the locked file, reads it back and gives it its name; otherwise says why not and leaves nothing behind.</summary>
    static LockOutcome.Refused? Write(LockRequest request, string passphrase, FolderScan scan, Summed progress, CancellationToken cancel)
    {
        var writing = request.File + WritingSuffix;
        using var file = new FileStream(writing, Options());
        try
        {
            file.SetLength(0);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            if ((Fill(file, request, passphrase, scan, progress, cancel) ?? ReadBack(file, request, passphrase, scan, progress, cancel)) is { } changed)
            {
                return Changed(request, changed);
            }

            cancel.ThrowIfCancellationRequested();
            File.Move(writing, request.File, overwrite: false);
            return null;
        }
        finally
        {
            // Under its name it is no longer here.
            File.Delete(writing);
        }
    }

    static string? Fill(FileStream file, LockRequest request, string passphrase, FolderScan scan, Summed progress, CancellationToken cancel)
    {
        using var age = AgeWriter.Begin(file, passphrase, request.WorkFactor, cancel);
        var changed = FolderArchive.Write(age, request.Folder, Path.GetFileName(request.Folder), scan, progress, cancel);
        age.Finish();
        file.Flush(flushToDisk: true);
        return changed;
    }

    // From the passphrase on, as it will be opened: a key that was computed wrongly would show here and not when it is too late.
    static string? ReadBack(FileStream file, LockRequest request, string passphrase, FolderScan scan, Summed progress, CancellationToken cancel)
    {
        file.Position = 0;
        var fileKey = AgeHeader.Read(file).Header?.Unwrap(passphrase, cancel) ?? throw new IOException("what was written could not be read back; the disk or the memory may be faulty");
        using var age = AgeReader.Begin(file, fileKey);
        var changed = FolderArchive.DifferenceFrom(age, request.Folder, Path.GetFileName(request.Folder), scan, progress, cancel);
        if (changed is not null)
        {
            return changed;
        }

        age.CopyTo(Stream.Null);
        var (now, refused) = FolderScan.Of(request.Folder);
        return now is null ? refused!.Place : scan.DifferenceFrom(now);
    }

    /// <summary>Removes what is in the locked file and nothing else. The folder loses its name first, so that nobody writes to it.</summary>
    static LockOutcome Remove(LockRequest request, FolderScan scan)
    {
        if (request.Keep)
        {
            return new LockOutcome.Done(request.File, null, scan.Files, scan.Bytes);
        }

        var removing = request.Folder + RemovingSuffix;
        try
        {
            Directory.Move(request.Folder, removing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(request.File);
            return new LockOutcome.Refused(request.Folder, "a folder that can be removed, or --keep", e.Message);
        }

        var (now, refused) = FolderScan.Of(removing);
        if ((now is null ? refused!.Place : scan.DifferenceFrom(now)) is { } changed)
        {
            Directory.Move(removing, request.Folder);
            File.Delete(request.File);
            return Changed(request, changed);
        }

        return FolderRemoval.Remove(removing, scan) is { } left
            ? new LockOutcome.Refused(left.Place, $"to be removed. {request.File} is whole and holds everything; remove {removing} yourself", left.Why)
            : new LockOutcome.Done(request.File, request.Folder, scan.Files, scan.Bytes);
    }

    static LockOutcome.Refused Changed(LockRequest request, string path) => new(request.Folder, Unchanged, path.Length > 0 ? $"a change at {path}" : "a change");

    // Nobody else may write to it, under this name or, after it was moved, under the other.
    static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
