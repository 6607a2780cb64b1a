using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Two texts of one origin laid beside each other: what they share, in offsets of their reading texts.</summary>
sealed record PairAlignment(ImmutableArray<Passage> Passages)
{
    /// <summary>Words of a run that is shown wherever it stands, and of one that is shown between sentences that tell the same.</summary>
    const int RunWords = 4;
    const int RunWordsInside = 2;

    /// <summary>What a run weighs at least, in nats, to be more than a turn of phrase; of a short one inside.</summary>
    const double RunWeight = 8;
    const double RunWeightInside = 5;

    const double Least = 1;

    public static PairAlignment Of(WeighedText here, WeighedText there, List<Tile> tiles)
    {
        var pairs = Paraphrases(here, there, tiles);
        var passages = new List<Passage>();
        foreach (var pair in pairs)
        {
            passages.Add(new Passage(here.Text.Span(Trimmed(here, pair.Here, there, pair.There)), there.Text.Span(Trimmed(there, pair.There, here, pair.Here)), PassageKind.Paraphrase));
        }

        var told = pairs.Select(p => (here.Text.SentenceOf[p.Here.First], there.Text.SentenceOf[p.There.First])).ToHashSet();
        foreach (var tile in tiles)
        {
            var inside = told.Contains((here.Text.SentenceOf[tile.Here], there.Text.SentenceOf[tile.There]));
            if (inside ? tile.Length >= RunWordsInside && Weight(here, tile) >= RunWeightInside : tile.Length >= RunWords && Weight(here, tile) >= RunWeight)
            {
                passages.Add(new Passage(here.Text.Span(new(tile.Here, tile.Here + tile.Length)), there.Text.Span(new(tile.There, tile.There + tile.Length)), PassageKind.Verbatim));
            }
        }

        return new PairAlignment([.. Ordered(passages)]);
    }

    /// <summary>As an answer, in offsets of the decoded files.</summary>
    public SameOrigin From(string id, ComparedText here, string other, ComparedText there) =>
        new(id, other, Share(here), [.. Passages.Select(p => new Passage(here.Page.ToFile(p.Here), there.Page.ToFile(p.There), p.Kind))]);

    /// <summary>The same from the other side.</summary>
    public PairAlignment Mirrored() => new([.. Ordered(Passages.Select(p => new Passage(p.There, p.Here, p.Kind)))]);

    static IOrderedEnumerable<Passage> Ordered(IEnumerable<Passage> passages) =>
        passages.Distinct().OrderBy(p => p.Here.Start).ThenByDescending(p => p.Here.End).ThenBy(p => p.There.Start).ThenBy(p => p.There.End).ThenBy(p => p.Kind);

    /// <summary>Sentences that tell the same, then clauses that tell the same as a sentence none of whose own was found.</summary>
    static List<UnitPair> Paraphrases(WeighedText here, WeighedText there, List<Tile> tiles)
    {
        var pairs = Best(here, here.Text.Sentences, there, there.Text.Sentences, tiles, Matching.Sentences);
        pairs = [.. pairs.Union(Matching.BestOfBoth(new UnitPairing(here, here.Text.Sentences, there, there.Text.Sentences, tiles).Of(Matching.Sentences), here.Text, there.Text))];
        var told = pairs.Select(p => (here.Text.SentenceOf[p.Here.First], there.Text.SentenceOf[p.There.First])).ToHashSet();
        var clauses = Best(here, here.Text.Clauses, there, there.Text.Sentences, tiles, Matching.Clauses);
        clauses.AddRange(Best(here, here.Text.Sentences, there, there.Text.Clauses, tiles, Matching.Clauses));
        foreach (var clause in clauses)
        {
            if (!told.Contains((here.Text.SentenceOf[clause.Here.First], there.Text.SentenceOf[clause.There.First])))
            {
                pairs.Add(clause);
            }
        }

        return pairs;
    }

    static List<UnitPair> Best(WeighedText here, WordRange[] unitsHere, WeighedText there, WordRange[] unitsThere, List<Tile> tiles, double least) =>
        Matching.BestOfEach(Matching.Good(new UnitPairing(here, unitsHere, there, unitsThere, tiles).Of(least), least, here.Text, there.Text));

    /// <summary>The range without the clauses at its ends that share nothing.</summary>
    static WordRange Trimmed(WeighedText text, WordRange range, WeighedText other, WordRange otherRange)
    {
        var shared = new HashSet<ulong>();
        for (var at = otherRange.First; at < otherRange.End; at++)
        {
            shared.Add(other.Text.Words[at].Meaning);
        }

        var (first, end) = (int.MaxValue, 0);
        foreach (var clause in text.Text.Clauses.Where(c => c.First < range.End && range.First < c.End))
        {
            for (var at = Math.Max(clause.First, range.First); at < Math.Min(clause.End, range.End); at++)
            {
                if (text.Weights[at] >= Least && shared.Contains(text.Text.Words[at].Meaning))
                {
                    first = Math.Min(first, Math.Max(clause.First, range.First));
                    end = Math.Min(clause.End, range.End);
                }
            }
        }

        return end == 0 ? range : new WordRange(first, end);
    }

    static double Weight(WeighedText text, Tile tile)
    {
        var sum = 0.0;
        for (var at = tile.Here; at < tile.Here + tile.Length; at++)
        {
            sum += text.Weights[at];
        }

        return sum;
    }

    double Share(ComparedText here)
    {
        var (covered, end, passage) = (0, 0, 0);
        foreach (var word in here.Words)
        {
            for (; passage < Passages.Length && Passages[passage].Here.Start <= word.Start; passage++)
            {
                end = Math.Max(end, Passages[passage].Here.End);
            }

            covered += word.End <= end ? 1 : 0;
        }

        return here.Words.Length == 0 ? 0 : (double)covered / here.Words.Length;
    }
}
