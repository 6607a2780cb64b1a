namespace Parley.Formats;

/// <summary>The word that somebody who mistyped one most likely meant.</summary>
static class Nearest
{
    /// <summary>Words compared at most, and their length at most: beyond, nobody is asked.</summary>
    const int Most = 1000;
    const int Longest = 64;

    /// <summary>
    /// The first of the nearest words within a third of the length in edits (restricted Damerau-Levenshtein distance),
    /// or null if none is that near.
    /// </summary>
    public static string? Of(string found, IReadOnlyCollection<string> known)
    {
        if (found.Length > Longest || known.Count > Most)
        {
            return null;
        }

        string? best = null;
        var least = Math.Max(1, found.Length / 3) + 1;
        foreach (var word in known)
        {
            if (word.Length <= Longest && Distance(found, word) is var distance && distance < least)
            {
                (best, least) = (word, distance);
            }
        }

        return best;
    }

    static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
