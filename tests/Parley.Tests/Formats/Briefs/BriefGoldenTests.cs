using Parley.Formats;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

public sealed class BriefGoldenTests
{
    [Theory]
    [InlineData("truce.yaml", null, "truce-public")]
    [InlineData("truce.yaml", "harbour", "truce-harbour")]
    [InlineData("spring.yaml", null, "spring-public")]
    public void A_brief_reads_as_approved(string sample, string? knownTo, string approved)
    {
        var brief = Sample.Brief(sample, knownTo);
        Approve.Text(BriefMarkdown.Render(brief), approved + ".approved.md");
        Approve.Text(BriefHtml.Render(brief), approved + ".approved.html");
        Approve.Text(BriefText.Render(brief), approved + ".approved.txt");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void No_line_on_the_screen_is_wider_than_it(int width)
    {
        foreach (var line in BriefText.Lines(Sample.Brief("truce.yaml", "harbour"), width))
        {
            Assert.True(TextColumns.Width(line.Text) <= width, line.Text);
        }
    }
}
