using System.Globalization;

namespace Parley.Formats;

/// <summary>A line of a brief on a terminal.</summary>
/// <param name="Text">Its words; may be empty.</param>
/// <param name="IsHeading">True for the title and headings.</param>
public sealed record BriefLine(string Text, bool IsHeading = false);

/// <summary>Writes a brief as plain text of a fixed width, for a terminal.</summary>
public static class BriefText
{
    /// <summary>The document as text whose lines are at most <paramref name="width"/> columns wide.</summary>
    public static string Render(BriefDocument document, int width = 100) => string.Concat(Lines(document, width).Select(l => l.Text + "\n"));

    /// <summary>The lines of the document, each at most <paramref name="width"/> columns wide.</summary>
    /// <param name="document">The brief.</param>
    /// <param name="width">Columns, 40 or more.</param>
    public static IEnumerable<BriefLine> Lines(BriefDocument document, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return [.. Title(document, width), .. document.Sections.SelectMany(s => Section(s, width))];
    }

    static IEnumerable<BriefLine> Title(BriefDocument document, int width) =>
        [.. Wrapped(document.Title, width, isHeading: true), .. document.Head.SelectMany(line => Wrapped(line, width))];

    static IEnumerable<BriefLine> Section(BriefSection section, int width)
    {
        yield return new BriefLine("");
        yield return new BriefLine(section.Heading, IsHeading: true);
        yield return new BriefLine(new string('─', Math.Min(width, TextColumns.Width(section.Heading))));
        var first = true;
        foreach (var block in section.Blocks.Where(b => b is not BriefBlock.Picture { Numbers: null }))
        {
            if (!first)
            {
                yield return new BriefLine("");
            }

            first = false;
            foreach (var line in Block(block, width))
            {
                yield return line;
            }
        }
    }

    static IEnumerable<BriefLine> Block(BriefBlock block, int width) => block switch
    {
        BriefBlock.Paragraph p => Wrapped(p.Text, width),
        BriefBlock.Subheading h => Wrapped(h.Text, width, isHeading: true),
        BriefBlock.Points list => list.Items.SelectMany((item, i) => Item(list.Numbered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ", item, width)),
        BriefBlock.Table table => Table(table, width),
        BriefBlock.Picture { Numbers: { } numbers } => Table(numbers, width),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    static IEnumerable<BriefLine> Item(string mark, Phrase item, int width) =>
        TextColumns.Wrap(Inline(item), width - mark.Length).Select((line, i) => new BriefLine((i == 0 ? mark : new string(' ', mark.Length)) + line));

    static IEnumerable<BriefLine> Table(BriefBlock.Table table, int width) =>
        [.. Wrapped(table.Caption, width), .. TextTable.Lines(table, width).Select(line => new BriefLine(line.TrimEnd(' ')))];

    static IEnumerable<BriefLine> Wrapped(Phrase phrase, int width, bool isHeading = false) =>
        TextColumns.Wrap(Inline(phrase), width).Select(line => new BriefLine(line, isHeading));

    /// <summary>The words of a line, those of the other direction isolated.</summary>
    internal static string Inline(Phrase phrase) => string.Concat(phrase.Parts.Select(w =>
        w.Voice == Voice.Case && Direction.OfFirstLetter(w.Text) is TextDirection.RightToLeft && phrase.Direction != TextDirection.RightToLeft ? Isolate.Auto(w.Text) : w.Text));
}
