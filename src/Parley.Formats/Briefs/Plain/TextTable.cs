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

    // Each column gets what its longest line needs if all fit. Else those that need less than their share of the width
    // get what they need, and the others share the rest as the table says.
    static int[] Widths(BriefBlock.Table table, int width)
    {
        var wanted = table.Columns.Select((column, i) => table.Rows.SelectMany(r => CellText(r.Cells[i])).Prepend(BriefText.Inline(column.Heading)).Max(TextColumns.Width)).ToArray();
        var room = width - Gap * (wanted.Length - 1);
        var open = Enumerable.Range(0, wanted.Length).ToList();
        var given = new int[wanted.Length];
        while (open.FindIndex(i => wanted[i] <= Share(i)) is var settled and >= 0)
        {
            given[open[settled]] = wanted[open[settled]];
            room -= wanted[open[settled]];
            open.RemoveAt(settled);
        }

        foreach (var i in open.ToList())
        {
            given[i] = Math.Max(1, Share(i));
            room -= given[i];
            open.Remove(i);
        }

        return given;

        int Share(int column) => (int)(room * table.Columns[column].Share / open.Sum(i => table.Columns[i].Share));
    }
}
