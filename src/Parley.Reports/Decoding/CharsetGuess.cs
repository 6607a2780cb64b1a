using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>
/// Guesses the encoding of a text of one byte a character that declares none, by its letters: read in the right encoding, the bytes above 127
/// are letters of one language standing as its letters do, among a to z in Latin scripts, in words of their own in the others, capitals only
/// in front; read in a wrong one they are rare letters and signs within words.
/// </summary>
static class CharsetGuess
{
    /// <summary>Bytes above 127 that are looked at.</summary>
    const int Sample = 20_000;

    /// <summary>Least mean score of a byte above 127, of at most 3, below which no encoding is taken.</summary>
    const double LeastMean = 0.4;

    static readonly ImmutableArray<Candidate> Candidates = [.. Lexicon.Rows("alphabets").Select(row => new Candidate(row[0], row[1] == "own", row[2]))];

    /// <summary>The canonical name of the encoding, or null where none fits.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        Candidate? best = null;
        var bestScore = 0d;
        foreach (var candidate in Candidates)
        {
            var score = candidate.Score(bytes, Sample);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return bestScore >= LeastMean ? best?.Name : null;
    }

    sealed class Candidate
    {
        readonly bool hasOwnScript;
        readonly char[] letters = new char[256];
        readonly FrozenDictionary<char, int> weight;

        public Candidate(string name, bool hasOwnScript, string lower)
        {
            Name = name;
            this.hasOwnScript = hasOwnScript;
            weight = lower.Select((letter, rank) => (letter, Weight: 3 - (3 * rank / lower.Length)))
                .SelectMany(x => new[] { x, (letter: char.ToUpperInvariant(x.letter), x.Weight) })
                .DistinctBy(x => x.letter)
                .ToFrozenDictionary(x => x.letter, x => x.Weight);
            var encoding = CodePage.Named(name) ?? throw new InvalidOperationException($"There is no encoding {name}.");
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = encoding.GetString([(byte)i])[0];
            }
        }

        public string Name { get; }

        /// <summary>The mean over the bytes above 127: 1 to 3 for a letter where one stands, by how frequent it is, 1 for a punctuation mark, below 0 for what no text has.</summary>
        public double Score(ReadOnlySpan<byte> bytes, int most)
        {
            var (sum, count) = (0, 0);
            for (var at = 0; at < bytes.Length && count < most; at++)
            {
                if (bytes[at] > 0x7F)
                {
                    sum += Score(letters[bytes[at]], at == 0 ? ' ' : letters[bytes[at - 1]], at + 1 == bytes.Length ? ' ' : letters[bytes[at + 1]]);
                    count++;
                }
            }

            return count == 0 ? 0 : (double)sum / count;
        }

        int Score(char unit, char before, char after)
        {
            if (!char.IsLetter(unit))
            {
                return IsPunctuation(unit) ? IsWordLike(before) && IsWordLike(after) && unit is not ('’' or '­' or '–' or '—' or '·') ? -1 : 1 : -4;
            }

            if (char.IsUpper(unit) && char.IsLower(before))
            {
                return -2;
            }

            return weight.TryGetValue(unit, out var points) ? hasOwnScript ? OwnScript(points, before, after) : AmongLatin(before, after) : -1;
        }

        int OwnScript(int points, char before, char after) =>
            char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? -2 : weight.ContainsKey(before) || weight.ContainsKey(after) ? points : 1;

        static int AmongLatin(char before, char after) =>
            char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 2 : char.IsLetter(before) || char.IsLetter(after) ? -1 : 1;

        static bool IsWordLike(char unit) => char.IsLetter(unit);

        static bool IsPunctuation(char unit) => "’‘“”„‚–—…«»‹›•·€£¥$©®™°§¶†‡±×÷½¼¾²³¹ªº¿¡ \u00A0\u00AD\u200E\u200F".Contains(unit, StringComparison.Ordinal);
    }
}
