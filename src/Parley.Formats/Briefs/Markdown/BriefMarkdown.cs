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
            foreach (var block in section.Blocks.Where(b => b is not BriefBlock.Picture { Numbers: null }))
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
            case BriefBlock.Picture { Numbers: { } numbers }:
                Table(text, numbers);
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
        foreach (var stretch in Stretches(phrase))
        {
            var words = string.Concat(stretch.Select(p => Set(p, phrase.Direction)));
            var core = words.Trim(' ');
            text.Append(stretch[0].Strong && core.Length > 0 ? words.Replace(core, $"**{core}**", StringComparison.Ordinal) : words);
        }

        return StartEscaped(text.ToString());
    }

    static string Set(PhrasePart part, TextDirection? direction) =>
        part.Voice == Voice.Case && Direction.OfFirstLetter(part.Text) is { } own && own != direction ? Isolate.Auto(Escape(part.Text)) : Escape(part.Text);

    // Neighbouring parts of one weight.
    static IEnumerable<List<PhrasePart>> Stretches(Phrase phrase)
    {
        var stretch = new List<PhrasePart>();
        foreach (var part in phrase.Parts)
        {
            if (stretch.Count > 0 && stretch[0].Strong != part.Strong)
            {
                yield return stretch;
                stretch = [];
            }

            stretch.Add(part);
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
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
        var mark = line.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? line[..space] : line;
        return mark switch
        {
            "+" or "-" or "=" => "\\" + line,
            _ when mark.Trim('#').Length == 0 && mark.Length > 0 => "\\" + line,
            _ when mark.Length > 1 && mark[^1] is '.' or ')' && mark[..^1].All(char.IsAsciiDigit) => line.Insert(mark.Length - 1, "\\"),
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
