using System.IO.Compression;
using System.Text;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Formats.Briefs;

public sealed class BriefSecrecyTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("north")]
    [InlineData("isles")]
    [InlineData("south/council")]
    public void Who_may_not_know_a_secret_finds_it_in_no_form_of_the_brief(string? reader)
    {
        foreach (var form in Forms(Sample.Brief("truce.yaml", reader)))
        {
            Assert.DoesNotContain("SECRET", form, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_was_told_finds_it()
    {
        var brief = BriefMarkdown.Render(Sample.Brief("truce.yaml", "harbour"));
        Assert.Contains("SECRET-SAYS", brief, StringComparison.Ordinal);
        Assert.Contains("For Harbour Republic only", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("north")]
    public void Cases_that_differ_in_a_secret_alone_give_the_same_brief(string? reader)
    {
        var whole = Sample.Read("truce.yaml");
        var without = Without(whole, "c1");
        var (a, b) = (Brief.Compose(Sample.Input(whole, reader)), Brief.Compose(Sample.Input(without, reader)));
        Assert.Equal(BriefHtml.Render(a), BriefHtml.Render(b));
        Assert.Equal(BriefWord.Render(a), BriefWord.Render(b));
    }

    [Fact]
    public void An_idea_is_told_without_its_giver()
    {
        var brief = BriefMarkdown.Render(Sample.Brief("truce.yaml", "north"));
        Assert.Contains("An idea of Harbour Republic, 5 Mar 2031: A monthly review", brief, StringComparison.Ordinal);
        Assert.Contains("The South to Harbour Republic, 5 Mar 2031: A monthly review", BriefMarkdown.Render(Sample.Brief("truce.yaml", "harbour")), StringComparison.Ordinal);
    }

    static IEnumerable<string> Forms(BriefDocument brief)
    {
        yield return BriefMarkdown.Render(brief);
        yield return BriefHtml.Render(brief);
        yield return BriefText.Render(brief);
        using var zip = new ZipArchive(new MemoryStream(BriefWord.Render(brief)));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }

    static Case Without(Case whole, string confidence)
    {
        bool Free(Entry e) => e.RestsOn is not { } bases || !bases.Contains(new EntryId(confidence));
        return whole with
        {
            Confidences = [.. whole.Confidences.Where(c => c.Id.Value != confidence)],
            Valuations = [.. whole.Valuations.Where(Free)],
            Rules = [.. whole.Rules.Where(Free)],
            Positions = [.. whole.Positions.Where(Free)],
            Conveyed = [.. whole.Conveyed.Where(Free)],
            Channels = [.. whole.Channels.Where(Free)],
            Events = [.. whole.Events.Where(Free)],
            Figures = [.. whole.Figures.Where(Free)],
            Promises = [],
            Proposals = [.. whole.Proposals.Where(p => p.Date is not null).Select(p => p with { RestsOn = [] })],
        };
    }
}
