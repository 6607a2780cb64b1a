using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>What the lines of a record have in common: one JSON object each, unknown as null, ids and dates as text.</summary>
static class JsonLine
{
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a line with its line end.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        Append(bytes, members);
        return bytes.ToArray();
    }

    /// <summary>Writes a line and its line end.</summary>
    public static void Append(Stream to, Action<Utf8JsonWriter> members)
    {
        using (var writer = new Utf8JsonWriter(to, Compact))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    public static void Place(this Utf8JsonWriter to, TextSpan span)
    {
        to.WriteNumber("start", span.Start);
        to.WriteNumber("end", span.End);
    }

    public static void Spans(this Utf8JsonWriter to, string name, ImmutableArray<TextSpan> spans)
    {
        to.WriteStartArray(name);
        foreach (var span in spans)
        {
            to.WriteStartArray();
            to.WriteNumberValue(span.Start);
            to.WriteNumberValue(span.End);
            to.WriteEndArray();
        }

        to.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter to, string name, ImmutableArray<string> texts)
    {
        to.WriteStartArray(name);
        foreach (var text in texts)
        {
            to.WriteStringValue(text);
        }

        to.WriteEndArray();
    }

    public static void Day(this Utf8JsonWriter to, string name, DateOnly? day) =>
        to.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Word<T>(this Utf8JsonWriter to, string name, T word) where T : struct, Enum => to.WriteString(name, RecordWords.Of(word));

    public static string Text(this JsonElement from, string name) => from.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");

    public static string? TextOrNull(this JsonElement from, string name) => from.GetProperty(name).GetString();

    public static int Whole(this JsonElement from, string name) => from.GetProperty(name).GetInt32();

    public static TextSpan Place(this JsonElement from) => new(from.Whole("start"), from.Whole("end"));

    public static DateOnly? Day(this JsonElement from, string name) => Day(from.TextOrNull(name));

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ImmutableArray<string> Texts(this JsonElement from, string name) =>
        [.. from.GetProperty(name).EnumerateArray().Select(t => t.GetString() ?? throw new FormatException($"{name} holds null"))];

    public static ImmutableArray<TextSpan> Spans(this JsonElement from, string name) =>
        [.. from.GetProperty(name).EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];

    public static T Word<T>(this JsonElement from, string name) where T : struct, Enum => RecordWords.Read<T>(from.Text(name));
}
