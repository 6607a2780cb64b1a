using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>A part of a section. Closed: <see cref="Paragraph"/>, <see cref="Subheading"/>, <see cref="Points"/>, <see cref="Table"/>, <see cref="Picture"/>.</summary>
public abstract record BriefBlock
{
    private BriefBlock() { }

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its words.</param>
    /// <param name="Aside">True for what qualifies the main text: a limit, a basis, a caution.</param>
    public sealed record Paragraph(Phrase Text, bool Aside = false) : BriefBlock;

    /// <summary>A heading within a section.</summary>
    public sealed record Subheading(Phrase Text) : BriefBlock;

    /// <summary>A list.</summary>
    /// <param name="Items">Its items.</param>
    /// <param name="Numbered">True if their order matters.</param>
    public sealed record Points(ImmutableArray<Phrase> Items, bool Numbered = false) : BriefBlock;

    /// <summary>A table. The first cell of every row is its header.</summary>
    /// <param name="Caption">What the table shows.</param>
    /// <param name="Columns">The columns.</param>
    /// <param name="Rows">The rows; each has a cell a column.</param>
    public sealed record Table(Phrase Caption, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : BriefBlock;

    /// <summary>A picture.</summary>
    /// <param name="Caption">What stands under the drawing: how to read it.</param>
    /// <param name="Chart">What is drawn.</param>
    /// <param name="Numbers">The same as a table, for formats that hold no drawing; null where a table beside it holds the numbers.</param>
    public sealed record Picture(Phrase Caption, Chart Chart, Table? Numbers = null) : BriefBlock;
}

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its header.</param>
/// <param name="Numeric">True if its cells are numbers, set at the end of the line.</param>
/// <param name="Share">Its share of the width against the others, above 0.</param>
public sealed record TableColumn(Phrase Heading, bool Numeric = false, double Share = 1);

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells.</param>
/// <param name="StartsGroup">True if it is set off from the row before.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, bool StartsGroup = false);

/// <summary>A cell: one or more lines; none where there is nothing to say.</summary>
public sealed record TableCell(ImmutableArray<Phrase> Lines)
{
    /// <summary>A cell of one line.</summary>
    public static implicit operator TableCell(Phrase line) => FromPhrase(line);

    /// <summary>Its lines as the header of a row: the first strong if it is a name and not a sentence.</summary>
    public ImmutableArray<Phrase> AsHeader => [.. Lines.Select((line, i) => i == 0 && line.ToString().Length <= 60 ? line.AsStrong() : line)];

    /// <summary>A cell of one line; an empty phrase gives an empty cell.</summary>
    public static TableCell FromPhrase(Phrase line) => new(line.IsEmpty ? [] : [line]);
}
