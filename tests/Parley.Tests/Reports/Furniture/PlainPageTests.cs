using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports;

public sealed class PlainPageTests
{
    const string Story = """
        Dockers at the port of Aldermouth walked out at dawn on Monday after talks over shift pay broke down, the harbour union said.

        Managers of the port authority called the walkout premature and said an offer of four per cent was still on the table.

        "We have waited since spring for an answer that never came," said Ruth Tannen, who leads the union.
        """;

    const string Later = """
        The ferry line said it would run two boats a day for as long as the harbour pilots agreed to work.

        Neither side has named a day for the next round.
        """;

    [Fact]
    public void An_article_pasted_twice_is_kept()
    {
        Assert.Empty(Read(Story + "\n" + Story).Furniture);
    }

    [Fact]
    public void A_clean_article_loses_nothing()
    {
        var page = Read(Story);

        Assert.Empty(page.Furniture);
        Assert.Equal(3, page.Paragraphs.Length);
        Assert.Equal(new ReportHead(), page.Head);
    }

    [Fact]
    public void Short_headings_and_quotations_within_an_article_stay()
    {
        var page = Read("The two river states met for a third day in the lake town of Orm to talk about the dam.\n\nThe gates\n\nNobody agreed on who would open the gates in a dry summer, and both sides went home.\n\n“Not yet.”\n\nThe mediators said they would write to both capitals before the end of the month.");

        Assert.Equal(5, page.Paragraphs.Length);
        Assert.Empty(page.Furniture);
    }

    [Fact]
    public void What_stands_around_an_article_goes_each_with_its_reason()
    {
        var text = "18.4 C\nPort Vell\nMonday, June 2, 2031\n\nHarbour strike enters second week\n\nBusinessHarbour strike enters second week\n\nBy Anna Lund\n\n" + Story
            + "\nShare this:\n\nTags: strike, harbour\n\nRelated Articles\n\nFerry owners sue over lost fares\n\nComments\n\nBack to top";

        var page = Read(text);

        Assert.Equal(
            ["weather", "title", "navigation", "title", "byline", "share", "tags", "related", "comments", "navigation"],
            page.Furniture.Select(f => f.Why));
        Assert.Equal(Read(Story).Paragraphs.Select(p => p.Of(Story)), page.Paragraphs.Select(p => p.Of(text)));
        Assert.Equal("Harbour strike enters second week", page.Head.Title?.Value);
        Assert.Equal("Anna Lund", page.Head.Author?.Value);
        Assert.Null(page.Head.Published);
    }

    [Fact]
    public void A_category_glued_before_the_title_is_a_part_of_a_line()
    {
        var text = "River talks stall over dam gates\n\nWorldRiver talks stall over dam gates\n\n" + Story;

        var glued = Read(text).Furniture.Single(f => f.Why == "navigation").Span;

        Assert.Equal("World", glued.Of(text));
    }

    [Theory]
    [InlineData("WIRE\n—\n", "WIRE")]
    [InlineData("", null)]
    public void The_outlet_above_a_dash_is_the_publisher(string above, string? publisher)
    {
        var page = Read(above + Story);

        Assert.Equal(publisher, page.Head.Publisher?.Value);
        Assert.Equal(above.Length > 0 ? 1 : 0, page.Furniture.Count(f => f.Why == "byline"));
    }

    [Theory]
    [InlineData("ALDERMOUTH (Coastal Press) — Dockers walked out at dawn on Monday after talks over pay broke down.", "Coastal Press")]
    [InlineData("ORM, June 3 (Lakewire) - Two river states met for a third day of talks about the dam on Tuesday.", "Lakewire")]
    [InlineData("The union (which Tannen leads) - never known for patience - walked out at dawn on Monday.", null)]
    public void An_agency_between_brackets_before_a_dash_is_the_publisher(string opening, string? publisher) =>
        Assert.Equal(publisher, Read(opening).Head.Publisher?.Value);

    [Theory]
    [InlineData("Nora Field contributed reporting.")]
    [InlineData("WIRE’s Nora Field contributed reporting")]
    [InlineData("Reporting by Nora Field; Editing by Paul Reed")]
    [InlineData("Photo: Nora Field/Lakewire")]
    public void Credits_at_the_end_go(string credit)
    {
        var text = Story + "\n" + credit;

        Assert.Equal(credit, Assert.Single(Read(text).Furniture).Span.Of(text));
    }

