namespace Parley.Reports;

/// <summary>In how many of the reports of an index each stem stands.</summary>
sealed class StemCounts
{
    readonly Dictionary<ulong, int> counts = [];
    readonly HashSet<ulong> seen = [];

    /// <summary>How many reports were counted.</summary>
    public int Reports { get; private set; }

    public void Add(ReadOnlySpan<FoldedWord> words)
    {
        Reports++;
        seen.Clear();
        foreach (var word in words)
        {
            if (seen.Add(word.Stem))
            {
                counts[word.Stem] = counts.GetValueOrDefault(word.Stem) + 1;
            }
        }
    }

    public int Of(ulong stem) => counts.GetValueOrDefault(stem);
}

/// <summary>
/// How much it says that two texts share a word: the negative logarithm of the part of reports, or of these two texts' own sentences, that hold it. What every report has,
/// and what these two speak of in every sentence, says little.
/// </summary>
sealed class Rarity
{
    /// <summary>What a capitalised word says that directly follows another: most of a name of several words is known from one of them.</summary>
    const double RestOfName = 0.3;

    const double Quoted = 0.25;

    readonly StemCounts counts;
    readonly Dictionary<ulong, int> sentences = [];
    readonly double total;

    public Rarity(StemCounts counts, ComparedText here, ComparedText there)
    {
        this.counts = counts;
        Count(here);
        Count(there);
        total = Math.Max(1, here.Sentences.Length + there.Sentences.Length);
    }

    /// <summary>The weight of each word of a text by its stem: 0 or more, in nats; about 6 for a word no other report has.</summary>
    public WeighedText Of(ComparedText text)
    {
        var weights = new double[text.Words.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            var rest = at > 0 && IsName(text.Words[at]) && IsName(text.Words[at - 1]) && text.Words[at - 1].End + 1 == text.Words[at].Start;
            weights[at] = (rest ? RestOfName : 1) * Of(text.Words[at]);
        }

        for (var at = 0; at < weights.Length; at++)
        {
            Array.Clear(weights, at, StockPhrases.LengthAt(text.Words.AsSpan(), at));
        }

        return new WeighedText(text, weights);
    }

    /// <summary>The same where what stands between quotation marks says less: whoever was there may quote it.</summary>
    public static WeighedText Narrated(WeighedText text)
    {
        var weights = new double[text.Weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = (text.Text.Words[at].Signs.HasFlag(WordSigns.Quoted) ? Quoted : 1) * text.Weights[at];
        }

        return new WeighedText(text.Text, weights);
    }

    /// <summary>The weight of a word that is shared only in meaning.</summary>
    public static double OfMeaning(FoldedWord word) => -Math.Log(Meanings.Rate(word.Meaning));

    double Of(FoldedWord word)
    {
        var others = Math.Max(0, counts.Of(word.Stem) - 2);
        var abroad = (Meanings.RateOfStem(word.Stem) * Meanings.Reports + others) / (Meanings.Reports + counts.Reports);
        var athome = Math.Max(0, sentences.GetValueOrDefault(word.Stem) - 2) / total;
        return -Math.Log(Math.Min(1, Math.Max(abroad, athome)));
    }

    void Count(ComparedText text)
    {
        var seen = new HashSet<ulong>();
        foreach (var sentence in text.Sentences)
        {
            seen.Clear();
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (seen.Add(text.Words[at].Stem))
                {
                    sentences[text.Words[at].Stem] = sentences.GetValueOrDefault(text.Words[at].Stem) + 1;
                }
            }
        }
    }

    static bool IsName(FoldedWord word) => word.Signs.HasFlag(WordSigns.Capital) && !word.Signs.HasFlag(WordSigns.Number);
}
