using System.Xml.Linq;
using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

public sealed class BriefMarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onload=\"x")]
    [InlineData("a & b < c > d")]
    public void Words_of_a_case_are_never_markup(string words)
    {
        var html = BriefHtml.Render(With(words));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onload", html, StringComparison.Ordinal);
        Assert.Single(html.Split("</style"), part => part.Contains("<style", StringComparison.Ordinal));
        Assert.Equal(words, Body(html).Descendants("li").Single().Value);
    }

    [Theory]
    [InlineData("*not* _so_ `x` [a](b) <i> | ~~", @"\*not\* \_so\_ \`x\` \[a\](b) \<i\> \| \~\~")]
    [InlineData("snake_case 3.5 +2 #no", "snake_case 3.5 +2 #no")]
    [InlineData("# heading", @"\# heading")]
    [InlineData("12. item", @"12\. item")]
    [InlineData("- item", @"\- item")]
    public void Markdown_escapes_what_would_be_read_as_markup_and_no_more(string words, string escaped) =>
        Assert.Contains($"- {escaped}\n", BriefMarkdown.Render(With(words)), StringComparison.Ordinal);

    [Fact]
    public void Control_characters_and_overrides_are_left_out() =>
        Assert.Equal("a b c", Phrase.Of("a\u202E\u001B \n b\uD800 c\u2069\uFFFF").ToString().Replace("\uFFFD", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("truce.yaml", "ltr")]
    [InlineData("spring.yaml", "rtl")]
    public void A_page_is_whole_in_itself_and_runs_as_its_title_does(string sample, string direction)
    {
        var html = BriefHtml.Render(Sample.Brief(sample));
        Assert.Contains($"<html lang=\"en\" dir=\"{direction}\">", html, StringComparison.Ordinal);
        foreach (var outside in (string[])["<script", "<link", "<img", "src=", "url(", "@import", "href="])
        {
            Assert.DoesNotContain(outside, html, StringComparison.Ordinal);
        }

        var body = Body(html);
        Assert.All(body.Descendants("table"), t => Assert.True(t.Element("caption") is not null && t.Descendants("th").All(h => h.Attribute("scope") is not null)));
        Assert.All(body.Descendants("section"), s => Assert.Equal(s.Attribute("aria-labelledby")!.Value, s.Element("h2")!.Attribute("id")!.Value));
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.All(body.Descendants(svg + "svg"), s => Assert.True(s.Element(svg + "title")!.Value.Length > 0 && s.Element(svg + "desc")!.Value.Length > 0));
    }

    // The page is written so that its body is well-formed XML too.
    static XElement Body(string html)
    {
        var start = html.IndexOf("<body>", StringComparison.Ordinal);
        return XElement.Parse(html[start..(html.IndexOf("</body>", StringComparison.Ordinal) + "</body>".Length)]);
    }

    static BriefDocument With(string words) => new()
    {
        Title = Phrase.Own("T"),
        RunningHead = Phrase.Of(words),
        Head = [],
        Sections = [new BriefSection("s", "S", [new BriefBlock.Points([Phrase.Of(words)])])],
    };
}
