using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Reads the lexicons, which are tables of tab-separated values: lines that begin with <c>#</c> explain, the first other line names the columns, every other line is an entry.</summary>
static class Lexicon
{
    /// <summary>The entries of <c>Lexicons/<paramref name="name"/>.tsv</c>, every one with as many cells as there are columns.</summary>
    public static ImmutableArray<string[]> Rows(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name + ".tsv")
            ?? throw new InvalidOperationException($"There is no lexicon {name}.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<string[]>();
        var columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }

            Array.Resize(ref cells, columns);
            for (var i = 0; i < columns; i++)
            {
                cells[i] = (cells[i] ?? "").Trim();
            }

            rows.Add(cells);
        }

        return rows.ToImmutable();
    }
}
