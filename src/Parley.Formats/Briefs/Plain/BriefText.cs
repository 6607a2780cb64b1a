using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>Writes a brief as plain text of a fixed width, for a terminal.</summary>
public static class BriefText
{
    /// <summary>The document as text whose lines are at most <paramref name="width"/> columns wide.</summary>
    /// <param name="document">The brief.</param>
    /// <param name="width">Columns, 40 or more.</param>
    /// <param name="heading">Applied to each title and heading (to embolden it); null: left as it is.</param>
    public static string Render(BriefDocument document, int width = 100, Func<string, string>? heading = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        var style = heading ?? (plain => plain);
        var text = new StringBuilder();
        Lines(text, TextColumns.Wrap(Inline(document.Title), width).Select(style));
        foreach (var line in document.Head)
        {
            Lines(text, TextColumns.Wrap(Inline(line), width));
        }

        foreach (var section in document.Sections)
        {
            text.Append('\n').Append(style(section.Heading)).Append('\n').Append('─', Math.Min(width, TextColumns.Width(section.Heading))).Append('\n');
            var blocks = section.Blocks.Where(b => b is not BriefBlock.Picture { Tabled: true }).ToList();
            for (var i = 0; i < blocks.Count; i++)
            {
                text.Append(i > 0 ? "\n" : "");
                Block(text, blocks[i], width, style);
            }
        }

        return text.ToString();
    }

    static void Block(StringBuilder text, BriefBlock block, int width, Func<string, string> style)
    {
        switch (block)
        {
            case BriefBlock.Paragraph p:
                Lines(text, TextColumns.Wrap(Inline(p.Text), width));
                break;
            case BriefBlock.Subheading h:
                Lines(text, TextColumns.Wrap(Inline(h.Text), width).Select(style));
                break;
            case BriefBlock.Points list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Item(text, list.Numbered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ", list.Items[i], width);
                }

                break;
            case BriefBlock.Table table:
                Table(text, table, width);
                break;
            case BriefBlock.Picture picture:
                Table(text, ChartTable.Of(picture), width);
                break;
        }
    }

    static void Item(StringBuilder text, string mark, Phrase item, int width)
    {
        var lines = TextColumns.Wrap(Inline(item), width - mark.Length).ToList();
        Lines(text, lines.Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line));
    }

    static void Table(StringBuilder text, BriefBlock.Table table, int width)
    {
        Lines(text, TextColumns.Wrap(Inline(table.Caption), width));
        Lines(text, TextTable.Lines(table, width));
    }

    static void Lines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append(line.TrimEnd(' ')).Append('\n');
        }
    }

    /// <summary>The words of a line, those of the other direction isolated.</summary>
    internal static string Inline(Phrase phrase) => string.Concat(phrase.Parts.Select(w =>
        w.Voice == Voice.Case && Direction.OfFirstLetter(w.Text) is TextDirection.RightToLeft && phrase.Direction != TextDirection.RightToLeft ? Isolate.Auto(w.Text) : w.Text));
}
