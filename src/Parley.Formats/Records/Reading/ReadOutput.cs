using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>What became of reading reports. Closed: the records within.</summary>
public abstract record ReadOutput
{
    private ReadOutput() { }

    /// <summary>Some reports were read.</summary>
    /// <param name="Record">What was read.</param>
    /// <param name="Reviews">What analysts found of an earlier record in the same folder.</param>
    public sealed record Done(Record Record, Reviews Reviews) : ReadOutput;

    /// <summary>Nothing was named that is a file, or no file could be read; the files that could not.</summary>
    public sealed record Nothing(ImmutableArray<ReadOutcome.Skipped> Skipped) : ReadOutput;

    /// <summary>The folder of the record holds other files.</summary>
    public sealed record Taken(string Folder) : ReadOutput;

    /// <summary>A line in the folder is not one of a record, and which.</summary>
    public sealed record Damaged(string Folder, string Why) : ReadOutput;

    /// <summary>A file or folder cannot be written.</summary>
    public sealed record Blocked(string Folder, string Why) : ReadOutput;
}
