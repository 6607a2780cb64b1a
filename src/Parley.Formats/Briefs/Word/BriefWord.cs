using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Formats;

/// <summary>
/// Writes a brief as a Word document with real headings, lists, tables and styles, and right-to-left runs where the text
/// runs so. The same document gives the same bytes: relationship ids and times are fixed.
/// </summary>
public static class BriefWord
{
    /// <summary>The width of the text on a page of A4, in twentieths of a point.</summary>
    internal const int TextWidth = 10226;

    const int Margin = 840;

    /// <summary>The document as the bytes of a <c>.docx</c> file.</summary>
    public static byte[] Render(BriefDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordStyles.Build();
            var numbering = new WordLists();
            main.AddNewPart<HeaderPart>("header").Header = new W.Header(WordText.Paragraph(document.RunningHead, document.Direction, "Header"));
            main.AddNewPart<FooterPart>("footer").Footer = new W.Footer(PageNumber());
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings();
            main.Document = new W.Document(Body(document, numbering));
            main.AddNewPart<NumberingDefinitionsPart>("lists").Numbering = numbering.Build();
            CoreProperties(package, document);
        }

        return FixedZip.Rewrite(stream.ToArray());
    }

    static W.Body Body(BriefDocument document, WordLists lists)
    {
        // The title and summary of a case in another script keep to the side at which the words around them begin.
        bool? onTheRight = document.Language.IsRightToLeft ? true : null;
        var body = new W.Body(WordText.Paragraph(document.Title, document.Direction, "Title", onTheRight: onTheRight));
        foreach (var line in document.Head)
        {
            body.Append(WordText.Paragraph(line, document.Direction, "Subtitle", onTheRight: onTheRight));
        }

        var blocks = new WordBlocks(document.Direction, lists);
        foreach (var section in document.Sections)
        {
            body.Append(WordText.Paragraph(Phrase.Own(section.Heading), document.Direction, "Heading1"));
            body.Append(section.Blocks.Where(b => b is not BriefBlock.Picture { Numbers: null }).SelectMany(blocks.Of));
        }

        body.Append(Page(document.Direction));
        return body;
    }

    static W.SectionProperties Page(TextDirection direction)
    {
        var page = new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "header" },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer" },
            new W.PageSize { Width = TextWidth + 2 * Margin, Height = 16838 },
            new W.PageMargin { Top = 880, Bottom = 780, Left = Margin, Right = Margin, Header = 440, Footer = 400, Gutter = 0 });
        if (direction == TextDirection.RightToLeft)
        {
            page.Append(new W.BiDi());
        }

        return page;
    }

    static W.Paragraph PageNumber() => new(
        new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }),
        new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = " PAGE " },
        new W.Run(new W.Text(" / ") { Space = SpaceProcessingModeValues.Preserve }),
        new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = " NUMPAGES " });

    static W.Settings Settings() => new(
        new W.DefaultTabStop { Val = 720 },
        new W.Compatibility(new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    static void CoreProperties(WordprocessingDocument package, BriefDocument document)
    {
        var title = System.Security.SecurityElement.Escape(document.Title.ToString());
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:creator>Parley</dc:creator></cp:coreProperties>
            """;
        using var part = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "core").FeedData(part);
    }
}
