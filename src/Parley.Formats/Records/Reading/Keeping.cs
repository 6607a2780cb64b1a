using System.Collections.Immutable;
using Parley.Reports;
using ArticlePage = Parley.Reports.Page;

namespace Parley.Formats;

/// <summary>Where a run keeps what it has read: in memory, or in a folder that it can go on from.</summary>
abstract class Keeping : IDisposable
{
    /// <summary>The ids of reports that are kept already, by file as it was named.</summary>
    public virtual IReadOnlyDictionary<string, string> IdsBefore => ImmutableDictionary<string, string>.Empty;

    /// <summary>What is kept already of the same bytes read in the same way. Asked from any thread.</summary>
    public virtual KeptReading? Find(InputFile file, string id, string sha256, string reader) => null;

    /// <summary>Makes a reading ready to be added. Called from any thread.</summary>
    public abstract KeptReading Prepare(ReportReading reading, ReadOnlyMemory<byte> bytes);

    /// <summary>Adds a report; called in their order.</summary>
    public abstract void Add(KeptReading reading);

    /// <summary>The article of the n-th report added, from 0.</summary>
    public abstract ArticlePage Article(int n);

    public abstract Record Finish(Comparison across, ImmutableArray<ReadOutcome.Skipped> skipped);

    public abstract void Dispose();

    /// <summary>In the folder that was named, else in memory.</summary>
    public static Keeping In(string? folder) => folder is null ? new Memory() : new Folder(RecordWriter.Begin(folder));

    sealed class Memory : Keeping
    {
        readonly List<ReportReading> readings = [];

        public override KeptReading Prepare(ReportReading reading, ReadOnlyMemory<byte> bytes) => new(reading, null);

        public override void Add(KeptReading reading) => readings.Add(reading.Reading);

        public override ArticlePage Article(int n) => RecordedReadings.Back(readings[n]).Page;

        public override Record Finish(Comparison across, ImmutableArray<ReadOutcome.Skipped> skipped) => new()
        {
            Readings = readings,
            Count = readings.Count,
            WithWords = n => readings[n],
            Across = across,
            Skipped = skipped,
        };

        public override void Dispose() { }
    }

    sealed class Folder(RecordWriter writer) : Keeping
    {
        public override IReadOnlyDictionary<string, string> IdsBefore => writer.IdsBefore;

        public override KeptReading? Find(InputFile file, string id, string sha256, string reader) =>
            writer.Find(file.Name, id, sha256, reader) is var (reading, lines) ? new KeptReading(reading, lines) : null;

        public override KeptReading Prepare(ReportReading reading, ReadOnlyMemory<byte> bytes)
        {
            writer.Keep(reading, bytes);
            return new(reading, ReadingLines.Of(reading));
        }

        public override void Add(KeptReading reading) => writer.Append(reading.Reading.Report, reading.Lines!);

        public override ArticlePage Article(int n) => writer.Page(n);

        public override Record Finish(Comparison across, ImmutableArray<ReadOutcome.Skipped> skipped) => writer.Finish(across, skipped);

        public override void Dispose() => writer.Dispose();
    }
}

/// <summary>A reading with its lines where it is kept as lines.</summary>
sealed record KeptReading(ReportReading Reading, ReadingLines? Lines);
