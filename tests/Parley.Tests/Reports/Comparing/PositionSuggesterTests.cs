using System.Collections.Immutable;
using Parley.Model;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Comparing;

public sealed class PositionSuggesterTests
{
    static readonly Case Dispute = new()
    {
        Title = "Trams of Velmora",
        AsOf = new(2031, 3, 4),
        Parties = [new Party { Id = new("drivers"), Name = "Drivers" }, new Party { Id = new("board"), Name = "Board" }],
        Mediators = [new Mediator { Id = new("judge"), Name = "Judge" }],
        Issues = [new Issue { Id = new("shifts"), Name = "Split shifts", Options = [new(new("keep"), "Keep"), new(new("limit"), "Limit"), new(new("end"), "End")] }],
    };

    [Fact]
    public void A_demand_for_one_option_wants_it()
    {
        var position = Only(Saying(Stances.Demand, new LinkedOption("shifts", "end", Refused: false)));
        Assert.Equal(("a-0/shifts", "a-0", "drivers", "shifts", "end"), (position.Id, position.Statement, position.Party, position.Issue, position.Wants));
        Assert.Equal(new DateOnly(2031, 3, 4), position.Date);
    }

    [Fact]
    public void A_yes_accepts_and_a_no_refuses()
    {
        var yes = Only(Saying(Stances.Accept, new LinkedOption("shifts", "limit", Refused: false)));
        Assert.Equal((null, "limit", ""), (yes.Wants, string.Join(' ', yes.Accepts), string.Join(' ', yes.Refuses)));
        var no = Only(Saying(Stances.Reject, new LinkedOption("shifts", "keep", Refused: true)));
        Assert.Equal((null, "", "keep"), (no.Wants, string.Join(' ', no.Accepts), string.Join(' ', no.Refuses)));
    }

    [Theory]
    [InlineData(Stances.Demand)]
    [InlineData(Stances.Reject)]
    [InlineData(Stances.Condition)]
    public void Where_no_option_is_named_none_is_invented(string stance)
    {
        var position = Only(Saying(stance));
        Assert.Null(position.Wants);
        Assert.Empty(position.Accepts);
        Assert.Empty(position.Refuses);
    }

    [Fact]
    public void Two_options_wanted_or_one_both_wanted_and_refused_are_unclear()
    {
        Assert.Null(Only(Saying(Stances.Demand, new("shifts", "end", false), new("shifts", "limit", false))).Wants);
        var torn = Only(Saying(Stances.Accept, new("shifts", "end", false), new("shifts", "end", true)));
        Assert.Empty(torn.Accepts);
        Assert.Empty(torn.Refuses);
    }

    [Theory]
    [InlineData("Tramworkers on Monday rejected split shifts.", "2031-03-03")]
    [InlineData("Tramworkers rejected split shifts.", "2031-03-04")]
    [InlineData("Tramworkers in October rejected split shifts.", null)]
    [InlineData("In October, Tramworkers rejected split shifts.", null)]
    public void It_is_dated_by_the_day_the_text_names_else_by_publication_and_left_open_where_no_day_is_fixed(string text, string? day)
    {
        var dispute = Dispute with { Issues = [Dispute.Issues[0] with { Terms = ["split shifts"] }], Parties = [Dispute.Parties[0] with { Name = "Tramworkers" }, Dispute.Parties[1]] };
        var words = new CaseWords(dispute);
        var report = Assert.IsType<ReadOutcome.Read>(new ReportReader(words, new ReportLimits()).Read(new ReportSource("a", "a.txt", System.Text.Encoding.UTF8.GetBytes(text), new DateOnly(2031, 3, 4)))).Report;
        Assert.Equal(day, Assert.Single(PositionSuggester.Suggest(report, words)).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_unnamed_source_of_a_party_is_said_to_be_unnamed() =>
        Assert.True(Only(Saying(Stances.Demand) with { SpeakerKind = SpeakerKind.Anonymous, Attribution = SourceNaming.Anonymous }).IsUnnamed);

    [Fact]
    public void Others_than_parties_and_statements_that_take_no_stand_suggest_nothing()
    {
        Assert.Empty(Suggested(Saying(Stances.Demand) with { Party = "judge" }));
        Assert.Empty(Suggested(Saying(Stances.Demand) with { Party = "media" }));
        Assert.Empty(Suggested(Saying(Stances.Assess)));
        Assert.Empty(Suggested(Saying(Stances.Demand) with { About = ["no issue of the case"] }));
        Assert.Empty(PositionSuggester.Suggest(Report("a", Saying(Stances.Demand)), new CaseWords(null)));
    }

    [Fact]
    public void One_position_in_two_texts_of_one_origin_is_one()
    {
        var said = Saying(Stances.Demand, new LinkedOption("shifts", "end", Refused: false));
        ImmutableArray<SuggestedPosition> all = [.. new[] { "a", "b", "c" }.SelectMany(id => PositionSuggester.Suggest(Report(id, said with { Id = $"{id}-0" }), new CaseWords(Dispute)))];
        var compared = new Comparison([], [["a", "b"], ["c"]], []);
        Assert.Equal(["a-0 b-0", "c-0"], PositionSuggester.BySource(all, compared).Select(p => string.Join(' ', p.Select(x => x.Statement))));
    }

    static SuggestedPosition Only(Statement statement) => Assert.Single(Suggested(statement));

    static ImmutableArray<SuggestedPosition> Suggested(Statement statement) => PositionSuggester.Suggest(Report("a", statement), new CaseWords(Dispute));

    static Statement Saying(string stance, params LinkedOption[] options) => new()
    {
        Id = "a-0",
        Span = new(0, 4),
        Text = "Text",
        Form = StatementForm.Indirect,
        Speaker = "Drivers",
        SpeakerId = "drivers",
        SpeakerKind = SpeakerKind.Organisation,
        Party = "drivers",
        Attribution = SourceNaming.Named,
        Stance = stance,
        About = ["shifts"],
        Options = [.. options],
        Certainty = Certainty.High,
    };

    static ReadReport Report(string id, Statement statement) => new()
    {
        Id = id,
        File = id,
        Original = "Text",
        Page = new("Text", [new TextSpan(0, 4)], [], new ReportHead(Published: new Found<DateOnly>(new(2031, 3, 4), "given", null)), null),
        Statements = [statement],
        Meetings = [],
        Events = [],
        Figures = [],
    };
}
