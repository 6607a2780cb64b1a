using System.Text.Json;
using Parley.Reports;
using ArticleMap = Parley.Reports.SourceMap;

namespace Parley.Formats;

/// <summary>The paragraphs of a report's article, and its reading text where that is not the file.</summary>
static class ArticleLine
{
    public static void Write(Utf8JsonWriter to, string report, RecordedArticle article)
    {
        to.WriteString("report", report);
        to.Spans("paragraphs", article.Paragraphs);
        to.WriteString("text", article.Text);
        if (article.Map is null)
        {
            to.WriteNull("map");
            return;
        }

        to.WriteStartArray("map");
        foreach (var (text, file) in article.Map.Pieces)
        {
            to.WriteStartArray();
            to.WriteNumberValue(text);
            to.WriteNumberValue(file.Start);
            to.WriteNumberValue(file.End);
            to.WriteEndArray();
        }

        to.WriteEndArray();
    }

    public static RecordedArticle Read(JsonElement from, string original) => new(
        original,
        from.TextOrNull("text"),
        from.Spans("paragraphs"),
        from.GetProperty("map").ValueKind is JsonValueKind.Null ? null : new ArticleMap([.. from.GetProperty("map").EnumerateArray().Select(p => new SourcePiece(p[0].GetInt32(), new TextSpan(p[1].GetInt32(), p[2].GetInt32())))]));
}

/// <summary>A place that was not taken as a statement.</summary>
static class RefusalLine
{
    public static void Write(Utf8JsonWriter to, string report, Refusal refusal)
    {
        to.WriteString("report", report);
        to.Place(refusal.Span);
        to.Word("why", refusal.Why);
    }

    public static Refusal Read(JsonElement from) => new(from.Place(), from.Word<RefusalReason>("why"));
}

/// <summary>A meeting.</summary>
static class MeetingLine
{
    public static void Write(Utf8JsonWriter to, string report, ReportedMeeting meeting)
    {
        to.WriteString("id", meeting.Id);
        to.WriteString("report", report);
        to.Place(meeting.Span);
        to.WriteString("venue", meeting.Venue);
        to.Day("from", meeting.From);
        to.Day("to", meeting.To);
        to.WriteString("whenText", meeting.WhenText);
        to.Texts("attended", meeting.Attended);
        to.WriteString("level", meeting.Level);
        to.WriteString("status", meeting.Status);
    }

    public static ReportedMeeting Read(JsonElement from) => new(
        from.Text("id"), from.Place(), from.TextOrNull("venue"), from.Day("from"), from.Day("to"), from.TextOrNull("whenText"), from.Texts("attended"), from.TextOrNull("level"), from.Text("status"));
}

/// <summary>An event.</summary>
static class EventLine
{
    public static void Write(Utf8JsonWriter to, string report, ReportedEvent told)
    {
        to.WriteString("id", told.Id);
        to.WriteString("report", report);
        to.Place(told.Span);
        to.WriteString("what", told.What);
        to.Day("date", told.Date);
        to.WriteString("dateText", told.DateText);
        to.WriteString("kind", told.Kind);
    }

    public static ReportedEvent Read(JsonElement from) =>
        new(from.Text("id"), from.Place(), from.Text("what"), from.Day("date"), from.TextOrNull("dateText"), from.Text("kind"));
}

/// <summary>A figure.</summary>
static class FigureLine
{
    public static void Write(Utf8JsonWriter to, string report, ReportedFigure figure)
    {
        to.WriteString("id", figure.Id);
        to.WriteString("report", report);
        to.Place(figure.Span);
        to.WriteString("what", figure.What);
        to.WriteString("value", figure.Value);
        to.WriteString("definition", figure.Definition);
        to.WriteString("asOf", figure.AsOf);
    }

    public static ReportedFigure Read(JsonElement from) =>
        new(from.Text("id"), from.Place(), from.Text("what"), from.Text("value"), from.TextOrNull("definition"), from.TextOrNull("asOf"));
}

/// <summary>Somebody whom no actor of the case knows.</summary>
static class NameLine
{
    public static void Write(Utf8JsonWriter to, string report, SuggestedName name)
    {
        to.WriteString("report", report);
        to.WriteString("name", name.Name);
        to.WriteBoolean("person", name.IsPerson);
        to.Spans("spans", name.Spans);
    }

    public static SuggestedName Read(JsonElement from) => new(from.Text("name"), from.GetProperty("person").GetBoolean(), from.Spans("spans"));
}

/// <summary>A suggested position.</summary>
static class PositionLine
{
    public static void Write(Utf8JsonWriter to, SuggestedPosition position)
    {
        to.WriteString("id", position.Id);
        to.WriteString("statement", position.Statement);
        to.WriteString("party", position.Party);
        to.WriteString("issue", position.Issue);
        to.WriteString("wants", position.Wants);
        to.Texts("accepts", position.Accepts);
        to.Texts("refuses", position.Refuses);
        to.Day("date", position.Date);
    }

    public static SuggestedPosition Read(JsonElement from) => new(
        from.Text("id"), from.Text("statement"), from.Text("party"), from.Text("issue"), from.TextOrNull("wants"), from.Texts("accepts"), from.Texts("refuses"), from.Day("date"));
}
