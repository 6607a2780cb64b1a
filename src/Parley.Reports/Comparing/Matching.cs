namespace Parley.Reports;

/// <summary>Chooses, of all pairs of stretches, those that tell the same.</summary>
static class Matching
{
    /// <summary>Least weight shared, and least part of the one that says less, of sentences taken to tell the same.</summary>
    const double LeastScore = 8;
    const double LeastCover = 0.4;

    /// <summary>Least product of both; lower for a clause, which has less to share.</summary>
    public const double Sentences = 8;
    public const double Clauses = 5.5;

    const double LeastOfBoth = 9.5;
    const double LeastCoverOfBoth = 0.22;

    /// <summary>Words that are no names, of those two texts share, at least so many, or one number.</summary>
    const int LeastContent = 2;

    /// <summary>The pairs that are good enough, the best first; ties in the order of the texts.</summary>
    public static List<UnitPair> Good(List<UnitPair> pairs, double least, ComparedText here, ComparedText there)
    {
        var good = pairs.FindAll(p => p.Score >= (least == Sentences ? LeastScore : 0) && p.Cover >= LeastCover && p.Score * p.Cover >= least && Content(p, here, there) >= LeastContent);
        good.Sort(BestFirst);
        return good;
    }

    /// <summary>Each stretch of either text once, the best pair first.</summary>
    public static List<UnitPair> OneToOne(List<UnitPair> good) => Taken(good, (here, there, p) => here.Add(p.Here.First) & there.Add(p.There.First), both: true);

    /// <summary>The best pair of each stretch of either text.</summary>
    public static List<UnitPair> BestOfEach(List<UnitPair> good) => Taken(good, (here, there, p) => here.Add(p.Here.First) | there.Add(p.There.First), both: false);

    /// <summary>Of pairs whose cover is small, those each of whose sentences has no better match: in texts of one origin that says enough.</summary>
    public static List<UnitPair> BestOfBoth(List<UnitPair> pairs, ComparedText here, ComparedText there)
    {
        var ordered = pairs.FindAll(p => p.Score >= LeastOfBoth && p.Cover >= LeastCoverOfBoth && Content(p, here, there) >= LeastContent);
        ordered.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Here.First != b.Here.First ? a.Here.First.CompareTo(b.Here.First) : a.There.First.CompareTo(b.There.First));
        return Taken(ordered, (first, second, p) => first.Add(p.Here.First) & second.Add(p.There.First), both: false);
    }

    static List<UnitPair> Taken(List<UnitPair> good, Func<HashSet<int>, HashSet<int>, UnitPair, bool> take, bool both)
    {
        var (here, there) = (new HashSet<int>(), new HashSet<int>());
        var taken = new List<UnitPair>();
        foreach (var pair in good)
        {
            if (both && (here.Contains(pair.Here.First) || there.Contains(pair.There.First)))
            {
                continue;
            }

            if (take(here, there, pair))
            {
                taken.Add(pair);
            }
        }

        taken.Sort((a, b) => a.Here.First != b.Here.First ? a.Here.First.CompareTo(b.Here.First) : a.There.First.CompareTo(b.There.First));
        return taken;
    }

    static int BestFirst(UnitPair a, UnitPair b) =>
        a.Score * a.Cover != b.Score * b.Cover ? (b.Score * b.Cover).CompareTo(a.Score * a.Cover)
        : a.Here.First != b.Here.First ? a.Here.First.CompareTo(b.Here.First)
        : a.There.First.CompareTo(b.There.First);

    static int Content(UnitPair pair, ComparedText here, ComparedText there)
    {
        var others = new HashSet<ulong>();
        for (var at = pair.There.First; at < pair.There.End; at++)
        {
            others.Add(there.Words[at].Meaning);
        }

        var content = 0;
        for (var at = pair.Here.First; at < pair.Here.End; at++)
        {
            var word = here.Words[at];
            if (others.Contains(word.Meaning) && others.Remove(word.Meaning))
            {
                content += word.Signs.HasFlag(WordSigns.Number) ? LeastContent : word.Signs.HasFlag(WordSigns.Capital) && !word.Signs.HasFlag(WordSigns.First) || Meanings.Rate(word.Meaning) > 1 / Math.E ? 0 : 1;
            }
        }

        return content;
    }
}
