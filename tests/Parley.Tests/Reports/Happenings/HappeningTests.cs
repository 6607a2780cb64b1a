using System.Collections.Immutable;
using System.Text;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports;

public sealed class HappeningTests
{
    static readonly DateOnly Saturday = new(2031, 6, 14);

    [Theory]
    [InlineData("Ruth Tannen and Port Director Hugo Marsh met in Aldermouth on Thursday.", "Aldermouth", "Thursday", "2031-06-12", "held", "heads", "Ruth Tannen|Port Director Hugo Marsh")]
    [InlineData("Technical teams from both river states are expected to reconvene in Orm next week.", "Orm", "next week", "2031-06-16", "planned", "technical", "Technical teams from both river states")]
    [InlineData("The water ministers of the two countries will meet again in Orm on Monday.", "Orm", "Monday", "2031-06-16", "planned", "principals", "The water ministers of the two countries")]
    [InlineData("The talks in Skarv on Friday were attended by union chief Ida Holm, conciliator Paul Reed and Mayor Ann Aas.", "Skarv", "Friday", "2031-06-13", "held", "heads", "union chief Ida Holm|conciliator Paul Reed|Mayor Ann Aas")]
    [InlineData("Talks planned for Monday in Skarv were called off.", "Skarv", "Monday", null, "cancelled", null, "")]
    [InlineData("A working-level delegation is to fly to Brussa this weekend.", "Brussa", "this weekend", "2031-06-14", "planned", "technical", "A working-level delegation")]
    [InlineData("Elin Dahl, the state conciliator, meets the union in Skarv on Tuesday.", "Skarv", "Tuesday", "2031-06-17", "planned", null, "Elin Dahl")]
    [InlineData("A visit by a coalition delegation to Brussa is planned.", "Brussa", null, null, "planned", null, "a coalition delegation")]
    [InlineData("The regulator may meet with the company's top lawyers in Brussa on Tuesday.", "Brussa", "Tuesday", "2031-06-17", "uncertain", "principals", "The regulator|the company's top lawyers")]
    public void Meetings(string text, string? venue, string? when, string? from, string status, string? level, string attended)
    {
        var meeting = Assert.Single(Read(text).Meetings);

        Assert.Equal((venue, when, status, level), (meeting.Venue, meeting.WhenText, meeting.Status, meeting.Level));
        Assert.Equal(attended, string.Join('|', meeting.Attended));
        if (from is not null)
        {
            Assert.Equal(from, meeting.From?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_call_has_no_place_and_those_who_spoke()
    {
        var meeting = Assert.Single(Read("On Friday, the finance minister Jonas Vik thanked the mediators in a phone call with Chancellor Line Berg.").Meetings);

        Assert.Equal(("phone call", "Friday", "held"), (meeting.Venue, meeting.WhenText, meeting.Status));
        Assert.Equal(["the finance minister Jonas Vik", "Chancellor Line Berg"], meeting.Attended);
    }

    [Fact]
    public void Place_and_time_told_before_belong_to_those_who_attended()
    {
        var meeting = Assert.Single(Read("The latest round of talks, held in Orm on Thursday, has ended.\nWater ministers Ana Ruiz and Omar Said attended the meeting.").Meetings);

        Assert.Equal(("Orm", "Thursday"), (meeting.Venue, meeting.WhenText));
        Assert.Contains("Omar Said", meeting.Attended);
    }

    [Theory]
    [InlineData("The company met the deadline on Friday.")]
    [InlineData("The coalition parties did not meet in Brussa on Friday.")]
    [InlineData("The talks have been complex.")]
    [InlineData("Delegates spoke of the talks in Orm in July.")]
    [InlineData("The negotiating team asked for more time on Friday.")]
    public void No_meeting(string text) => Assert.Empty(Read(text).Meetings);

    [Theory]
    [InlineData("Two envoys were killed on Thursday.", "shock", "2031-06-12")]
    [InlineData("Protests erupted in Brussa on Friday.", "shock", "2031-06-13")]
    [InlineData("The resignation of Treasurer Ann Aas on Monday shook the coalition.", "shock", "2031-06-09")]
    [InlineData("The islands face a possible walkout of pilots.", "threat", null)]
    [InlineData("The owners threatened to close both yards.", "threat", null)]
    [InlineData("Upstream engineers violated the water accord on Tuesday.", "violation", "2031-06-10")]
    [InlineData("The mediators presented a new proposal on the dam.", "statement", null)]
    [InlineData("On Friday the union reiterated its demand for five hands.", "statement", "2031-06-13")]
    [InlineData("The deadline of 30 June is near.", "deadline", "2031-06-30")]
    public void Events(string text, string kind, string? date)
    {
        var told = Assert.Single(Read(text).Events);

        Assert.Equal((kind, date), (told.Kind, told.Date?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(told.What, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The company attacked the problem from the other side.")]
    [InlineData("The union has not violated the accord.")]
    [InlineData("Members were strikingly calm.")]
    [InlineData("The company said on Friday that it was open to talks.")]
    public void No_event(string text) => Assert.Empty(Read(text).Events);

    [Theory]
    [InlineData("The number of stranded travellers has risen to 12,400.", "The number of stranded travellers", "12,400")]
    [InlineData("More than 640 members voted.", "members voted", "640")]
    [InlineData("The bid is worth $3.2 billion.", null, "$3.2 billion")]
    [InlineData("Both sides agreed to a six-week pause.", "pause", "six weeks")]
    [InlineData("The union asks for a rise of 4.5 percent.", "rise", "4.5 percent")]
    [InlineData("After two years of drought the lake was empty.", "drought", "two years")]
    public void Figures(string text, string? what, string value)
    {
        var figure = Assert.Single(Read(text).Figures);

        Assert.Equal(value, figure.Value);
        if (what is not null)
        {
            Assert.Equal(what, figure.What);
        }
    }

    [Theory]
    [InlineData("Two officials spoke on Thursday.")]
    [InlineData("The accord was signed on August 16, 2024.")]
    [InlineData("Phase 2 begins when phase 1 ends.")]
    [InlineData("It was agreed in 1998 and never kept.")]
    [InlineData("The mayor left after two hours.")]
    public void No_figure(string text) => Assert.Empty(Read(text).Figures);

    [Fact]
    public void A_figure_says_when_it_was_so_and_what_it_counts()
    {
        var figure = Assert.Single(Read("The toll reached 310 people (alive or missing) on Friday.").Figures);

        Assert.Equal(("alive or missing", "2031-06-13"), (figure.Definition, figure.AsOf));
    }

    [Fact]
    public void Ids_are_made_of_the_report_and_the_place()
    {
        const string Text = "Nobody came. Two envoys met in Orm on Thursday, and 40 boats sank on Friday.";
        var report = Read(Text);

        Assert.All(report.Meetings, m => Assert.Equal($"r-m{m.Span.Start}", m.Id));
        Assert.All(report.Figures, f => Assert.Equal($"r-f{f.Span.Start}", f.Id));
        Assert.Equal("r", report.Id);
    }

    [Fact]
    public void In_a_page_of_html_places_are_those_of_the_file()
    {
        const string Html = "<html><body><article><p>The latest round of talks about the dam was <b>held</b> in Orm on Thursday, the ministry of water said in a letter to both capitals.</p><p>Water ministers Ana Ruiz &amp; Omar Said met in Skarv on Friday, and neither of them said anything about the gates of the dam.</p></article></body></html>";
        var reader = new ReportReader(new CaseWords(null), new ReportLimits());
        var report = Assert.IsType<ReadOutcome.Read>(reader.Read(new ReportSource("r", "r.html", Encoding.UTF8.GetBytes(Html), Saturday))).Report;

        Assert.NotEmpty(report.Meetings);
        Assert.All(report.Meetings, m => Assert.Contains(m.Venue!, m.Span.Of(Html), StringComparison.Ordinal));
        Assert.All(report.Meetings, m => Assert.Equal($"r-m{m.Span.Start}", m.Id));
    }

    [Fact]
    public void On_arbitrary_words_spans_lie_within_and_nothing_is_thrown()
    {
        string[] words = ["met", "talks", "in", "Orm", "and", ",", "the", "minister", "Ruth", "Tannen", "with", "phone call", "visit to", "attack", "of", "40", "six-week", "killed", "threat", "on Friday", "“", "”", ".", "\n", "attended by", "including", "(", ")", "has risen to", "will", "1,2,3", "$", "percent", "two and a half", "delegation", "for", "to"];
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var text = string.Join(' ', Enumerable.Range(0, random.Next(40)).Select(_ => words[random.Next(words.Length)]));
            var prose = Prose.Of(text, Paragraph.Of(text));
            var dates = DateReader.Find(prose, Saturday);
            var spans = MeetingFinder.Find("r", prose, dates, new CaseWords(null)).Select(m => m.Span)
                .Concat(EventFinder.Find("r", prose, dates, new CaseWords(null)).Select(e => e.Span))
                .Concat(FigureFinder.Find("r", prose, dates, new CaseWords(null)).Select(f => f.Span));

            Assert.All(spans, s => Assert.True(s.Start >= 0 && s.Start < s.End && s.End <= text.Length, $"seed {seed}: {text}"));
        }
    }

    static (string Id, ImmutableArray<ReportedMeeting> Meetings, ImmutableArray<ReportedEvent> Events, ImmutableArray<ReportedFigure> Figures) Read(string text)
    {
        var prose = Prose.Of(text, Paragraph.Of(text));
        var dates = DateReader.Find(prose, Saturday);
        var words = new CaseWords(null);
        return ("r", MeetingFinder.Find("r", prose, dates, words), EventFinder.Find("r", prose, dates, words), FigureFinder.Find("r", prose, dates, words));
    }
}
