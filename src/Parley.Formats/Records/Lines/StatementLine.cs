using System.Text.Json;
using Parley.Reports;

namespace Parley.Formats;

/// <summary>A statement as a line of a record: the members of an answer's statement, and what a record adds.</summary>
static class StatementLine
{
    public static void Write(Utf8JsonWriter to, RecordedStatement statement)
    {
        var said = statement.Said;
        to.WriteString("id", said.Id);
        to.WriteString("report", statement.Report);
        to.Place(said.Span);
        to.WriteString("text", said.Text);
        to.Word("form", said.Form);
        to.Texts("quotes", statement.Quotes);
        to.WriteString("speaker", said.Speaker);
        to.WriteString("speakerId", said.SpeakerId);
        to.Word("speakerKind", said.SpeakerKind);
        to.WriteString("party", said.Party);
        to.Word("attribution", said.Attribution);
        to.WriteString("cue", said.Cue);
        to.WriteStartObject("spans");
        to.Spans("source", said.Source);
        to.Spans("cue", said.CueSpans);
        to.Spans("content", said.Content);
        to.WriteEndObject();
        to.WriteString("reportedBy", said.ReportedBy);
        to.WriteString("stance", said.Stance);
        to.Texts("about", said.About);
        to.Word("certainty", said.Certainty);
        to.Spans("quoteSpans", said.Quotes);
        to.WriteStartArray("options");
        foreach (var option in said.Options)
        {
            to.WriteStartObject();
            to.WriteString("issue", option.Issue);
            to.WriteString("option", option.Option);
            to.WriteBoolean("refused", option.Refused);
            to.WriteEndObject();
        }

        to.WriteEndArray();
        to.WriteString("continues", said.Continues);
    }

    public static RecordedStatement Read(JsonElement from) => new(
        from.Text("report"),
        new Statement
        {
            Id = from.Text("id"),
            Span = from.Place(),
            Text = from.Text("text"),
            Form = from.Word<StatementForm>("form"),
            Quotes = from.Spans("quoteSpans"),
            Speaker = from.Text("speaker"),
            SpeakerId = from.TextOrNull("speakerId"),
            SpeakerKind = from.Word<SpeakerKind>("speakerKind"),
            Party = from.Text("party"),
            Attribution = from.Word<SourceNaming>("attribution"),
            Cue = from.TextOrNull("cue"),
            Source = from.GetProperty("spans").Spans("source"),
            CueSpans = from.GetProperty("spans").Spans("cue"),
            Content = from.GetProperty("spans").Spans("content"),
            ReportedBy = from.TextOrNull("reportedBy"),
            Stance = from.Text("stance"),
            About = from.Texts("about"),
            Options = [.. from.GetProperty("options").EnumerateArray().Select(o => new LinkedOption(o.Text("issue"), o.Text("option"), o.GetProperty("refused").GetBoolean()))],
            Certainty = from.Word<Certainty>("certainty"),
            Continues = from.TextOrNull("continues"),
        },
        from.Texts("quotes"));
}
