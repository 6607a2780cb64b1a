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

    /// <summary>The record as if some reports had never been read: neither what they say nor that another shares their origin.</summary>
    public Record Without(Func<RecordedReport, bool> isLeftOut)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, reading) in Readings.Index().Where(r => !isLeftOut(r.Item.Report)))
        {
            places.Add(place);
            kept.Add(reading.Report.Id);
        }

        return this with
        {
            Readings = Readings.Where(r => kept.Contains(r.Report.Id)),
            Count = places.Count,
            WithWords = n => WithWords(places[n]),
            Across = new Comparison(
                [.. Across.Origins.Where(o => kept.Contains(o.Report) && kept.Contains(o.Other))],
                [.. Across.Groups.Select(g => g.Where(kept.Contains).ToImmutableArray()).Where(g => !g.IsEmpty)],
                Across.Contradictions),
        };
    }
}
