namespace Parley.Reports;

/// <summary>
/// Pairs of reports worth laying beside each other, found in time that grows with the number of reports and not of pairs: by rare hashes two have in common, and by
/// MinHash signatures (A. Z. Broder, "On the resemblance and containment of documents", 1997) for texts that have very many copies, none of whose hashes is rare.
/// </summary>
sealed class Candidates
{
    /// <summary>A hash in more reports than this tells no pair apart.</summary>
    const int Rare = 32;

    /// <summary>Pairs kept of one report, the likest.</summary>
    const int PairsOfOne = 8;

    /// <summary>Least likeness of a pair. Runs count the logarithm of their rarity each; names, numbers and rare words twice that over the square root of how many the report with fewer has.</summary>
    const double Likeness = 16;

    /// <summary>Reports taken as read before any were added, so that in a small collection all is not rare.</summary>
    const double Background = 240;

    readonly IReadOnlyList<Sketch> sketches;
    readonly double total;
    readonly List<(int Other, double Score)>[] kept;

    Candidates(IReadOnlyList<Sketch> sketches)
    {
        this.sketches = sketches;
        total = Background + sketches.Count;
        kept = new List<(int, double)>[sketches.Count];
        for (var n = 0; n < kept.Length; n++)
        {
            kept[n] = [];
        }
    }

    /// <summary>Pairs of numbers into the list, the lower first, in order, without repeats; the same however the hashes are spread.</summary>
    public static List<(int A, int B)> Of(IReadOnlyList<Sketch> sketches, CancellationToken cancel)
    {
        var candidates = new Candidates(sketches);
        candidates.ByRareHashes(cancel);
        return candidates.Pairs();
    }

    void ByRareHashes(CancellationToken cancel)
    {
        var prints = new Postings(sketches.Select(s => s.Prints), Rare);
        var marks = new Postings(sketches.Select(s => s.Marks), Rare);
        var (runs, telling) = (new double[sketches.Count], new double[sketches.Count]);
        var touched = new List<int>();
        for (var n = 0; n < sketches.Count; n++)
        {
            cancel.ThrowIfCancellationRequested();
            Gather(prints, sketches[n].Prints, n, runs, runs, telling, touched);
            Gather(marks, sketches[n].Marks, n, telling, runs, telling, touched);
            foreach (var other in touched)
            {
                var fewer = Math.Max(1, Math.Min(sketches[n].Marks.Length, sketches[other].Marks.Length));
                var score = runs[other] + 2 * telling[other] / Math.Sqrt(fewer);
                (runs[other], telling[other]) = (0, 0);
                if (score >= Likeness)
                {
                    Keep(n, other, score);
                    Keep(other, n, score);
                }
            }

            touched.Clear();
        }
    }

    /// <summary>Adds to <paramref name="sums"/> what each earlier report shares with this one.</summary>
    void Gather(Postings postings, uint[] hashes, int number, double[] sums, double[] runs, double[] telling, List<int> touched)
    {
        foreach (var hash in hashes)
        {
            var reports = postings.Of(hash);
            if (reports.Length is < 2 or > Rare)
            {
                continue;
            }

            var weight = Math.Log(total / reports.Length);
            foreach (var other in reports)
            {
                if (other >= number)
                {
                    break;
                }

                if (runs[other] == 0 && telling[other] == 0)
                {
                    touched.Add(other);
                }

                sums[other] += weight;
            }
        }
    }

    void Keep(int of, int other, double score)
    {
        var list = kept[of];
        list.Add((other, score));
        if (list.Count >= 4 * PairsOfOne)
        {
            Shorten(list);
        }
    }

    static void Shorten(List<(int Other, double Score)> list)
    {
        list.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Other.CompareTo(b.Other));
        list.RemoveRange(Math.Min(list.Count, PairsOfOne), Math.Max(0, list.Count - PairsOfOne));
    }

    List<(int A, int B)> Pairs()
    {
        var pairs = new HashSet<(int, int)>(Resemblance.Pairs(sketches));
        for (var n = 0; n < kept.Length; n++)
        {
            Shorten(kept[n]);
            foreach (var (other, _) in kept[n])
            {
                pairs.Add((Math.Min(n, other), Math.Max(n, other)));
            }
        }

        var ordered = pairs.ToList();
        ordered.Sort();
        return ordered;
    }
}
