using System.Collections.Immutable;
using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Comparing;

public sealed class ContradictionTests
{
    [Fact]
    public void A_denial_of_what_another_says() => Assert.Equal("one denies what the other says", Only(
        ("a", "Board", Stances.Accuse, "the drivers' association had smashed the points at Quillgate depot", []),
        ("b", "Association", Stances.Deny, "its members had smashed points at the Quillgate depot", [])));

    [Fact]
    public void A_denial_that_points_back_to_the_statement_before_it() => Assert.Equal("the second denies the first", Only(
        ("a", "Board", Stances.Accuse, "drivers of hoarding spare keys", []),
        ("a", "Association", Stances.Deny, "the claims", [])));

    [Fact]
    public void Different_figures_for_the_same_thing() => Assert.Equal("they give different figures", Only(
        ("a", "Board", Stances.Inform, "the walkout cost 180,000 crowns in lost fares a day", []),
        ("b", "Association", Stances.Inform, "lost fares in the walkout cost 120,000 crowns a day", [])));

    [Fact]
    public void A_figure_put_against_the_one_before_it() => Assert.Equal("they give different figures", Only(
        ("a", "Board", Stances.Inform, "71 percent of members voted in favour", []),
        ("a", "Association", Stances.Inform, "the figure at 68 percent", [])));

    [Fact]
    public void The_same_thing_said_with_and_without_not() => Assert.Equal("one says what the other says is not so", Only(
        ("a", "Blum", Stances.Commit, "the association will attend the hearing at the Corn Exchange", []),
        ("b", "Fenn", Stances.Inform, "the association will not attend the hearing at the Corn Exchange", [])));

    [Fact]
    public void One_speaker_over_time() => Assert.Equal("one says what the other says is not so", Only(
        ("a", "Blum", Stances.Commit, "we will never sail the night boat with four deckhands", []),
        ("b", "Blum", Stances.Commit, "we will sail the night boat with four deckhands", [])));

    [Fact]
    public void A_yes_and_a_no_on_one_issue() => Assert.Equal("one accepts what the other rejects", Only(
        ("a", "Board", Stances.Accept, "the mediator's paper on split shifts", ["shifts"]),
        ("b", "Association", Stances.Reject, "the mediator's paper on split shifts", ["shifts"])));

    [Theory]
    [InlineData(Stances.Inform, "the association will meet the mediator at the Corn Exchange", Stances.Inform, "the association has not met its members since the fire at Quillgate")]
    [InlineData(Stances.Accuse, "the board is hiding its accounts from the mediator", Stances.Deny, "drivers had thrown stones at the coaches")]
    [InlineData(Stances.Demand, "a rise of 7.5 percent", Stances.Offer, "a rise of 4 percent")]
    [InlineData(Stances.Inform, "1,260 drivers walked out of the depots", Stances.Inform, "84,000 commuters were left without a service")]
    [InlineData(Stances.Assess, "the talks were serious and constructive", Stances.Assess, "the talks were serious and constructive")]
    public void What_is_no_contradiction(string stance, string words, string otherStance, string otherWords) =>
        Assert.Empty(Of(("a", "Board", stance, words, []), ("b", "Association", otherStance, otherWords, [])));

    [Fact]
    public void Texts_of_one_origin_do_not_contradict_each_other()
    {
        const string denial = "The association denied that its members had smashed the points at Quillgate.";
        const string charge = "The board accused the association's members of having smashed the points at Quillgate.";
        var first = Said("a", $"{Stories.Wire}\n\n{charge}", ("Board", Stances.Accuse, "having smashed the points at Quillgate"));
        var second = Said("b", $"{Stories.Wire}\n\n{denial}", ("Association", Stances.Deny, "its members had smashed the points at Quillgate"));
        Assert.Empty(Stories.Compare([first, second]).Contradictions);
    }

    [Fact]
    public void The_order_of_the_reports_decides_nothing()
    {
        var a = Said("a", "the drivers had smashed the points at Quillgate depot", ("Board", Stances.Accuse, "the drivers had smashed the points at Quillgate depot"));
        var b = Said("b", "the drivers had smashed the points at Quillgate depot", ("Drivers", Stances.Deny, "the drivers had smashed the points at Quillgate depot"));
        Assert.Equal(["a-0", "b-0"], Both([a, b]));
        Assert.Equal(["b-0", "a-0"], Both([b, a]));
    }

    static string Only(params (string Report, string Speaker, string Stance, string Words, ImmutableArray<string> About)[] said) => Assert.Single(Of(said)).Why;

    static ImmutableArray<Contradiction> Of(params (string Report, string Speaker, string Stance, string Words, ImmutableArray<string> About)[] said)
    {
        var reports = said.GroupBy(s => s.Report).Select(report =>
        {
            var text = string.Join(' ', report.Select(s => s.Words + "."));
            return Said(report.Key, text, [.. report.Select(s => (s.Speaker, s.Stance, s.Words))], [.. report.Select(s => s.About)]);
        });
        return Stories.Compare([.. reports]).Contradictions;
    }

    static IEnumerable<string> Both(ImmutableArray<ReadReport> reports) => Stories.Compare(reports).Contradictions.SelectMany(c => new[] { c.Statement, c.Other });

    static ReadReport Said(string id, string text, params (string Speaker, string Stance, string Words)[] said) => Said(id, text, [.. said], [.. said.Select(_ => ImmutableArray<string>.Empty)]);

    static ReadReport Said(string id, string text, ImmutableArray<(string Speaker, string Stance, string Words)> said, ImmutableArray<ImmutableArray<string>> about) => new()
    {
        Id = id,
        File = id + ".txt",
        Original = text,
        Page = new(text, [new TextSpan(0, text.Length)], [], new ReportHead(), null),
        Statements = [.. said.Select((s, n) => Statement(id, text, s, about[n]))],
        Meetings = [],
        Events = [],
        Figures = [],
    };

    static Statement Statement(string id, string text, (string Speaker, string Stance, string Words) said, ImmutableArray<string> about)
    {
        var start = text.IndexOf(said.Words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + said.Words.Length);
        return new Statement
        {
            Id = $"{id}-{start}",
            Span = span,
            Text = said.Words,
            Form = StatementForm.Indirect,
            Speaker = said.Speaker,
            SpeakerKind = SpeakerKind.Organisation,
            Party = said.Speaker,
            Attribution = SourceNaming.Named,
            Content = [span],
            Stance = said.Stance,
            About = about,
            Certainty = Certainty.High,
        };
    }
}
