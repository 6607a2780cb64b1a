using System.Globalization;
using System.Text;
using Parley.Reports;

namespace Parley.Bench;

/// <summary>
/// Reports made from a seed, each made anew when it is asked for: about 750 words in 30 sentences. Words follow Zipf's law over 60,000 invented words; every report is of one of
/// many stories and takes names, numbers and some words from its story, as reports of one event do. One report in ten is an earlier one told again: sentences left out, their order
/// partly changed, every third word another.
/// </summary>
sealed class InventedReports
{
    const int Words = 60_000;
    const int SentencesOfReport = 30;
    const int RetoldOneIn = 10;
    const int ReportsOfStory = 20;

    readonly ulong seed;
    readonly int count;

    public InventedReports(ulong seed, int count)
    {
        (this.seed, this.count) = (seed, count);
        Retold = Enumerable.Range(0, count).Count(n => OriginalOf(n) != n);
    }

    /// <summary>How many of them are told again from an earlier one.</summary>
    public int Retold { get; }

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"r{number:000000}");

    /// <summary>How many of the retold were found beside what they were told from, and how many pairs have no common original.</summary>
    public (int Found, int Wrong) Check(Comparison comparison)
    {
        var pairs = comparison.Origins.Select(o => (A: Number(o.Report), B: Number(o.Other))).ToHashSet();
        return (
            Enumerable.Range(0, count).Count(n => OriginalOf(n) is var of && of != n && pairs.Contains((n, of))),
            pairs.Count(p => p.A < p.B && OriginalOf(p.A) != OriginalOf(p.B)));
    }

    public Page Page(int number)
    {
        var original = OriginalOf(number);
        var sentences = Enumerable.Range(0, SentencesOfReport).Select(s => Sentence(original, s)).ToList();
        var text = Written(original == number ? sentences : ToldAgain(sentences, number));
        return new Page(text, [.. Paragraphs(text)], [], new ReportHead(), null);
    }

    /// <summary>The report it is told from: itself for nine in ten.</summary>
    int OriginalOf(int number)
    {
        var dice = new Dice(Mixed(number, 1));
        if (number == 0 || dice.Below(RetoldOneIn) != 0)
        {
            return number;
        }

        var earlier = dice.Below(number);
        return new Dice(Mixed(earlier, 1)).Below(RetoldOneIn) == 0 && earlier != 0 ? number : earlier;
    }

    List<string> Sentence(int report, int sentence)
    {
        var dice = new Dice(Mixed(report, 100 + sentence));
        var story = report / ReportsOfStory;
        var length = 15 + dice.Below(20);
        return [.. Enumerable.Range(0, length).Select(_ => dice.Below(12) switch
        {
            0 => Name(story, dice.Below(12)),
            1 when dice.Below(3) == 0 => (100 + new Dice(Mixed(story, 7 + dice.Below(10))).Below(90_000)).ToString(CultureInfo.InvariantCulture),
            2 => Word(new Dice(Mixed(story, 40 + dice.Below(60))).Zipf(Words)),
            _ => Word(dice.Zipf(Words)),
        })];
    }

    List<List<string>> ToldAgain(List<List<string>> sentences, int number)
    {
        var dice = new Dice(Mixed(number, 2));
        List<List<string>> told = [.. sentences.Where(_ => dice.Below(5) != 0).Select(s => s.Select(w => char.IsLower(w[0]) && dice.Below(3) == 0 ? Word(dice.Zipf(Words)) : w).ToList())];
        for (var n = 0; n < told.Count / 5; n++)
        {
            var (a, b) = (dice.Below(told.Count), dice.Below(told.Count));
            (told[a], told[b]) = (told[b], told[a]);
        }

        return told;
    }

    static string Written(List<List<string>> sentences)
    {
        var text = new StringBuilder();
        for (var s = 0; s < sentences.Count; s++)
        {
            var words = string.Join(' ', sentences[s]);
            text.Append(char.ToUpperInvariant(words[0])).Append(words, 1, words.Length - 1).Append('.').Append(s % 3 == 2 ? '\n' : ' ');
        }

        return text.ToString();
    }

    static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var line = text.IndexOf('\n', start);
            var end = line < 0 ? text.Length : line;
            if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }

    static string Name(int story, int which) => Capital(Word(new Dice(unchecked((ulong)story * 1_000_003 + (ulong)which)).Below(Words))) + " " + Capital(Word(which * 31 + story % 997));

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A word of its own for each rank.</summary>
    static string Word(int rank)
    {
        const string consonants = "bcdfghklmnprstvz";
        const string vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = rank + 3; rest > 0; rest /= 80)
        {
            word.Append(consonants[rest % 16]).Append(vowels[rest / 16 % 5]);
        }

        return word.ToString();
    }

    static int Number(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);

    ulong Mixed(int number, int purpose) => unchecked(seed * 0x9E3779B97F4A7C15 ^ (ulong)number * 0xBF58476D1CE4E5B9 + (ulong)purpose * 0x94D049BB133111EB);

    /// <summary>SplitMix64: the same numbers on every machine.</summary>
    sealed class Dice(ulong seed)
    {
        ulong state = seed;

        public int Below(int limit) => (int)(Next() * limit);

        /// <summary>A rank, the more seldom the higher: log-uniform, which is Zipf's law with exponent 1.</summary>
        public int Zipf(int limit) => Math.Min(limit - 1, (int)Math.Exp(Next() * Math.Log(limit)) - 1);

        double Next()
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var z = state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
            }
        }
    }
}
