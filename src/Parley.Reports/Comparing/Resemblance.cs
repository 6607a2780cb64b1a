namespace Parley.Reports;

/// <summary>Pairs of reports most of whose runs of words are the same, by banded MinHash signatures.</summary>
static class Resemblance
{
    const int Bands = 6;
    const int Rows = 3;

    /// <summary>Reports in one bucket are each paired with so many of its first, and with the next.</summary>
    const int Leaders = 3;

    const int LeastPrints = 8;

    public static IEnumerable<(int A, int B)> Pairs(IReadOnlyList<Sketch> sketches)
    {
        var buckets = new Dictionary<(int Band, ulong Key), List<int>>();
        for (var n = 0; n < sketches.Count; n++)
        {
            if (sketches[n].Prints.Length < LeastPrints)
            {
                continue;
            }

            for (var band = 0; band < Bands; band++)
            {
                var key = (band, Signature(sketches[n].Prints, band));
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    buckets[key] = bucket = [];
                }

                bucket.Add(n);
            }
        }

        foreach (var bucket in buckets.Values)
        {
            for (var at = 1; at < bucket.Count; at++)
            {
                yield return (bucket[at - 1], bucket[at]);
                for (var leader = 0; leader < Math.Min(Leaders, at - 1); leader++)
                {
                    yield return (bucket[leader], bucket[at]);
                }
            }
        }
    }

    static ulong Signature(uint[] prints, int band)
    {
        var signature = 0UL;
        for (var row = 0; row < Rows; row++)
        {
            var least = ulong.MaxValue;
            var salt = (ulong)(band * Rows + row + 1);
            foreach (var print in prints)
            {
                least = Math.Min(least, Scatter(print, salt));
            }

            signature = FoldedText.Mix(signature, least);
        }

        return signature;
    }

    // The finaliser of SplitMix64.
    static ulong Scatter(uint print, ulong salt)
    {
        unchecked
        {
            var z = print + salt * 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
