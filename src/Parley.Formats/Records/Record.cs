using System.Collections.Immutable;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>What public reports say that others said: evidence-linked, read one report at a time so that a large record needs little memory.</summary>
public sealed record Record
{
    /// <summary>The reports with what was read in them, in the order of reading; may be gone through any number of times.</summary>
    public required IEnumerable<ReportReading> Readings { get; init; }

    /// <summary>How many reports it holds.</summary>
    public required int Count { get; init; }

    /// <summary>The n-th report, from 0, with its words.</summary>
    public required Func<int, ReportReading> WithWords { get; init; }

    /// <summary>What comes of reading them beside each other.</summary>
    public required Comparison Across { get; init; }

    /// <summary>Files that could not be read.</summary>
    public ImmutableArray<ReadOutcome.Skipped> Skipped { get; init; } = [];
}
