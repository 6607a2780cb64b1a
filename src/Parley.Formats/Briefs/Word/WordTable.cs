using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Parley.Formats;

/// <summary>Sets a table in Word: header row repeated on every page, rows kept whole, columns in the document's direction.</summary>
static class WordTable
{
    public static W.Table Of(BriefBlock.Table table, TextDirection document)
    {
        var widths = Widths(table);
        var properties = new W.TableProperties(new W.TableStyle { Val = "BriefTable" });
        if (document == TextDirection.RightToLeft)
        {
            properties.Append(new W.BiDiVisual());
        }

        properties.Append(
            new W.TableWidth { Width = Text(BriefWord.TextWidth), Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new W.TableCaption { Val = table.Caption.ToString() });
        var set = new W.Table(properties, new W.TableGrid(widths.Select(w => new W.GridColumn { Width = Text(w) })));
        set.Append(Row([.. table.Columns.Select(c => (TableCell)c.Heading)], table, widths, document, header: true, startsGroup: false));
        foreach (var row in table.Rows)
        {
            set.Append(Row(row.Cells, table, widths, document, header: false, row.StartsGroup));
        }

        return set;
    }

    static int[] Widths(BriefBlock.Table table)
    {
        var all = table.Columns.Sum(c => c.Share);
        return [.. table.Columns.Select(c => (int)(BriefWord.TextWidth * c.Share / all))];
    }

    static W.TableRow Row(IReadOnlyList<TableCell> cells, BriefBlock.Table table, int[] widths, TextDirection document, bool header, bool startsGroup)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (header)
        {
            properties.Append(new W.TableHeader());
        }

        var row = new W.TableRow(properties);
        row.Append(cells.Select((cell, i) => Cell(i == 0 && !header ? cell.AsHeader : cell.Lines, table.Columns[i].Numeric, widths[i], document, startsGroup)));
        return row;
    }

    static W.TableCell Cell(IEnumerable<Phrase> lines, bool numeric, int width, TextDirection document, bool startsGroup)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Text(width), Type = W.TableWidthUnitValues.Dxa });
        if (startsGroup)
        {
            properties.Append(new W.TableCellBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 8, Color = "707070" }));
        }

        var set = new W.TableCell(properties);
        set.Append(lines.DefaultIfEmpty(Phrase.Empty).Select(line => (OpenXmlElement)WordText.Paragraph(line, document, "TableText", onTheRight: numeric != (document == TextDirection.RightToLeft))));
        return set;
    }

    static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
