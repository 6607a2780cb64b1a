namespace Parley.Reports;

/// <summary>
/// What speaks for two texts going back to one. Two reporters of one event share its names, its numbers and what was said at it; they do not share a narrator's wording,
/// nor tell most of the same things in the same order. Weights are in nats, see <see cref="Rarity"/>.
/// </summary>
/// <param name="Wording">Runs of the narrators' words that stand in both, beyond what stock phrases and titles would give.</param>
/// <param name="Telling">Sentences that tell the same outside quotation marks, beyond what one matter would give.</param>
/// <param name="Sentences">How many sentences those are, or hold such runs.</param>
/// <param name="Order">How far they stand in the same order: 1 wholly, 0 not at all or too few to tell.</param>
/// <param name="Cover">The part of the shorter text's words that lies in them: 0 to 1.</param>
/// <param name="Copied">The part of the shorter text's words that lies in long runs, wherever quotation marks stand: 0 to 1.</param>
/// <param name="IsCredited">Whether one names the other's publisher as its source.</param>
readonly record struct Kinship(double Wording, double Telling, int Sentences, double Order, double Cover, double Copied, bool IsCredited)
{
    const double Enough = 45;
    const double Credit = 20;
    const double LeastCover = 0.12;
    const int LeastSentences = 3;

    /// <summary>From the first part of the shorter text on, telling the same in any order counts; from the second on it counts whole.</summary>
    const double SomeCover = 0.3;
    const double FullCover = 0.8;

    /// <summary>What telling the same counts, in any order, where one credits the other.</summary>
    const double Credited = 0.5;

    /// <summary>Words of a run that reporters do not arrive at apart, and the part of a text in such runs that makes it a copy, however many copies there are.</summary>
    const int LongRun = 8;
    const double Mostly = 0.5;

    /// <summary>The weight of all of it.</summary>
    public double Weight => Wording + Telling * Math.Max(Order, Math.Max(IsCredited ? Credited : 0, Math.Clamp((Cover - SomeCover) / (FullCover - SomeCover), 0, 1))) + (IsCredited ? Credit : 0);

    public bool IsOneOrigin => Sentences >= LeastSentences && (Copied >= Mostly || Weight >= Enough && Cover >= LeastCover);

    const int RunWords = 4;
    const double RunOffset = 8;

    public static Kinship Of(WeighedText here, WeighedText there, List<Tile> tiles, bool isCredited)
    {
        var runs = tiles.FindAll(t => t.Length >= RunWords && RunWeight(here, there, t) > RunOffset);
        var pairs = Matching.OneToOne(Matching.Good(new UnitPairing(here, here.Text.Sentences, there, there.Text.Sentences, tiles).Of(Matching.Sentences), Matching.Sentences, here.Text, there.Text));
        var sentencesHere = new HashSet<int>(pairs.Select(p => here.Text.SentenceOf[p.Here.First]).Concat(runs.Select(r => here.Text.SentenceOf[r.Here])));
        var sentencesThere = new HashSet<int>(pairs.Select(p => there.Text.SentenceOf[p.There.First]).Concat(runs.Select(r => there.Text.SentenceOf[r.There])));
        var cover = here.Text.Words.Length <= there.Text.Words.Length ? CoverOf(here.Text, sentencesHere) : CoverOf(there.Text, sentencesThere);
        return new Kinship(
            runs.Sum(r => RunWeight(here, there, r) - RunOffset),
            pairs.Sum(p => p.Score - Matching.Sentences),
            Math.Min(sentencesHere.Count, sentencesThere.Count),
            OrderOf(pairs),
            cover,
            (double)tiles.Sum(t => t.Length >= LongRun ? t.Length : 0) / Math.Max(1, Math.Min(here.Text.Words.Length, there.Text.Words.Length)),
            isCredited);
    }

    static double RunWeight(WeighedText here, WeighedText there, Tile run)
    {
        var sum = 0.0;
        for (var at = 0; at < run.Length; at++)
        {
            sum += Math.Min(here.Weights[run.Here + at], there.Weights[run.There + at]);
        }

        return sum;
    }

    static double CoverOf(ComparedText text, HashSet<int> sentences) =>
        (double)sentences.Sum(s => text.Sentences[s].End - text.Sentences[s].First) / Math.Max(1, text.Words.Length);

    /// <summary>The longest series of pairs in the same order, against the 2√n that chance would give.</summary>
    static double OrderOf(List<UnitPair> pairs)
    {
        var tails = new List<int>();
        foreach (var pair in pairs)
        {
            var at = tails.BinarySearch(pair.There.First);
            at = at < 0 ? ~at : at;
            if (at == tails.Count)
            {
                tails.Add(pair.There.First);
            }
            else
            {
                tails[at] = pair.There.First;
            }
        }

        var chance = Math.Min(2 * Math.Sqrt(pairs.Count), pairs.Count - 1);
        return pairs.Count < 3 ? 0 : Math.Max(0, (tails.Count - chance) / (pairs.Count - chance));
    }
}
