namespace Parley.Formats;

/// <summary>Sets a table in columns of text.</summary>
static class TextTable
{
    const int Gap = 2;

    /// <summary>The lines of the table: headers, a rule, the rows.</summary>
    public static IEnumerable<string> Lines(BriefBlock.Table table, int width)
    {
        var widths = Widths(table, width);
        var rows = table.Rows.Select(r => (Row: r, Lines: Row(r.Cells.Select(CellText), table, widths).ToList())).ToList();
        var airy = rows.Any(r => r.Lines.Count > 1);
        foreach (var line in Row(table.Columns.Select(c => (IReadOnlyList<string>)[BriefText.Inline(c.Heading)]), table, widths))
        {
            yield return line;
        }

        yield return Rule('━', widths);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && (airy || rows[i].Row.StartsGroup))
            {
                yield return Rule(rows[i].Row.StartsGroup ? '─' : '┈', widths);
            }

            foreach (var line in rows[i].Lines)
            {
                yield return line;
            }
        }
    }

    static string Rule(char line, int[] widths) => string.Join(new string(line, Gap), widths.Select(w => new string(line, w)));

    static IReadOnlyList<string> CellText(TableCell cell) => [.. cell.Lines.Select(BriefText.Inline)];

    static IEnumerable<string> Row(IEnumerable<IReadOnlyList<string>> cells, BriefBlock.Table table, int[] widths)
    {
        var wrapped = cells.Select((cell, i) => cell.SelectMany(line => TextColumns.Wrap(line, widths[i])).ToList()).ToList();
        for (var k = 0; k < wrapped.Max(c => c.Count); k++)
        {
            yield return string.Join(new string(' ', Gap), wrapped.Select((cell, i) => TextColumns.Pad(k < cell.Count ? cell[k] : "", widths[i], table.Columns[i].Numeric)));
        }
    }

    // Each column gets what its longest line needs if all fit; else at least its widest word as far as that goes, and the
    // rest of the width in proportion to what it lacks.
    static int[] Widths(BriefBlock.Table table, int width)
    {
        var texts = Enumerable.Range(0, table.Columns.Length).Select(i => table.Rows.SelectMany(r => CellText(r.Cells[i])).Prepend(BriefText.Inline(table.Columns[i].Heading)).ToList()).ToList();
        var wanted = texts.Select(t => t.Max(TextColumns.Width)).ToArray();
        var room = width - Gap * (wanted.Length - 1);
        if (wanted.Sum() <= room)
        {
            return wanted;
        }

        var fair = Math.Max(1, room / wanted.Length);
        var given = texts.Select((t, i) => Math.Min(wanted[i], Math.Min(Math.Max(fair, 4), t.Max(TextColumns.WidestWord)))).ToArray();
        for (var left = room - given.Sum(); left > 0; left--)
        {
            var neediest = Enumerable.Range(0, given.Length).MaxBy(i => (double)(wanted[i] - given[i]) / given[i]);
            given[neediest]++;
        }

        return given;
    }
}
