namespace Parley.Reports;

/// <summary>Decides of two reports whether they go back to one text, and lays them beside each other if so.</summary>
sealed class PairComparer(StemCounts counts, StockRuns stock)
{
    const int TileWords = 2;

    /// <summary>From this part of the shorter text on, what is shared is the report itself, and not a block that is under many reports.</summary>
    const double Mostly = 0.5;

    /// <summary>The pair as seen from either side; null where they are of different origin, as far as their texts tell.</summary>
    public (SameOrigin, SameOrigin)? Compare(string id, Page page, string other, Page otherPage)
    {
        var (here, there) = (ComparedText.Of(page), ComparedText.Of(otherPage));
        var rarity = new Rarity(counts, here, there);
        var (weighed, weighedThere) = (rarity.Of(here), rarity.Of(there));
        var tiles = Tiling.Of(here, there, TileWords);
        if (!IsOneOrigin(weighed, weighedThere, tiles))
        {
            return null;
        }

        var alignment = PairAlignment.Of(weighed, weighedThere, tiles);
        return (alignment.From(id, here, other, there), alignment.Mirrored().From(other, there, id, here));
    }

    bool IsOneOrigin(WeighedText here, WeighedText there, List<Tile> tiles)
    {
        var isCredited = Credit.Between(here.Text, there.Text);
        var (told, toldThere) = (Rarity.Narrated(here), Rarity.Narrated(there));
        var kinship = Kinship.Of(told, toldThere, tiles, isCredited);
        return kinship.IsOneOrigin
            && (kinship.Cover >= Mostly || stock.IsEmpty || Kinship.Of(stock.Without(told), stock.Without(toldThere), tiles, isCredited).IsOneOrigin);
    }
}

/// <summary>Runs of words that stand in so many reports that they are of the publisher or the language, not of the story.</summary>
sealed class StockRuns
{
    /// <summary>In at least so many reports, and in one of so many.</summary>
    const int Least = 8;
    const int OneOf = 20;

    readonly HashSet<uint> runs;

    StockRuns(HashSet<uint> runs) => this.runs = runs;

    public bool IsEmpty => runs.Count == 0;

    public static StockRuns Of(IReadOnlyList<Sketch> sketches) =>
        new([.. new Postings(sketches.Select(s => s.Prints), int.MaxValue).In(Math.Max(Least, sketches.Count / OneOf))]);

    /// <summary>The text with no weight on words in such runs.</summary>
    public WeighedText Without(WeighedText text)
    {
        double[] weights = [.. text.Weights];
        for (var at = 0; at + Sketch.Run <= weights.Length; at++)
        {
            if (runs.Contains(Sketch.RunHash(text.Text.Words.AsSpan().Slice(at, Sketch.Run))))
            {
                Array.Clear(weights, at, Sketch.Run);
            }
        }

        return new WeighedText(text.Text, weights);
    }
}
