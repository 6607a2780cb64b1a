using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>What was read in one report as the bytes of its lines, so that writing them is all that is left to do in order.</summary>
public sealed class ReadingLines
{
    ReadingLines(byte[] report, ImmutableArray<byte[]> sections) => (Report, Sections) = (report, sections);

    internal byte[] Report { get; }

    internal ImmutableArray<byte[]> Sections { get; }

    /// <summary>The lines of a reading.</summary>
    public static ReadingLines Of(ReportReading reading) => new(
        JsonLine.Of(w => ReportLine.Write(w, reading)),
        [.. RecordSections.OfAReport.Select(s => Lines(s, reading))]);

    internal static ReadingLines FromBytes(byte[] report, ImmutableArray<byte[]> sections) => new(report, sections);

    static byte[] Lines(RecordSection section, ReportReading reading)
    {
        using var bytes = new MemoryStream();
        section.Write(reading, bytes);
        return bytes.ToArray();
    }
}
