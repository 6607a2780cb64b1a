using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>A case file as it was read, and as it must still be when an edit of it is saved.</summary>
/// <param name="Path">The file as it was named; of a folder the <c>case.yaml</c> in it.</param>
/// <param name="Bytes">What it held.</param>
public sealed record OpenedCase(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The bytes as the editor reads them, where they have been read for edits already.</summary>
    internal EditedText? Text { get; init; }

    /// <summary>The same without what only edits need, for those who keep many versions.</summary>
    public OpenedCase Plain => Text is null ? this : this with { Text = null };
}

/// <summary>What became of an edit that was to be saved. Closed: the records within.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome() { }

    /// <summary>The file holds the edit.</summary>
    /// <param name="Now">The file as it is now.</param>
    /// <param name="File">The same, read.</param>
    /// <param name="Line">The line, from 1, of what was written.</param>
    /// <param name="Written">The lines that are new or changed; empty where lines were only taken out.</param>
    /// <param name="Previous">The file that holds the version before; null where there was none.</param>
    public sealed record Saved(OpenedCase Now, CaseFile File, int Line, string Written, string? Previous) : SaveOutcome;

    /// <summary>The edit cannot be made there; nothing was written.</summary>
    public sealed record Refused(int Line, string Path, string Why) : SaveOutcome;

    /// <summary>The file would not be a valid case, or is none already; nothing was written.</summary>
    public sealed record Faulty(ImmutableArray<Fault> Faults) : SaveOutcome;

    /// <summary>Somebody changed the file since it was read; nothing was written. Shows what was read and what is there.</summary>
    public sealed record Changed(string Difference) : SaveOutcome
    {
        /// <summary>The file changed from what was read to what is there.</summary>
        public static Changed Between(OpenedCase read, OpenedCase now) => new(LineDifference.Of(read.Bytes, now.Bytes));
    }

    /// <summary>The file or its folder cannot be written; the file is as it was.</summary>
    public sealed record Blocked(string Why) : SaveOutcome;
}

/// <summary>Case files on disk, edited one edit at a time.</summary>
/// <remarks>
/// A file MUST at every moment hold either what was there before or the whole edit, also after a loss of power. What was there
/// before MUST be beside it, in <c>case.yaml.previous</c>, before it is replaced. An edit MUST NOT be saved over a change
/// that its author has not read. Two writers take turns by locking the previous version; editors that do not lock are
/// noticed up to the moment of the rename.
/// </remarks>
public static class CaseStore
{
    /// <summary>Reads a case file, or the <c>case.yaml</c> of a folder.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static OpenedCase Open(string path)
    {
        var file = CaseBytes.Locate(path);
        return new OpenedCase(file, File.ReadAllBytes(file));
    }

    /// <summary>Reads the case of a file, and what edits of it need in the same pass: edits of the file that comes back are quicker.</summary>
    public static (OpenedCase Opened, CaseFile File) Read(OpenedCase opened)
    {
        var (file, text) = CaseReader.ParseToEdit(opened.Bytes, opened.Path);
        return (opened with { Text = text }, file);
    }

    /// <summary>Writes a new <c>case.yaml</c> into a folder, which is made if it is not there, if the bytes are a valid case and no such file is there.</summary>
    public static SaveOutcome Create(string folder, ReadOnlyMemory<byte> bytes)
    {
        var file = Path.Combine(folder, "case.yaml");
        var parsed = CaseReader.Parse(bytes, file);
        if (!parsed.Faults.IsEmpty)
        {
            return new SaveOutcome.Faulty(parsed.Faults);
        }

        try
        {
            Directory.CreateDirectory(folder);
            return Replacing.Create(file, bytes, parsed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new SaveOutcome.Blocked(e.Message);
        }
    }

    /// <summary>Makes an edit of what was read, and saves it if the result is a valid case and the file is still as it was read.</summary>
    public static SaveOutcome Save(OpenedCase read, CaseEdit edit) => Save(read, [edit]);

    /// <summary>Makes edits of what was read, one after the other, and saves them together or not at all. The line is that of the last.</summary>
    public static SaveOutcome Save(OpenedCase read, params ReadOnlySpan<CaseEdit> edits)
    {
        var (text, refusal) = read.Text is { } known ? (known, null) : EditedText.Of(read.Bytes);
        if (text is null)
        {
            return new SaveOutcome.Refused(refusal!.Line, refusal.Path, refusal.Why);
        }

        var (now, file, line) = (read, (CaseFile?)null, 1);
        for (var i = 0; i < edits.Length; i++)
        {
            var isLast = i == edits.Length - 1;
            var (outcome, after) = CaseEditor.Apply(text, edits[i], bytes =>
            {
                now = read with { Bytes = bytes, Text = null };
                (now, file) = isLast ? Read(now) : (now, null);
                return now.Text ?? EditedText.Of(bytes).Text;
            });
            if (outcome is not EditOutcome.Done done)
            {
                var refused = (EditOutcome.Refused)outcome;
                return new SaveOutcome.Refused(refused.Line, refused.Path, refused.Why);
            }

            (text, line) = (after!, done.Line);
        }

        return file is null ? Replace(read, read.Bytes) : Write(read, now, file, line);
    }

    /// <summary>Puts another version in the place of what was read, if it is a valid case and the file is still as it was read.</summary>
    public static SaveOutcome Replace(OpenedCase read, ReadOnlyMemory<byte> bytes)
    {
        var (now, file) = Read(read with { Bytes = bytes });
        return Write(read, now, file, line: 1);
    }

    static SaveOutcome Write(OpenedCase read, OpenedCase now, CaseFile parsed, int line)
    {
        if (!parsed.Faults.IsEmpty)
        {
            return new SaveOutcome.Faulty(parsed.Faults);
        }

        try
        {
            return Replacing.Write(read, now, parsed, line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SaveOutcome.Blocked(e.Message);
        }
    }
}
