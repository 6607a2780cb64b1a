using System.Text;
using System.Text.RegularExpressions;
using Parley.Reports;
using Xunit;
using ArticlePage = Parley.Reports.Page;

namespace Parley.Tests.Reports.Pages;

public sealed partial class HtmlPageTests
{
    const string Report = """
        <!DOCTYPE html><html><head><title>Dockers &amp; owners meet</title><script>if (a < b) { write("<p>no words</p>"); }</script></head>
        <body class="article with-sidebar"><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <article><h1>Dockers &amp; owners meet</h1><p class="byline">By Ana Reis</p>
        <div class="share-bar"><a href="#">Share on Chirper</a></div>
        <p>The dockers&#8217; union said on <b>Monday</b> that it would &ldquo;never&rdquo; accept night shifts at the old rate, &euro;14 an hour.</p>
        <div class="related-links"><h3>Related</h3><ul><li><a href="/1">Port closed by fog for the third day</a></li></ul></div>
        <p>The owners&nbsp;replied that
           the rate was <i>fair</i>&mdash;and that talks, which began in May, would go on &lt;as planned&gt; &#x1F6A2; next week.</p>
        <p>A mediator called both sides &quot;tired but willing&quot;, and asked for a week without statements.</p></article>
        <aside class="sidebar"><p>The best beaches of the coast, chosen by our readers, and how to reach them without a car.</p></aside>
        <footer><p>Copyright 2031 The Port Gazette. All rights reserved.</p></footer></body></html>
        """;

    [Fact]
    public void The_article_is_its_paragraphs_alone()
    {
        var page = Read(Report);
        Assert.Equal(
            [
                "The dockers’ union said on Monday that it would “never” accept night shifts at the old rate, €14 an hour.",
                "The owners replied that the rate was fair—and that talks, which began in May, would go on <as planned> 🚢 next week.",
                "A mediator called both sides \"tired but willing\", and asked for a week without statements.",
            ],
            page.Paragraphs.Select(p => p.Of(page.Text)));
    }

    [Fact]
    public void What_is_left_out_is_named_and_holds_nothing_of_the_article()
    {
        var page = Read(Report);
        var why = page.Furniture.Select(f => f.Why).ToHashSet();
        Assert.Superset(new HashSet<string> { "navigation", "byline", "share", "related", "title" }, why);
        Assert.Contains(page.Furniture, f => f.Span.Of(Report).StartsWith("<nav>", StringComparison.Ordinal));
        AssertApart(page);
    }

    [Fact]
    public void A_character_reference_at_either_end_is_covered_whole()
    {
        var page = Read(Report);
        Assert.Equal("&ldquo;never&rdquo;", File("“never”"));
        Assert.Equal("dockers&#8217; union", File("dockers’ union"));
        Assert.Equal("<b>Monday</b>", "<b>" + File("Monday") + "</b>");
        Assert.Equal("&#x1F6A2;", File("🚢"));

        string File(string words)
        {
            var at = page.Text.IndexOf(words, StringComparison.Ordinal);
            return page.ToFile(new TextSpan(at, at + words.Length)).Of(Report);
        }
    }

    [Fact]
    public void Any_stretch_of_the_text_is_that_of_the_file_without_markup()
    {
        var dice = new Random(1);
        for (var n = 0; n < 300; n++)
        {
            var html = Some(dice, mutations: 0);
            var page = Read(html);
            for (var k = 0; k < 20 && page.Paragraphs.Length > 0; k++)
            {
                var paragraph = page.Paragraphs[dice.Next(page.Paragraphs.Length)];
                var start = dice.Next(paragraph.Start, paragraph.End);
                var span = new TextSpan(start, dice.Next(start + 1, paragraph.End + 1));
                if (char.IsLowSurrogate(page.Text[span.Start]) || char.IsHighSurrogate(page.Text[span.End - 1]))
                {
                    continue;
                }

                Assert.Equal(Bare(span.Of(page.Text)), Bare(Unmarked(page.ToFile(span).Of(html))));
            }

            AssertApart(page);
        }
    }

    [Fact]
    public void Arbitrary_markup_never_throws_and_reads_the_same_twice()
    {
        var dice = new Random(2);
        for (var n = 0; n < 1500; n++)
        {
            var html = Some(dice, mutations: 1 + (n % 40));
            var (once, again) = (Read(html), Read(html));
            Assert.Equal(once.Text, again.Text);
            Assert.Equal(once.Head, again.Head);
            Assert.Equal(once.Furniture, again.Furniture);
            AssertApart(once);
            Assert.All(once.Furniture, f => Assert.InRange(f.Span.End, f.Span.Start, html.Length));
        }
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<b>", "")]
    [InlineData("<p><a href=x>", "</b>")]
    [InlineData("<ul><li>", "</ul>")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<svg><g>", "")]
    [InlineData("&amp", "")]
    [InlineData("<", "")]
    [InlineData("<!--", "")]
    [InlineData("<script>", "</")]
    [InlineData("<script type=application/ld+json>{[", "")]
    public void Markup_repeated_a_hundred_thousand_times_is_read(string open, string close)
    {
        var html = new StringBuilder("<html><body>").Insert("<html><body>".Length, open, 100_000)
            .Append("<p>The owners said, after the meeting, that they would wait for the answer of the union.</p>");
        html.Insert(html.Length, close.Length == 0 ? " " : close, 100_000);
        AssertApart(Read(html.ToString()));
    }

    [Fact]
    public void Words_within_too_many_elements_are_read_all_the_same()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 2_000)) + "<p>The owners said, after the meeting, that they would wait for the union.</p>" + string.Concat(Enumerable.Repeat("</div>", 2_000));
        Assert.Equal("The owners said, after the meeting, that they would wait for the union.", Read(html).Text);
    }

    static ArticlePage Read(string html) => ArticlePage.Of(new Decoded.Text(html, "utf-8", IsHtml: true), new ReportLimits());

    static void AssertApart(ArticlePage page)
    {
        var article = page.Paragraphs.Select(page.ToFile).ToList();
        Assert.DoesNotContain(page.Furniture, f => article.Exists(a => a.Overlaps(f.Span)));
        Assert.Equal(page.Furniture, page.Furniture.OrderBy(f => f.Span.Start));
    }

    static string Some(Random dice, int mutations)
    {
        string[] pieces = ["<", ">", "</p>", "<p>", "&", "&#", "&#x2014;", "&notit;", "<br>", "<!--", "-->", "\"", "'", "<script>", "</div>", "<div class=\"nav", "\0", "\uFFFF", "\uD83D", "<a href=", "</a>", "<b>", "</i>", "<table>", "<td>", "\r\n", "<h1>", "<article>", "<svg/>", "<title>", "<time datetime=\"2031-05-06\">", "{\"@type\":\"NewsArticle\",\"headline\":\""];
        var html = new StringBuilder(Report);
        for (var i = 0; i < mutations; i++)
        {
            var at = dice.Next(html.Length);
            _ = dice.Next(3) == 0 ? html.Remove(at, Math.Min(dice.Next(40), html.Length - at)) : html.Insert(at, pieces[dice.Next(pieces.Length)]);
        }

        return html.ToString();
    }

    /// <summary>Only letters and digits: what space and which characters of broken markup stand between them is not compared.</summary>
    static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    static string Unmarked(string html) => CharacterReference.Decode(Markup().Replace(html, ""));

    [GeneratedRegex(@"<script.*?</script>|<!--.*?-->|</?[a-zA-Z!][^>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Markup();
}
