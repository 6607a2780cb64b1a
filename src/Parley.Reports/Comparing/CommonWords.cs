using System.Collections.Frozen;
using System.Globalization;

namespace Parley.Reports;

/// <summary>How common a word is in news, from the lexicon <c>common-words.tsv</c>.</summary>
static class CommonWords
{
    /// <summary>What a word counts that is in none: as if it stood in one report of 480.</summary>
    const double Unseen = 1.0 / 480;
    const double Reports = 240;

    static readonly FrozenDictionary<ulong, double> Rates = Load(word => FoldedText.Hash(word));
    static readonly FrozenDictionary<ulong, double> StemRates = Load(word => FoldedText.Hash(Stemmer.Stem(word)));

    /// <summary>The part of reports that hold a word of that folded hash: above 0, at most 1.</summary>
    public static double Rate(ulong folded) => Rates.GetValueOrDefault(folded, Unseen);

    /// <summary>The part of reports that hold a word of that stem.</summary>
    public static double StemRate(ulong stem) => StemRates.GetValueOrDefault(stem, Unseen);

    static FrozenDictionary<ulong, double> Load(Func<string, ulong> key)
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("common-words.tsv") ?? throw new InvalidOperationException("common-words.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var rates = new Dictionary<ulong, double>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (line.StartsWith('#') || tab < 0 || !int.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var reports))
            {
                continue;
            }

            var hash = key(line[..tab]);
            rates[hash] = Math.Min(1, rates.GetValueOrDefault(hash) + reports / Reports);
        }

        return rates.ToFrozenDictionary();
    }
}
