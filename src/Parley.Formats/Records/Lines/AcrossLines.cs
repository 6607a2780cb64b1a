using System.Text.Json;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>That one report has its origin in common with another.</summary>
static class OriginLine
{
    public static void Write(Utf8JsonWriter to, SameOrigin origin)
    {
        to.WriteString("report", origin.Report);
        to.WriteString("other", origin.Other);
        to.WriteNumber("share", origin.Share);
        to.WriteStartArray("passages");
        foreach (var passage in origin.Passages)
        {
            to.WriteStartObject();
            to.Place(passage.Here);
            to.WriteNumber("otherStart", passage.There.Start);
            to.WriteNumber("otherEnd", passage.There.End);
            to.Word("kind", passage.Kind);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    public static SameOrigin Read(JsonElement from) => new(
        from.Text("report"),
        from.Text("other"),
        from.GetProperty("share").GetDouble(),
        [.. from.GetProperty("passages").EnumerateArray().Select(p => new Passage(p.Place(), new TextSpan(p.Whole("otherStart"), p.Whole("otherEnd")), p.Word<PassageKind>("kind")))]);
}

/// <summary>Reports that go back to one origin, and so are one source.</summary>
static class GroupLine
{
    public static void Write(Utf8JsonWriter to, System.Collections.Immutable.ImmutableArray<string> group) => to.Texts("reports", group);

    public static System.Collections.Immutable.ImmutableArray<string> Read(JsonElement from) => from.Texts("reports");
}

/// <summary>Two statements that contradict each other.</summary>
static class ContradictionLine
{
    public static void Write(Utf8JsonWriter to, Contradiction contradiction)
    {
        to.Texts("statements", [contradiction.Statement, contradiction.Other]);
        to.Texts("about", contradiction.About);
        to.WriteString("why", contradiction.Why);
    }

    public static Contradiction Read(JsonElement from) =>
        new(from.Texts("statements")[0], from.Texts("statements")[1], from.Texts("about"), from.Text("why"));
}

/// <summary>A file that could not be read.</summary>
static class SkippedLine
{
    public static void Write(Utf8JsonWriter to, ReadOutcome.Skipped skipped)
    {
        to.WriteString("file", skipped.File);
        to.WriteString("why", skipped.Why);
    }

    public static ReadOutcome.Skipped Read(JsonElement from) => new(from.Text("file"), from.Text("why"));
}
