namespace Parley.Tests.Reports.Comparing;

/// <summary>Texts made from a seed, the same on every machine.</summary>
static class Seeded
{
    static readonly string[] Syllables = ["ba", "cor", "del", "fen", "gri", "hul", "jas", "kem", "lor", "mir", "nov", "pel", "quo", "rus", "sil", "tam", "vek", "wol", "yar", "zin"];
    static readonly string[] Common = ["the", "of", "and", "to", "in", "a", "for", "on", "with", "that", "was", "by", "said", "it", "from", "at"];

    public static string Sentences(ulong seed, int count)
    {
        var dice = new Dice(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence(dice)));
    }

    /// <summary>A text with marks, breaks and repeats wherever they fall.</summary>
    public static string Mess(ulong seed, int length)
    {
        const string marks = " \n\r\t.,;:!?\"“”‘’'()—–<>&\u00a0\u200b0123456789";
        var dice = new Dice(seed);
        return string.Concat(Enumerable.Range(0, length).Select(_ => dice.Below(3) == 0 ? marks[dice.Below(marks.Length)].ToString() : dice.Below(2) == 0 ? Word(dice) + " " : Common[dice.Below(Common.Length)] + " "));
    }

    static string Sentence(Dice dice)
    {
        var words = Enumerable.Range(0, 8 + dice.Below(14)).Select(_ => dice.Below(5) < 2 ? Common[dice.Below(Common.Length)] : Word(dice)).ToArray();
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words) + ".";
    }

    static string Word(Dice dice) => string.Concat(Enumerable.Range(0, 2 + dice.Below(2)).Select(_ => Syllables[dice.Below(Syllables.Length)]));
}

/// <summary>SplitMix64.</summary>
sealed class Dice(ulong seed)
{
    ulong state = seed;

    /// <summary>A number from 0 up to and without <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)limit);
        }
    }
}
