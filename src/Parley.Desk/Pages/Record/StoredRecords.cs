using System.Collections.Concurrent;
using System.Globalization;
using Parley.Formats;

namespace Parley.Desk;

/// <summary>A record as it lies in a case's folder, with what the team found of it.</summary>
/// <param name="Record">The record; its readings without their words are in memory.</param>
/// <param name="Reviews">What the team found.</param>
/// <param name="Stamp">Names this version of its files.</param>
public sealed record StoredRecord(Record Record, Reviews Reviews, string Stamp);

/// <summary>The records of the cases that are looked at, each read once for every version of its files.</summary>
public sealed class StoredRecords
{
    /// <summary>How many are kept.</summary>
    const int Most = 16;

    static readonly string[] Telling = ["reports.jsonl", "statements.jsonl", "contradictions.jsonl", "groups.jsonl", "reviews.jsonl"];

    readonly ConcurrentDictionary<string, StoredRecord> held = new(StringComparer.Ordinal);

    /// <summary>The folder of a case's record.</summary>
    public static string FolderOf(string caseFolder) => Path.Combine(caseFolder, RecordReader.InCase);

    /// <summary>The record in a case's folder; null where it holds none.</summary>
    /// <exception cref="FormatException">A line is not one of a record, or lines are missing.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public StoredRecord? Of(string caseFolder)
    {
        var folder = FolderOf(caseFolder);
        if (!RecordReader.IsRecord(folder))
        {
            return null;
        }

        var stamp = StampOf(folder);
        if (held.TryGetValue(folder, out var known) && known.Stamp == stamp)
        {
            return known;
        }

        if (RecordReader.Open(folder) is not { } record)
        {
            return null;
        }

        var read = new StoredRecord(record with { Readings = [.. record.Readings] }, Reviews.Read(folder), stamp);
        if (held.Count >= Most)
        {
            held.Clear();
        }

        return held[folder] = read;
    }

    static string StampOf(string folder) => string.Join(' ', Telling.Select(name => new FileInfo(Path.Combine(folder, name)))
        .Select(f => f.Exists ? string.Create(CultureInfo.InvariantCulture, $"{f.LastWriteTimeUtc.Ticks}/{f.Length}") : "-"));
}
