using System.Text;

namespace Parley.Formats;

/// <summary>Writes the tables of a brief: caption, column headers, and a header a row.</summary>
static class BriefHtmlTable
{
    public static void Append(StringBuilder html, BriefBlock.Table table)
    {
        html.Append("<div tabindex=\"0\" class=\"table").Append(IsShort(table) ? " short" : "").Append("\"><table>\n<caption").Append(BriefHtml.Dir(table.Caption)).Append('>').Append(BriefHtml.Inline(table.Caption)).Append("</caption>\n");
        Columns(html, table);
        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append(row.StartsGroup ? "<tr class=\"group\">" : "<tr>");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                Cell(html, row.Cells[i], i == 0, table.Columns[i].Numeric);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table></div>\n");
    }

    // A table that fills little of a page is kept whole on one.
    static bool IsShort(BriefBlock.Table table) => table.Rows.Length <= 6 && table.Rows.Sum(r => r.Cells.Sum(c => c.Lines.Sum(l => l.ToString().Length))) < 900;

    static void Columns(StringBuilder html, BriefBlock.Table table)
    {
        var all = table.Columns.Sum(c => c.Share);
        html.Append("<colgroup>");
        foreach (var column in table.Columns)
        {
            html.Append("<col width=\"").Append(Svg.N(100 * column.Share / all)).Append("%\"/>");
        }

        html.Append("</colgroup>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(column.Numeric ? " class=\"number\"" : "").Append(BriefHtml.Dir(column.Heading)).Append('>').Append(BriefHtml.Inline(column.Heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n");
    }

    // A cell of one line is the line; more lines stand under each other.
    static void Cell(StringBuilder html, TableCell cell, bool header, bool numeric)
    {
        var tag = header ? "th" : "td";
        html.Append('<').Append(tag).Append(header ? " scope=\"row\"" : "").Append(numeric ? " class=\"number\"" : "");
        var lines = header ? cell.AsHeader : cell.Lines;
        if (lines is [var only])
        {
            html.Append(BriefHtml.Dir(only)).Append('>').Append(BriefHtml.Inline(only));
        }
        else
        {
            html.Append('>');
            foreach (var line in lines)
            {
                html.Append("<div").Append(BriefHtml.Dir(line)).Append('>').Append(BriefHtml.Inline(line)).Append("</div>");
            }
        }

        html.Append("</").Append(tag).Append('>');
    }
}
