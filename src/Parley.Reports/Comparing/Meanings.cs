using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reports;

/// <summary>What words say when reports are laid beside each other: words of one meaning share a number, from the lexicon <c>same-meaning.tsv</c>; and how common a meaning is in news, from <c>common-words.tsv</c>.</summary>
static class Meanings
{
    /// <summary>How many reports the lexicon of common words was counted in.</summary>
    public const double Reports = 240;

    /// <summary>What a word counts that is in no lexicon: as if it stood in one report of 480.</summary>
    const double Unseen = 0.5 / Reports;

    static readonly FrozenDictionary<ulong, ulong> Groups = LoadGroups();
    static readonly FrozenDictionary<ulong, double> StemRates = LoadRates(stem => stem);
    static readonly FrozenDictionary<ulong, double> MeaningRates = LoadRates(Of);

    /// <summary>The number of a stem's meaning; the stem's own where it is in no group.</summary>
    public static ulong Of(ulong stem) => Groups.GetValueOrDefault(stem, stem);

    /// <summary>The part of reports that hold a word of that stem: above 0, at most 1.</summary>
    public static double RateOfStem(ulong stem) => StemRates.GetValueOrDefault(stem, Unseen);

    /// <summary>The part of reports that hold a word of that meaning: above 0, at most 1.</summary>
    public static double Rate(ulong meaning) => MeaningRates.GetValueOrDefault(meaning, Unseen);

    static FrozenDictionary<ulong, ulong> LoadGroups()
    {
        var groups = new Dictionary<ulong, ulong>();
        foreach (var row in Lexicon.Rows("same-meaning"))
        {
            var stems = row[0].Split(' ').Select(w => FoldedText.Hash(Stemmer.Stem(w, isCapital: false))).ToArray();
            foreach (var stem in stems)
            {
                groups.TryAdd(stem, stems[0]);
            }
        }

        return groups.ToFrozenDictionary();
    }

    static FrozenDictionary<ulong, double> LoadRates(Func<ulong, ulong> key)
    {
        var rates = new Dictionary<ulong, double>();
        foreach (var row in Lexicon.Rows("common-words"))
        {
            var hash = key(FoldedText.Hash(Stemmer.Stem(row[0], isCapital: false)));
            rates[hash] = Math.Min(1, rates.GetValueOrDefault(hash) + int.Parse(row[1], CultureInfo.InvariantCulture) / Reports);
        }

        return rates.ToFrozenDictionary();
    }
}
