namespace Parley.Reports;

/// <summary>What is kept of a report to find those that are like it: a few hundred hashes, whatever its length.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Content">Hash of all its folded words in order: equal for copies.</param>
/// <param name="Prints">Winnowed hashes of runs of <see cref="Run"/> words, sorted, without repeats.</param>
/// <param name="Marks">Hashes of its names, longer numbers and rare words, sorted, without repeats.</param>
sealed record Sketch(int Words, ulong Content, uint[] Prints, uint[] Marks)
{
    /// <summary>Words in a hashed run.</summary>
    public const int Run = 5;

    /// <summary>Of so many neighbouring runs one is kept, so that every shared stretch of <c>Run + Window - 1</c> words is seen.</summary>
    public const int Window = 4;

    /// <summary>The part of reports that hold a word common enough not to be kept.</summary>
    const double LeastCommon = 0.01;

    public static Sketch Of(ReadOnlySpan<FoldedWord> words)
    {
        var content = 0UL;
        foreach (var word in words)
        {
            content = FoldedText.Mix(content, word.Folded);
        }

        return new Sketch(words.Length, content, Winnow(words), Telling(words));
    }

    // Winnowing: S. Schleimer, D. S. Wilkerson, A. Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
    // Of each window of neighbouring hashes the least is kept, of equal ones the last.
    static uint[] Winnow(ReadOnlySpan<FoldedWord> words)
    {
        var count = words.Length - Run + 1;
        if (count <= 0)
        {
            return [];
        }

        var hashes = new uint[count];
        for (var at = 0; at < count; at++)
        {
            hashes[at] = RunHash(words.Slice(at, Run));
        }

        var kept = new List<uint>(count / 2 + 1);
        for (int start = 0, last = -1; start < Math.Max(1, count - Window + 1); start++)
        {
            var least = start;
            for (var at = start + 1; at < Math.Min(count, start + Window); at++)
            {
                least = hashes[at] <= hashes[least] ? at : least;
            }

            if (least != last)
            {
                kept.Add(hashes[least]);
                last = least;
            }
        }

        return Distinct(kept);
    }

    public static uint RunHash(ReadOnlySpan<FoldedWord> run)
    {
        var hash = 0UL;
        foreach (var word in run)
        {
            hash = FoldedText.Mix(hash, word.Folded);
        }

        return Short(hash);
    }

    static uint[] Telling(ReadOnlySpan<FoldedWord> words)
    {
        var marks = new List<uint>();
        foreach (var word in words)
        {
            if (word.End - word.Start > 1 && Meanings.RateOfStem(word.Stem) < LeastCommon)
            {
                marks.Add(Short(word.Stem));
            }
        }

        return Distinct(marks);
    }

    public static uint Short(ulong hash) => unchecked((uint)(hash ^ (hash >> 32)));

    static uint[] Distinct(List<uint> hashes)
    {
        hashes.Sort();
        var kept = 0;
        for (var at = 0; at < hashes.Count; at++)
        {
            if (at == 0 || hashes[at] != hashes[at - 1])
            {
                hashes[kept++] = hashes[at];
            }
        }

        return [.. hashes.Take(kept)];
    }
}
