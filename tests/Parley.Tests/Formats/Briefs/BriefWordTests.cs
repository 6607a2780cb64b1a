using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Parley.Formats;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Tests.Formats.Briefs;

public sealed class BriefWordTests
{
    [Theory]
    [InlineData("truce.yaml", "harbour")]
    [InlineData("spring.yaml", null)]
    public void The_document_is_valid(string sample, string? reader)
    {
        using var word = Open(Sample.Brief(sample, reader));
        var faults = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word, TestContext.Current.CancellationToken).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}").ToList();
        Assert.Empty(faults);
    }

    [Fact]
    public void The_same_brief_gives_the_same_bytes() =>
        Assert.Equal(BriefWord.Render(Sample.Brief("truce.yaml", "harbour")), BriefWord.Render(Sample.Brief("truce.yaml", "harbour")));

    [Fact]
    public void Sections_are_headings_and_header_rows_are_repeated()
    {
        var brief = Sample.Brief("truce.yaml");
        using var word = Open(brief);
        var body = word.MainDocumentPart!.Document.Body!;
        var headings = body.Elements<W.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(p => p.InnerText);
        Assert.Equal(brief.Sections.Select(s => s.Heading), headings);
        Assert.All(body.Elements<W.Table>(), t => Assert.NotNull(t.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
    }

    [Fact]
    public void Right_to_left_text_runs_so()
    {
        using var word = Open(Sample.Brief("spring.yaml"));
        var body = word.MainDocumentPart!.Document.Body!;
        var title = body.Elements<W.Paragraph>().First();
        Assert.NotNull(title.ParagraphProperties!.GetFirstChild<W.BiDi>());
        Assert.All(title.Elements<W.Run>(), r => Assert.NotNull(r.RunProperties!.RightToLeftText));
        Assert.All(body.Elements<W.Table>(), t => Assert.NotNull(t.GetFirstChild<W.TableProperties>()!.GetFirstChild<W.BiDiVisual>()));
        Assert.All(
            body.Descendants<W.Run>().Where(r => Direction.OfFirstLetter(r.InnerText) == TextDirection.RightToLeft),
            r => Assert.NotNull(r.RunProperties!.RightToLeftText));
    }

    static WordprocessingDocument Open(BriefDocument brief) => WordprocessingDocument.Open(new MemoryStream(BriefWord.Render(brief)), isEditable: false);
}
