using System.Collections.Immutable;
using Parley.Formats;
using Parley.Reports;

namespace Parley.Tests.Formats.Records;

/// <summary>A small record made by hand, so that what is tested here does not hang on how reports are read: two reports of one origin, one of its own, on the invented river case.</summary>
static class Spoken
{
    public const string First = "Weir talks stall\n\nThe reeve of the Upper Bank said the gates \"stay shut\". A miller who asked not to be named said the toll must go first.\n";
    public const string Second = "Home News Share\n\n\"Stay shut\" is the reeve's word on the gates, the Valley Post reported.\n";
    public const string Third = "The Lower Bank would take joint gates if the toll is dropped, its guild said on Monday.\n";

    public static ReadReport FirstReport => Report("post", "reports/post.txt", First, new DateOnly(2031, 3, 8),
        [Furniture(First, "Weir talks stall", "title")],
        [
            Statement("post", First, "The reeve of the Upper Bank said the gates \"stay shut\".", "the reeve", "upper", Stances.Reject, "gates") with
            {
                SpeakerId = "upper", Quotes = [Span(First, "stay shut")], Form = StatementForm.Mixed, Cue = "said", Source = [Span(First, "The reeve of the Upper Bank")], CueSpans = [Span(First, "said")],
                Options = [new LinkedOption("gates", "joint", Refused: true)],
            },
            Statement("post", First, "A miller who asked not to be named said the toll must go first.", "a miller who asked not to be named", "lower", Stances.Demand, "toll") with
            {
                Attribution = SourceNaming.Anonymous, SpeakerKind = SpeakerKind.Anonymous, Certainty = Certainty.Medium, ReportedBy = "the Valley Post",
            },
        ]);

    public static ReadReport SecondReport => Report("copy", "reports/copy.txt", Second, null,
        [Furniture(Second, "Home News Share", "navigation")],
        [Statement("copy", Second, "\"Stay shut\" is the reeve's word on the gates, the Valley Post reported.", "the reeve", "upper", Stances.Reject, "gates")]);

    public static ReadReport ThirdReport => Report("guild", "reports/guild.txt", Third, new DateOnly(2031, 3, 10), [],
        [Statement("guild", Third, "The Lower Bank would take joint gates if the toll is dropped, its guild said on Monday.", "the guild", "lower", Stances.Condition, "gates", "toll")]);

    public static ImmutableArray<ReportReading> Readings =>
    [
        Reading(FirstReport, new SuggestedPosition("post-18/gates", "post-18", "upper", "gates", null, [], ["joint"], new DateOnly(2031, 3, 8))),
        Reading(SecondReport),
        Reading(ThirdReport, new SuggestedPosition("guild-0/gates", "guild-0", "lower", "gates", null, [], [], new DateOnly(2031, 3, 10))),
    ];

    public static Comparison Across => new(
        [
            new("post", "copy", 0.41, [new Passage(Span(First, "The reeve of the Upper Bank said the gates \"stay shut\"."), Span(Second, "\"Stay shut\" is the reeve's word on the gates"), PassageKind.Paraphrase)]),
            new("copy", "post", 0.72, [new Passage(Span(Second, "\"Stay shut\" is the reeve's word on the gates"), Span(First, "The reeve of the Upper Bank said the gates \"stay shut\"."), PassageKind.Paraphrase)]),
        ],
        [["post", "copy"], ["guild"]],
        [new("post-18", "guild-0", ["gates"], "one refuses what the other would take")]);

    public static Record Record => Of(Readings, Across);

    public static Record Of(ImmutableArray<ReportReading> readings, Comparison across) => new()
    {
        Readings = readings,
        Count = readings.Length,
        WithWords = n => readings[n],
        Across = across,
        Skipped = [new("reports/broken.txt", "it is empty")],
    };

    public static ReportReading Reading(ReadReport report, params ImmutableArray<SuggestedPosition> positions) =>
        RecordedReadings.Of(report, new string('a', 64), "reader", positions);

    public static ReadReport Report(string id, string file, string text, DateOnly? published, ImmutableArray<Furniture> furniture, ImmutableArray<Statement> statements) => new()
    {
        Id = id,
        File = file,
        Original = text,
        Page = new Parley.Reports.Page(text, Paragraphs(text, furniture), furniture, new ReportHead(Published: published is { } day ? new Found<DateOnly>(day, "given", null) : null), null),
        Statements = statements,
        Refusals = [],
        Meetings = [],
        Events = [],
        Figures = [],
    };

    public static Statement Statement(string report, string text, string words, string speaker, string party, string stance, params ImmutableArray<string> about) => new()
    {
        Id = $"{report}-{Span(text, words).Start}",
        Span = Span(text, words),
        Text = words,
        Form = StatementForm.Indirect,
        Speaker = speaker,
        SpeakerKind = SpeakerKind.Person,
        Party = party,
        Attribution = SourceNaming.Named,
        Stance = stance,
        About = about,
        Certainty = Certainty.High,
    };

    public static TextSpan Span(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is var at and >= 0
        ? new TextSpan(at, at + words.Length)
        : throw new ArgumentException($"'{words}' is not in the text.", nameof(words));

    static Furniture Furniture(string text, string words, string why) => new(Span(text, words), why);

    static ImmutableArray<TextSpan> Paragraphs(string text, ImmutableArray<Furniture> furniture)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(at, at + line.Length);
            if (line.Trim().Length > 0 && !furniture.Any(f => f.Span.Overlaps(span)))
            {
                found.Add(span);
            }

            at += line.Length + 1;
        }

        return found.ToImmutable();
    }
}
