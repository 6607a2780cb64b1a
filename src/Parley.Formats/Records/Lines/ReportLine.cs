using System.Collections.Immutable;
using System.Text.Json;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>A report as a line of a record, with how many lines of the other files are its own.</summary>
static class ReportLine
{
    public static void Write(Utf8JsonWriter to, ReportReading reading)
    {
        var report = reading.Report;
        to.WriteString("id", report.Id);
        to.WriteString("file", report.File);
        to.WriteString("title", report.Title);
        to.WriteString("publisher", report.Publisher);
        to.WriteString("author", report.Head.Author?.Value);
        to.Day("published", report.Published);
        to.WriteStartObject("evidence");
        Evidence(to, "title", report.Head.Title);
        Evidence(to, "publisher", report.Head.Publisher);
        Evidence(to, "author", report.Head.Author);
        Evidence(to, "published", report.Head.Published);
        to.WriteEndObject();
        to.WriteNumber("characters", report.Characters);
        to.WriteStartArray("boilerplate");
        foreach (var furniture in report.Furniture)
        {
            to.WriteStartObject();
            to.Place(furniture.Span);
            to.WriteString("why", furniture.Why);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteString("sha256", report.Sha256);
        to.WriteString("reader", report.Reader);
        to.WriteStartObject("lines");
        foreach (var (section, count) in RecordSections.Counts(reading))
        {
            to.WriteNumber(section.Name, count);
        }

        to.WriteEndObject();
    }

    public static RecordedReport Read(JsonElement from)
    {
        var evidence = from.GetProperty("evidence");
        return new RecordedReport(
            from.Text("id"),
            from.Text("file"),
            from.Text("sha256"),
            from.Text("reader"),
            new ReportHead(
                Found(from.TextOrNull("title"), evidence, "title"),
                Found(from.TextOrNull("publisher"), evidence, "publisher"),
                Found(from.TextOrNull("author"), evidence, "author"),
                from.Day("published") is { } day ? new(day, By(evidence, "published").By, By(evidence, "published").At) : null),
            from.Whole("characters"),
            [.. from.GetProperty("boilerplate").EnumerateArray().Select(b => new Furniture(b.Place(), b.Text("why")))]);
    }

    /// <summary>How many lines of each section, in their order, are the report's.</summary>
    public static ImmutableArray<int> Lines(JsonElement from) =>
        [.. RecordSections.OfAReport.Select(s => from.GetProperty("lines").Whole(s.Name))];

    static void Evidence<T>(Utf8JsonWriter to, string name, Found<T>? found)
    {
        if (found is null)
        {
            to.WriteNull(name);
            return;
        }

        to.WriteStartObject(name);
        to.WriteString("by", found.By);
        if (found.Evidence is { } span)
        {
            to.Place(span);
        }
        else
        {
            to.WriteNull("start");
            to.WriteNull("end");
        }

        to.WriteEndObject();
    }

    static Found<string>? Found(string? value, JsonElement evidence, string name) =>
        value is null ? null : new(value, By(evidence, name).By, By(evidence, name).At);

    static (string By, TextSpan? At) By(JsonElement evidence, string name)
    {
        var found = evidence.GetProperty(name);
        return (found.Text("by"), found.GetProperty("start").ValueKind is JsonValueKind.Null ? null : found.Place());
    }
}
