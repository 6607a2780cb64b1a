namespace Parley.Reports;

/// <summary>Which reports hold a hash, for hashes in two to so many reports; for those in more, only that there are more.</summary>
sealed class Postings
{
    const int Slots = 1 << 22;

    readonly Dictionary<uint, (int Start, int Count)> places = [];
    readonly int[] reports;

    /// <summary>Of the hashes of each report, in the order of the reports, each hash once a report.</summary>
    public Postings(IEnumerable<uint[]> hashes, int most)
    {
        var keys = Repeated(hashes as IReadOnlyCollection<uint[]> ?? [.. hashes]);
        reports = new int[keys.Length];
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start; end < keys.Length && keys[end] >> 32 == keys[start] >> 32; end++)
            {
                reports[end] = (int)(keys[end] & int.MaxValue);
            }

            if (end - start > 1)
            {
                places[(uint)(keys[start] >> 32)] = (start, end - start);
            }
        }

        this.most = most;
    }

    readonly int most;

    /// <summary>The reports, ascending; empty where fewer than two or more than the limit hold it.</summary>
    public ReadOnlySpan<int> Of(uint hash) =>
        places.TryGetValue(hash, out var place) && place.Count <= most ? reports.AsSpan(place.Start, place.Count) : [];

    /// <summary>The hashes held by at least so many reports.</summary>
    public IEnumerable<uint> In(int least) => places.Where(p => p.Value.Count >= least).Select(p => p.Key);

    /// <summary>Hash and report in one number, sorted, of the hashes that may be in more than one report: most are in one and are never stored.</summary>
    static ulong[] Repeated(IReadOnlyCollection<uint[]> hashes)
    {
        var seen = new byte[Slots];
        var count = 0;
        foreach (var hash in hashes.SelectMany(h => h))
        {
            var slot = hash % Slots;
            seen[slot] = (byte)Math.Min(2, seen[slot] + 1);
        }

        foreach (var hash in hashes.SelectMany(h => h))
        {
            count += seen[hash % Slots] > 1 ? 1 : 0;
        }

        var keys = new ulong[count];
        var (at, report) = (0, 0UL);
        foreach (var of in hashes)
        {
            foreach (var hash in of)
            {
                if (seen[hash % Slots] > 1)
                {
                    keys[at++] = (ulong)hash << 32 | report;
                }
            }

            report++;
        }

        Array.Sort(keys);
        return keys;
    }
}
