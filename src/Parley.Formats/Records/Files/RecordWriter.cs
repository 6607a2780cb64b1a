using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>
/// Writes a record into a folder. Until all is read the lines stand in a folder of their own within it; then they take the
/// places of the record before. What a run that was stopped had read, and what the record before holds, is found again.
/// Reviews are never touched.
/// </summary>
public sealed class RecordWriter : IDisposable
{
    readonly string folder;
    readonly ImmutableArray<ReadingFiles> before;
    readonly Dictionary<(string File, string Id), (ReadingFiles In, int At)> held = [];
    readonly ReadingFiles now;

    RecordWriter(string folder, ImmutableArray<ReadingFiles> before, ReadingFiles now)
    {
        (this.folder, this.before, this.now) = (folder, before, now);
        foreach (var files in before)
        {
            for (var i = 0; i < files.Count; i++)
            {
                var report = files.Report(i);
                held.TryAdd((report.File, report.Id), (files, i));
            }
        }
    }

    /// <summary>True if a record may be written in a folder: it is not there, or empty, or holds a record or the beginning of one.</summary>
    public static bool MayWriteIn(string folder) => RecordFiles.MayHold(folder);

    /// <summary>Begins a record, or goes on with one.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static RecordWriter Begin(string folder)
    {
        var texts = Path.Combine(folder, RecordFiles.Texts);
        foreach (var part in (string[])[texts, Path.Combine(folder, RecordFiles.Originals), Path.Combine(folder, RecordFiles.Pages)])
        {
            Directory.CreateDirectory(part);
        }

        var earlier = RecordFiles.Unfinished(folder).Append(folder).Select(f => ReadingFiles.Open(f, texts)).OfType<ReadingFiles>().ToImmutableArray();
        return new RecordWriter(folder, earlier, ReadingFiles.Create(RecordFiles.NextUnfinished(folder), texts));
    }

    /// <summary>The ids of the reports held so far, by file as it was named.</summary>
    public IReadOnlyDictionary<string, string> IdsBefore => before.SelectMany(f => f.Reports).DistinctBy(r => r.File).ToDictionary(r => r.File, r => r.Id, StringComparer.Ordinal);

    /// <summary>What was read before in the same bytes by the same reader; null where that is not held.</summary>
    public (ReportReading Reading, ReadingLines Lines)? Find(string file, string id, string sha256, string reader)
    {
        if (!held.TryGetValue((file, id), out var place) || place.In.Report(place.At) is var report && (report.Sha256 != sha256 || report.Reader != reader))
        {
            return null;
        }

        try
        {
            return (place.In.Read(place.At, withWords: true), place.In.Lines(place.At));
        }
        catch (Exception e) when (e is IOException or FormatException or System.Text.Json.JsonException)
        {
            // What cannot be given back is read anew.
            return null;
        }
    }

    /// <summary>Keeps a report's bytes as they were stored and its decoded text.</summary>
    public void Keep(ReportReading reading, ReadOnlyMemory<byte> bytes)
    {
        var report = reading.Report;
        TextFiles.Write(Path.Combine(folder, RecordFiles.Texts, report.Name + ".txt"), reading.Article!.Original);
        File.WriteAllBytes(Path.Combine(folder, RecordFiles.Originals, RecordFiles.OriginalName(report)), bytes.Span);
    }

    /// <summary>Adds a report. Called for one after the other in the order of the record.</summary>
    public void Append(RecordedReport report, ReadingLines lines) => now.Append(report, lines);

    /// <summary>The page of the n-th report added, from 0.</summary>
    public Page Page(int n) => now.Page(n);

    /// <summary>Ends the record: adds what holds across reports, puts all in its place, and takes away what the record before held and this one does not.</summary>
    public Record Finish(Comparison across, ImmutableArray<ReadOutcome.Skipped> skipped)
    {
        RecordFiles.Write(Path.Combine(now.Folder, RecordFiles.Origins), across.Origins, OriginLine.Write);
        RecordFiles.Write(Path.Combine(now.Folder, RecordFiles.Groups), across.Groups.Where(g => g.Length > 1), GroupLine.Write);
        RecordFiles.Write(Path.Combine(now.Folder, RecordFiles.Contradictions), across.Contradictions, ContradictionLine.Write);
        RecordFiles.Write(Path.Combine(now.Folder, RecordFiles.Skipped), skipped, SkippedLine.Write);
        Forget();
        Dispose();
        foreach (var file in Directory.EnumerateFiles(now.Folder).OrderBy(f => Path.GetFileName(f) == RecordSections.Reports + RecordFiles.Extension).ThenBy(f => f, StringComparer.Ordinal))
        {
            File.Move(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        foreach (var done in RecordFiles.Unfinished(folder))
        {
            Directory.Delete(done, recursive: true);
        }

        return RecordReader.Open(folder) ?? throw new IOException($"{folder} was changed while the record was written.");
    }

    void Forget()
    {
        var kept = now.Reports.Select(r => r.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var gone in before.SelectMany(f => f.Reports).Where(r => !kept.Contains(r.Name)))
        {
            foreach (var file in RecordFiles.Of(gone))
            {
                File.Delete(Path.Combine(folder, file));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        now.Dispose();
        foreach (var files in before)
        {
            files.Dispose();
        }
    }
}