    [Theory]
    [InlineData("By Thursday, both delegations had left the lake town without a date for another round.")]
    [InlineData("The ministry said its privacy policy for the register of detainees would be published with the list.")]
    [InlineData("Tannen, who is a reporter by training, was held for two hours at the gate and then let go.")]
    [InlineData("Share prices of the ferry company fell by a tenth on Tuesday and did not recover before the close.")]
    public void A_sentence_that_sounds_like_furniture_stays(string sentence)
    {
        var page = Read(Story + "\n" + sentence + "\n" + Later);

        Assert.Empty(page.Furniture);
    }

    [Fact]
    public void A_text_of_short_lines_only_is_kept()
    {
        var page = Read("Names\n\nMarta Oun\n\nIsak Bren");

        Assert.Equal(3, page.Paragraphs.Length);
    }

    [Fact]
    public void Teasers_of_other_articles_around_a_short_article_are_not_it()
    {
        var teasers = string.Concat(Enumerable.Range(1, 30).Select(i => $"Story number {i} of the day\n\nThis teaser tells in one sentence what happened in story {i} and then stops.\n\n"));
        var text = "Harbour strike enters second week - The Coast Post\n" + teasers + "Harbour strike enters second week\n" + Story + "\nMost read\n" + teasers;

        var page = Read(text);

        Assert.Equal(Read(Story).Paragraphs.Select(p => p.Of(Story)), page.Paragraphs.Select(p => p.Of(text)));
        Assert.Equal("Harbour strike enters second week", page.Head.Title?.Value);
        Assert.Equal("The Coast Post", page.Head.Publisher?.Value);
    }

    [Fact]
    public void A_picture_goes_with_its_words_and_its_credit()
    {
        var page = Read(Story + "\nDockers outside the gates of the port\n(Nora Field / Lakewire)\n" + Later);

        Assert.Equal("Dockers outside the gates of the port\n(Nora Field / Lakewire)", Assert.Single(page.Furniture).Span.Of(page.Text));
    }

    [Fact]
    public void A_standfirst_above_the_byline_is_not_the_beginning()
    {
        var page = Read("Harbour strike enters second week\nBoth sides say they are ready to talk, and neither has picked up the telephone.\nBy Anna Lund\n" + Story);

        Assert.StartsWith("Dockers", page.Paragraphs[0].Of(page.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_the_author_below_the_article_goes()
    {
        var life = "Anna Lund is the labour correspondent of a newspaper on the coast.";

        Assert.Equal(life, Assert.Single(Read(Story + "\n" + life).Furniture).Span.Of(Story + "\n" + life));
    }

    [Theory]
    [InlineData("Harbour strike enters second week\nThe Islander\nMonday, 10 November 2031\n", "2031-11-10", "The Islander")]
    [InlineData("Harbour strike enters second week\nCoast Gazette, 19 November 2031\n", "2031-11-19", "Coast Gazette")]
    [InlineData("Harbour strike enters second week\nPublished: 3 March 2031\n", "2031-03-03", null)]
    [InlineData("Harbour strike enters second week\nUpdated: 3 March 2031\n", null, null)]
    [InlineData("Monday, June 2, 2031\nHarbour strike enters second week\n", null, null)]
    [InlineData("19.2 C\nPort Vell\nMonday, June 2, 2031\nHarbour strike enters second week\nBusinessHarbour strike enters second week\n", null, null)]
    [InlineData("Harbour strike enters second week\n03/04/2031\n", null, null)]
    [InlineData("Harbour strike enters second week\nMonday, 10 November 2031\nTuesday, 11 November 2031\n", null, null)]
    public void The_day_of_publication_stands_between_title_and_article_or_is_not_known(string above, string? published, string? publisher)
    {
        var head = Read(above + Story).Head;

        Assert.Equal((published, publisher), (head.Published?.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture), head.Publisher?.Value));
        Assert.Equal("Harbour strike enters second week", head.Title?.Value);
    }

    static Parley.Reports.Page Read(string text) => PlainPage.Read(text);
}
