using Parley.Formats;
using Parley.Reports;

namespace Parley;

/// <summary>The answer of <c>read</c> as JSON.</summary>
static class ReadingJson
{
    public static void Write(JsonPage json, Record record)
    {
        var origins = record.Across.Origins.ToLookup(o => o.Report, StringComparer.Ordinal);
        json.List("reports", record.Readings, r => Report(json, r, origins));
        json.List("statements", record.Readings.SelectMany(r => r.Statements), s => Statement(json, s));
        json.List("meetings", record.Readings.SelectMany(r => r.Meetings.Select(m => (r.Report.Id, m))), m => Meeting(json, m.Id, m.m));
        json.List("events", record.Readings.SelectMany(r => r.Events.Select(e => (r.Report.Id, e))), e => Event(json, e.Id, e.e));
        json.List("positions", record.Readings.SelectMany(r => r.Positions), p => Position(json, p));
        json.List("figures", record.Readings.SelectMany(r => r.Figures.Select(f => (r.Report.Id, f))), f => Figure(json, f.Id, f.f));
        json.List("contradictions", record.Across.Contradictions, c => json.Object(null, () =>
        {
            json.Texts("statements", new[] { c.Statement, c.Other });
            json.Texts("about", c.About);
        }));
        json.List("skipped", record.Skipped, s => json.Object(null, () =>
        {
            json.Text("file", s.File);
            json.Text("why", s.Why);
        }));
    }

    static void Report(JsonPage json, ReportReading reading, ILookup<string, SameOrigin> origins) => json.Object(null, () =>
    {
        var report = reading.Report;
        json.Text("id", report.Id);
        json.Text("file", report.File);
        json.Text("title", report.Title);
        json.Text("publisher", report.Publisher);
        json.Day("published", report.Published);
        json.Whole("characters", report.Characters);
        json.List("boilerplate", report.Furniture, f => json.Object(null, () =>
        {
            Place(json, f.Span);
            json.Text("why", f.Why);
        }));
        json.List("sameOriginAs", origins[report.Id], o => json.Object(null, () =>
        {
            json.Text("report", o.Other);
            json.Number("share", o.Share);
            json.List("passages", o.Passages, p => json.Object(null, () =>
            {
                Place(json, p.Here);
                json.Whole("otherStart", p.There.Start);
                json.Whole("otherEnd", p.There.End);
            }));
        }));
    });

    static void Statement(JsonPage json, RecordedStatement statement) => json.Object(null, () =>
    {
        var said = statement.Said;
        json.Text("id", said.Id);
        json.Text("report", statement.Report);
        Place(json, said.Span);
        json.Text("text", said.Text);
        json.Text("form", RecordWords.Of(said.Form));
        json.Texts("quotes", statement.Quotes);
        json.Text("speaker", said.Speaker);
        json.Text("speakerId", said.SpeakerId);
        json.Text("speakerKind", RecordWords.Of(said.SpeakerKind));
        json.Text("party", said.Party);
        json.Text("attribution", RecordWords.Of(said.Attribution));
        json.Text("cue", said.Cue);
        json.Object("spans", () =>
        {
            Spans(json, "source", said.Source);
            Spans(json, "cue", said.CueSpans);
            Spans(json, "content", said.Content);
        });
        json.Text("reportedBy", said.ReportedBy);
        json.Text("stance", said.Stance);
        json.Texts("about", said.About);
        json.Text("certainty", RecordWords.Of(said.Certainty));
    });

    static void Meeting(JsonPage json, string report, ReportedMeeting meeting) => json.Object(null, () =>
    {
        json.Text("id", meeting.Id);
        json.Text("report", report);
        Place(json, meeting.Span);
        json.Text("venue", meeting.Venue);
        json.Day("from", meeting.From);
        json.Day("to", meeting.To);
        json.Text("whenText", meeting.WhenText);
        json.Texts("attended", meeting.Attended);
        json.Text("level", meeting.Level);
        json.Text("status", meeting.Status);
    });

    static void Event(JsonPage json, string report, ReportedEvent told) => json.Object(null, () =>
    {
        json.Text("id", told.Id);
        json.Text("report", report);
        Place(json, told.Span);
        json.Text("what", told.What);
        json.Day("date", told.Date);
        json.Text("dateText", told.DateText);
        json.Text("kind", told.Kind);
    });

    static void Position(JsonPage json, SuggestedPosition position) => json.Object(null, () =>
    {
        json.Text("id", position.Id);
        json.Text("statement", position.Statement);
        json.Text("party", position.Party);
        json.Text("issue", position.Issue);
        json.Text("wants", position.Wants);
        json.Texts("accepts", position.Accepts);
        json.Texts("refuses", position.Refuses);
        json.Day("date", position.Date);
    });

    static void Figure(JsonPage json, string report, ReportedFigure figure) => json.Object(null, () =>
    {
        json.Text("id", figure.Id);
        json.Text("report", report);
        Place(json, figure.Span);
        json.Text("what", figure.What);
        json.Text("value", figure.Value);
        json.Text("definition", figure.Definition);
        json.Text("asOf", figure.AsOf);
    });

    static void Place(JsonPage json, TextSpan span)
    {
        json.Whole("start", span.Start);
        json.Whole("end", span.End);
    }

    static void Spans(JsonPage json, string name, IEnumerable<TextSpan> spans) => json.List(name, spans, s =>
    {
        json.StartArray();
        json.Whole(null, s.Start);
        json.Whole(null, s.End);
        json.EndArray();
    });
}
