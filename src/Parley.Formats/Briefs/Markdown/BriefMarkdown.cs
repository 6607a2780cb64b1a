using System.Text;

namespace Parley.Formats;

/// <summary>Writes a brief as Markdown (CommonMark with GitHub's tables).</summary>
public static class BriefMarkdown
{
    /// <summary>The document as Markdown text.</summary>
    public static string Render(BriefDocument document)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Inline(document.Title)).Append("\n\n");
        text.Append(string.Join("  \n", document.Head.Select(Inline))).Append('\n');
        foreach (var section in document.Sections)
        {
            text.Append("\n## ").Append(section.Heading).Append('\n');
            foreach (var block in section.Blocks.Where(b => b is not BriefBlock.Picture { Tabled: true }))
            {
                text.Append('\n');
                Block(text, block);
            }
        }

        return text.ToString();
    }

    static void Block(StringBuilder text, BriefBlock block)
    {
        switch (block)
        {
            case BriefBlock.Paragraph p:
                text.Append(p.Aside ? "> " : "").Append(Inline(p.Text)).Append('\n');
                break;
            case BriefBlock.Subheading h:
                text.Append("### ").Append(Inline(h.Text)).Append('\n');
                break;
            case BriefBlock.Points list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(list.Numbered ? $"{i + 1}." : "-")} ").Append(Inline(list.Items[i])).Append('\n');
                }

                break;
            case BriefBlock.Table table:
                Table(text, table);
                break;
            case BriefBlock.Picture picture:
                Table(text, ChartTable.Of(picture));
                break;
        }
    }

    static void Table(StringBuilder text, BriefBlock.Table table)
    {
        text.Append(Inline(table.Caption)).Append("\n\n");
        Row(text, table.Columns.Select(c => Inline(c.Heading)));
        Row(text, table.Columns.Select(c => c.Numeric ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            Row(text, row.Cells.Select((cell, i) => string.Join("<br>", (i == 0 ? cell.AsHeader : cell.Lines).Select(Inline))));
        }
    }

    static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    static string Inline(Phrase phrase)
    {
        var text = new StringBuilder();
        var direction = phrase.Direction;
        foreach (var words in phrase.Parts)
        {
            var escaped = Escape(words.Text);
            var turned = words.Voice == Voice.Case && Direction.OfFirstLetter(words.Text) is { } own && own != direction ? Isolate.Auto(escaped) : escaped;
            text.Append(words.Strong && escaped.Trim().Length > 0 ? $"**{turned.Trim()}**{(escaped.EndsWith(' ') ? " " : "")}" : turned);
        }

        return StartEscaped(text.ToString());
    }

    // Only what would be read as markup is escaped, so that the source reads well too.
    static string Escape(string words)
    {
        var text = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            var between = i > 0 && i < words.Length - 1 && char.IsLetterOrDigit(words[i - 1]) && char.IsLetterOrDigit(words[i + 1]);
            if (c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '&' || (c == '_' && !between))
            {
                text.Append('\\');
            }

            text.Append(c);
        }

        return text.ToString();
    }

    // A line that starts as a heading, list or rule does is kept a line of text.
    static string StartEscaped(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return line switch
        {
            ['#' or '+' or '-' or '=', ..] => "\\" + line,
            _ when digits is > 0 and < 10 && line.Length > digits && line[digits] is '.' or ')' => line.Insert(digits, "\\"),
            _ => line,
        };
    }
}

/// <summary>Unicode's isolates, for formats of plain text.</summary>
static class Isolate
{
    /// <summary>The text set apart from what is around it, its direction read from its first letter.</summary>
    public static string Auto(string text) => $"⁨{text}⁩";
}
