namespace Parley.Formats;

/// <summary>What is to be unlocked.</summary>
/// <param name="File">The locked file.</param>
/// <param name="Folder">The folder to be made.</param>
/// <param name="Remove">True if the locked file is to go once the folder is there.</param>
public sealed record UnlockRequest(string File, string Folder, bool Remove);

/// <summary>Turns a locked file back into the folder.</summary>
/// <remarks>
/// The folder MUST appear under its name whole or not at all. The locked file MUST NOT be removed before the folder would
/// survive a loss of power, and MUST otherwise stay as it is. A stop MUST leave all as it was.
/// </remarks>
public static class FolderUnlock
{
    /// <summary>What is added to a folder's name while it is unpacked.</summary>
    const string UnlockingSuffix = ".unlocking";

    /// <summary>Whether it can be done: what can be known without the passphrase.</summary>
    public static LockOutcome.Refused? Look(UnlockRequest request)
    {
        try
        {
            return Ready(request) ?? Head(request);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(request, e);
        }
    }

    /// <summary>Unlocks the file. What was read so far is told in bytes.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; all is as it was.</exception>
    public static LockOutcome Unlock(UnlockRequest request, string passphrase, IProgress<long> progress, CancellationToken cancel)
    {
        try
        {
            return Look(request) ?? Open(request, passphrase, new Summed(progress), cancel);
        }
        catch (InvalidDataException e)
        {
            return Damaged(request, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(request, e);
        }
    }

    static LockOutcome.Refused? Ready(UnlockRequest request) => 0 switch
    {
        _ when !File.Exists(request.File) => new LockOutcome.Refused(request.File, "a locked file", "none"),
        _ when Path.Exists(request.Folder) => new LockOutcome.Refused(request.Folder, "a name that is free: move the folder away, or name another with -o", "a folder that is there already"),
        _ when Path.Exists(request.Folder + UnlockingSuffix) => new LockOutcome.Refused(request.Folder + UnlockingSuffix, "nothing of this name: it is what an unlock that was stopped left behind, in plain. Remove it", "a folder"),
        _ => null,
    };

    static LockOutcome.Refused? Head(UnlockRequest request)
    {
        using var file = File.OpenRead(request.File);
        return AgeHeader.Read(file).Found is { } found ? new LockOutcome.Refused(request.File, "a file locked by parley lock, or by age with a passphrase", found) : null;
    }

    static LockOutcome Open(UnlockRequest request, string passphrase, Summed progress, CancellationToken cancel)
    {
        using var file = File.OpenRead(request.File);
        var header = AgeHeader.Read(file).Header ?? throw new InvalidDataException("its head changed");
        if (header.Unwrap(passphrase, cancel) is not { } fileKey)
        {
            return new LockOutcome.Refused(request.File, "the passphrase it was locked with", "another one, or a damaged file");
        }

        if (!header.IsWhole(fileKey))
        {
            return Damaged(request, "its head was changed");
        }

        using var age = AgeReader.Begin(file, fileKey);
        var unlocking = request.Folder + UnlockingSuffix;
        if (Ready(request) is { } meanwhile)
        {
            return meanwhile;
        }

        try
        {
            var unpacked = Unpacking.Unpack(age, unlocking, flush: request.Remove, progress, cancel);
            age.CopyTo(Stream.Null);
            cancel.ThrowIfCancellationRequested();
            Directory.Move(unlocking, request.Folder);
            if (request.Remove)
            {
                File.Delete(request.File);
            }

            var left = request.Folder + FolderLock.RemovingSuffix;
            return new LockOutcome.Done(request.Folder, request.Remove ? request.File : null, unpacked.Files, unpacked.Bytes) { LeftBefore = Path.Exists(left) ? left : null };
        }
        finally
        {
            if (Directory.Exists(unlocking))
            {
                Directory.Delete(unlocking, recursive: true);
            }
        }
    }

    static LockOutcome.Refused Damaged(UnlockRequest request, string why) => new(request.File, "a locked file as it was written", why);

    static LockOutcome.Refused Unreadable(UnlockRequest request, Exception e) => new(request.File, $"a file that can be read, and place for {request.Folder}", e.Message);
}
