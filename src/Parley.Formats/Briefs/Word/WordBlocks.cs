using DocumentFormat.OpenXml;

namespace Parley.Formats;

/// <summary>Sets the blocks of a brief in Word.</summary>
sealed class WordBlocks(TextDirection document, WordLists lists)
{
    public IEnumerable<OpenXmlElement> Of(BriefBlock block) => block switch
    {
        BriefBlock.Paragraph p => [WordText.Paragraph(p.Text, document, p.Aside ? "Aside" : "Normal")],
        BriefBlock.Subheading h => [WordText.Paragraph(h.Text, document, "Heading2")],
        BriefBlock.Points list => Items(list),
        BriefBlock.Table table => Captioned(table),
        BriefBlock.Picture { Numbers: { } numbers } => Captioned(numbers),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    IEnumerable<OpenXmlElement> Items(BriefBlock.Points list)
    {
        var numbering = lists.Begin(list.Numbered);
        return list.Items.Select(item => WordText.Paragraph(item, document, list.Numbered ? "ListNumber" : "ListBullet", list: numbering()));
    }

    // A paragraph after a table keeps the next one off it.
    IEnumerable<OpenXmlElement> Captioned(BriefBlock.Table table) =>
        [WordText.Paragraph(table.Caption, document, "Caption"), WordTable.Of(table, document), WordText.Paragraph(Phrase.Empty, document, "TableGap")];
}
