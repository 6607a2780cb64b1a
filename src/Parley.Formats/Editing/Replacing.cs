namespace Parley.Formats;

/// <summary>Puts new bytes in the place of a file's in one step, and keeps the old ones beside it.</summary>
internal static class Replacing
{
    /// <summary>What is added to a file's name for the version before.</summary>
    public const string PreviousSuffix = ".previous";

    const string WritingSuffix = ".writing";

    /// <exception cref="IOException">The disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static SaveOutcome Write(OpenedCase read, OpenedCase now, CaseFile parsed, int line)
    {
        if (!File.Exists(read.Path))
        {
            return new SaveOutcome.Changed(LineDifference.Of(read.Bytes, default));
        }

        var target = File.ResolveLinkTarget(read.Path, returnFinalTarget: true)?.FullName ?? read.Path;
        var previous = target + PreviousSuffix;
        if (new FileInfo(target).IsReadOnly)
        {
            return new SaveOutcome.Blocked($"{read.Path} is read-only");
        }

        if (new FileInfo(previous).LinkTarget is not null)
        {
            return new SaveOutcome.Blocked($"{previous} is a link, and would be overwritten");
        }

        using var kept = new FileStream(previous, Options(target, FileMode.OpenOrCreate));
        if (Changed(read, target) is { } changed)
        {
            RemoveIfEmpty(kept);
            return changed;
        }

        kept.SetLength(0);
        Fill(kept, read.Bytes, previous, target);
        return Swap(read, now.Bytes, target) is { } late ? late : new SaveOutcome.Saved(now, parsed, line, LineDifference.New(read.Bytes, now.Bytes), previous);
    }

    /// <exception cref="IOException">The file is there, the disk is full, or the folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static SaveOutcome Create(string path, ReadOnlyMemory<byte> bytes, CaseFile parsed)
    {
        if (File.Exists(path))
        {
            return new SaveOutcome.Blocked($"{path}, which is there already");
        }

        var writing = path + WritingSuffix;
        File.Delete(writing);
        try
        {
            using (var file = new FileStream(writing, FileMode.CreateNew))
            {
                file.Write(bytes.Span);
                file.Flush(flushToDisk: true);
            }

            File.Move(writing, path, overwrite: false);
            return new SaveOutcome.Saved(new OpenedCase(path, bytes), parsed, 1, "", null);
        }
        finally
        {
            File.Delete(writing);
        }
    }

    static SaveOutcome.Changed? Swap(OpenedCase read, ReadOnlyMemory<byte> now, string target)
    {
        var writing = target + WritingSuffix;
        File.Delete(writing);
        try
        {
            using (var file = new FileStream(writing, Options(target, FileMode.CreateNew)))
            {
                Fill(file, now, writing, target);
            }

            if (Changed(read, target) is { } changed)
            {
                return changed;
            }

            File.Move(writing, target, overwrite: true);
            return null;
        }
        finally
        {
            File.Delete(writing);
        }
    }

    static void Fill(FileStream file, ReadOnlyMemory<byte> bytes, string path, string target)
    {
        file.Write(bytes.Span);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(target));
        }

        file.Flush(flushToDisk: true);
    }

    static SaveOutcome.Changed? Changed(OpenedCase read, string target)
    {
        ReadOnlyMemory<byte> now = File.Exists(target) ? File.ReadAllBytes(target) : default;
        return now.Span.SequenceEqual(read.Bytes.Span) ? null : new SaveOutcome.Changed(LineDifference.Of(read.Bytes, now));
    }

    static void RemoveIfEmpty(FileStream kept)
    {
        if (kept.Length == 0)
        {
            File.Delete(kept.Name);
        }
    }

    static FileStreamOptions Options(string target, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            // Never wider open than the case itself, not even for a moment.
            options.UnixCreateMode = File.GetUnixFileMode(target) & (UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return options;
    }
}
