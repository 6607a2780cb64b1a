namespace Parley.Reports;

/// <summary>Words of a page that stand together: a paragraph, a heading, an item, a cell, or a run of text between two breaks.</summary>
/// <param name="Element">The node of the innermost block element they stand in.</param>
/// <param name="First">The nodes that hold them, from this one</param>
/// <param name="End">up to and without this one.</param>
record struct TextBlock(int Element, int First, int End)
{
    /// <summary>Characters other than space.</summary>
    public int Length { get; set; }

    /// <summary>Those of them that stand in links.</summary>
    public int Linked { get; set; }

    /// <summary>Words.</summary>
    public int Words { get; set; }

    /// <summary>Commas, and ends of sentences, also of other scripts.</summary>
    public int Stops { get; set; }

    /// <summary>The share of its characters that stand in links, 0 to 1.</summary>
    public readonly double LinkShare => Length == 0 ? 0 : (double)Linked / Length;

    /// <summary>Whether it reads as running text: a sentence, or words enough, and not mostly links.</summary>
    public readonly bool IsProse => LinkShare < 0.5 && (Stops > 0 ? Words >= 8 : Words >= 15);
}
