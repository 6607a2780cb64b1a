namespace Parley.Reports;

/// <summary>Two stretches that may tell the same.</summary>
/// <param name="Here">Of the one text.</param>
/// <param name="There">Of the other.</param>
/// <param name="Score">The weight of what they share, in nats, words in common order counted half again.</param>
/// <param name="Cover">The shared part of the weight of the one that says less: 0 to 1.</param>
readonly record struct UnitPair(WordRange Here, WordRange There, double Score, double Cover);

/// <summary>Words <paramref name="First"/> up to and without <paramref name="End"/>.</summary>
readonly record struct WordRange(int First, int End);

/// <summary>Weighs stretches of two texts, sentences or clauses, against each other by the stems and meanings they share.</summary>
sealed class UnitPairing
{
    /// <summary>Words of less weight are in every report.</summary>
    const double Least = 1;

    /// <summary>A word in more stretches of one text than this does not tell them apart.</summary>
    const int Occurrences = 48;

    readonly WeighedText here;
    readonly WeighedText there;
    readonly WordRange[] unitsHere;
    readonly WordRange[] unitsThere;
    readonly Dictionary<ulong, List<(int Unit, ulong Stem, double Weight)>> postings;
    readonly Dictionary<(int, int), double> inOrder = [];
    readonly double[] scores;
    readonly double[] best;

    public UnitPairing(WeighedText here, WordRange[] unitsHere, WeighedText there, WordRange[] unitsThere, List<Tile> tiles)
    {
        (this.here, this.there, this.unitsHere, this.unitsThere) = (here, there, unitsHere, unitsThere);
        postings = Postings();
        scores = new double[unitsThere.Length];
        best = new double[unitsThere.Length];
        var (ofHere, ofThere) = (UnitOf(unitsHere, here), UnitOf(unitsThere, there));
        foreach (var tile in tiles)
        {
            AddInOrder(tile, ofHere, ofThere);
        }
    }

    /// <summary>All pairs of at least that score, in order of the first text.</summary>
    public List<UnitPair> Of(double leastScore)
    {
        var pairs = new List<UnitPair>();
        var totals = Array.ConvertAll(unitsThere, u => Total(there, u));
        var met = new List<int>();
        for (var unit = 0; unit < unitsHere.Length; unit++)
        {
            Weigh(unit, met);
            var total = met.Count == 0 ? 0 : Total(here, unitsHere[unit]);
            foreach (var other in met)
            {
                var score = scores[other] + inOrder.GetValueOrDefault((unit, other));
                if (score >= leastScore)
                {
                    pairs.Add(new UnitPair(unitsHere[unit], unitsThere[other], score, Math.Min(1, scores[other] / Math.Min(total, totals[other]))));
                }

                scores[other] = 0;
            }
        }

        return pairs;
    }

    void AddInOrder(Tile tile, int[] ofHere, int[] ofThere)
    {
        for (var at = 0; at < tile.Length; at++)
        {
            var weight = Math.Min(here.Weights[tile.Here + at], there.Weights[tile.There + at]) - Least;
            if (weight > 0)
            {
                var key = (ofHere[tile.Here + at], ofThere[tile.There + at]);
                inOrder[key] = inOrder.GetValueOrDefault(key) + weight / 2;
            }
        }
    }

    /// <summary>Leaves in <see cref="scores"/> what each stretch of the other text shares with this one, and in <paramref name="met"/> which do, in order.</summary>
    void Weigh(int unit, List<int> met)
    {
        met.Clear();
        var meanings = new HashSet<ulong>();
        var touched = new List<int>();
        for (var at = unitsHere[unit].First; at < unitsHere[unit].End; at++)
        {
            var word = here.Text.Words[at];
            if (here.Weights[at] < Least || !meanings.Add(word.Meaning) || !postings.TryGetValue(word.Meaning, out var found))
            {
                continue;
            }

            foreach (var (other, stem, weight) in found)
            {
                if (best[other] == 0)
                {
                    touched.Add(other);
                }

                var shared = Math.Min(weight, here.Weights[at]);
                best[other] = Math.Max(best[other], stem == word.Stem ? shared : Math.Min(shared, Rarity.OfMeaning(word)));
            }

            foreach (var other in touched)
            {
                if (scores[other] == 0)
                {
                    met.Add(other);
                }

                scores[other] += best[other];
                best[other] = 0;
            }

            touched.Clear();
        }

        met.Sort();
    }

    Dictionary<ulong, List<(int, ulong, double)>> Postings()
    {
        var found = new Dictionary<ulong, List<(int Unit, ulong Stem, double Weight)>>();
        for (var unit = 0; unit < unitsThere.Length; unit++)
        {
            for (var at = unitsThere[unit].First; at < unitsThere[unit].End; at++)
            {
                if (there.Weights[at] < Least)
                {
                    continue;
                }

                var word = there.Text.Words[at];
                if (!found.TryGetValue(word.Meaning, out var list))
                {
                    found[word.Meaning] = list = [];
                }

                if (list.Count < Occurrences && (list.Count == 0 || list[^1].Unit != unit || list[^1].Stem != word.Stem))
                {
                    list.Add((unit, word.Stem, there.Weights[at]));
                }
            }
        }

        return found;
    }

    static double Total(WeighedText text, WordRange unit)
    {
        var seen = new HashSet<ulong>();
        var total = 0.0;
        for (var at = unit.First; at < unit.End; at++)
        {
            total += text.Weights[at] >= Least && seen.Add(text.Text.Words[at].Meaning) ? text.Weights[at] : 0;
        }

        return total;
    }

    static int[] UnitOf(WordRange[] units, WeighedText text)
    {
        var of = new int[text.Weights.Length];
        for (var unit = 0; unit < units.Length; unit++)
        {
            Array.Fill(of, unit, units[unit].First, units[unit].End - units[unit].First);
        }

        return of;
    }
}
