using Parley.Formats;
using Parley.Tests.Formats.Records;

namespace Parley.Tests.Desk;

/// <summary>A record beside <see cref="PlantedCase"/>: one report that all may know, and one that rests on the confidence, with a word of its own.</summary>
static class PlantedRecord
{
    const string Known = "The South said the truce must be long.\n";
    const string Hidden = "The South said the truce could end as zqxtold.\n";

    /// <summary>Writes it into the folder of the case.</summary>
    public static void Write(string folder)
    {
        using var writer = RecordWriter.Begin(Path.Combine(folder, RecordReader.InCase));
        foreach (var (id, text, day) in ((string, string, DateOnly)[])[("r1", Known, new(2031, 2, 2)), ("r9", Hidden, new(2031, 3, 2))])
        {
            var reading = Spoken.Reading(Spoken.Report(id, $"reports/{id}.txt", text, day, [], [Spoken.Statement(id, text, text.TrimEnd(), "The South", "south", "demand", "truce")]));
            writer.Keep(reading, "bytes"u8.ToArray());
            writer.Append(reading.Report, ReadingLines.Of(reading));
        }

        writer.Finish(new Parley.Reports.Comparison([], [["r1"], ["r9"]], []), []);
    }
}
