namespace Parley.Reports;

/// <summary>Words <paramref name="Here"/> up to <c>Here + Length</c> of one text stand, folded, at <paramref name="There"/> of another.</summary>
readonly record struct Tile(int Here, int There, int Length);

// Greedy string tiling: M. J. Wise, "Running Karp-Rabin matching and greedy string tiling", University of Sydney, 1993.
// The longest common run is taken first; each word lies in one tile at most. Differs from the paper: words and not
// characters, a run never goes over the end of a sentence that the other text does not end there, all runs are found in
// one pass and those cut by a longer one are cut down instead of searched again, and the steps are counted against a limit
// so that texts of one word repeated stay linear.
static class Tiling
{
    const int Gram = 2;
    const int Occurrences = 24;
    const int StepsPerWord = 64;

    /// <summary>The tiles of at least <paramref name="least"/> words (2 or more), in order of the first text.</summary>
    public static List<Tile> Of(ComparedText here, ComparedText there, int least)
    {
        var runs = Runs(here, there, Math.Max(least, Gram));
        runs.Sort(LongestFirst);
        var (takenHere, takenThere) = (new bool[here.Words.Length], new bool[there.Words.Length]);
        var tiles = new List<Tile>();
        foreach (var run in runs)
        {
            Take(run, takenHere, takenThere, least, tiles);
        }

        tiles.Sort((a, b) => a.Here.CompareTo(b.Here));
        return tiles;
    }

    static int LongestFirst(Tile a, Tile b) =>
        a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Here != b.Here ? a.Here.CompareTo(b.Here) : a.There.CompareTo(b.There);

    static List<Tile> Runs(ComparedText here, ComparedText there, int least)
    {
        var places = Places(there);
        var runs = new List<Tile>();
        var steps = StepsPerWord * (here.Words.Length + there.Words.Length + 1L);
        for (var i = 0; i + least <= here.Words.Length && steps > 0; i++)
        {
            if (!Same(here, i, i + 1) || !places.TryGetValue(GramAt(here, i), out var found))
            {
                continue;
            }

            foreach (var j in found)
            {
                steps--;
                if (i > 0 && j > 0 && Joined(here, i - 1, there, j - 1))
                {
                    continue;
                }

                var length = Length(here, i, there, j);
                steps -= length;
                if (length >= least)
                {
                    runs.Add(new Tile(i, j, length));
                }
            }
        }

        return runs;
    }

    static Dictionary<ulong, List<int>> Places(ComparedText text)
    {
        var places = new Dictionary<ulong, List<int>>(text.Words.Length);
        for (var at = 0; at + Gram <= text.Words.Length; at++)
        {
            if (!Same(text, at, at + 1))
            {
                continue;
            }

            var gram = GramAt(text, at);
            if (!places.TryGetValue(gram, out var list))
            {
                places[gram] = list = [];
            }

            if (list.Count < Occurrences)
            {
                list.Add(at);
            }
        }

        return places;
    }

    static ulong GramAt(ComparedText text, int at) => FoldedText.Mix(text.Words[at].Folded, text.Words[at + 1].Folded);

    static int Length(ComparedText here, int i, ComparedText there, int j)
    {
        var length = 1;
        while (i + length < here.Words.Length && j + length < there.Words.Length
            && Joined(here, i + length - 1, there, j + length - 1) && here.Words[i + length].Folded == there.Words[j + length].Folded)
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether the words at both places are the same and the next ones follow alike: in the same sentence in both texts.</summary>
    static bool Joined(ComparedText here, int i, ComparedText there, int j) =>
        here.Words[i].Folded == there.Words[j].Folded && Same(here, i, i + 1) && Same(there, j, j + 1);

    static bool Same(ComparedText text, int a, int b) => text.SentenceOf[a] == text.SentenceOf[b];

    static void Take(Tile run, bool[] takenHere, bool[] takenThere, int least, List<Tile> tiles)
    {
        for (var at = 0; at < run.Length;)
        {
            var end = at;
            while (end < run.Length && !takenHere[run.Here + end] && !takenThere[run.There + end])
            {
                end++;
            }

            if (end - at >= least)
            {
                tiles.Add(new Tile(run.Here + at, run.There + at, end - at));
                Array.Fill(takenHere, true, run.Here + at, end - at);
                Array.Fill(takenThere, true, run.There + at, end - at);
            }

            at = end + 1;
        }
    }
}
