using System.Text;

namespace Parley.Tests.Reports;

/// <summary>Texts from a seed: put together from pieces of news prose, torn, shuffled and salted with marks.</summary>
static class Texts
{
    static readonly string[] Who =
    [
        "Karsia", "Belmora", "a Karsian official", "a Belmoran official", "Emil Ravn", "Lena Voss", "Foreign Minister Lena Voss", "the source", "he", "she", "it", "they", "sources close to the talks",
        "Karsia's mission to the League", "Belmoran state television", "a joint statement by Karsia and Belmora", "the Tin Workers' Union", "J. R. Moss", "Dr. Ilse Brand, a surgeon,", "Isterian mediators", "the letter",
    ];

    static readonly string[] Verb =
    [
        "said", "says", "has said", "told the Ister Courier", "warned", "denied", "insisted", "added", "accused Karsia of", "accused Belmora of", "demanded", "promised to", "has neither confirmed nor denied", "did not say", "believes", "wrote", "noted that",
    ];

    static readonly string[] What =
    [
        "the corridor would stay open", "a ceasefire was near", "that no truce would hold", "moving the markers", "its guns were silent", "the offer of 2.5 percent", "forty wells are dry", "“we will not sign”", "a pause, not a peace,", "the prisoners come home first",
    ];

    static readonly string[] Shape =
    [
        "{0} {1} {2}.", "“{2},” {0} {1}.", "“{2},” {1} {0}. “{2}.”", "According to {0}, {2}.", "{2}, according to {0}.", "While {0} {1} {2}, {0} {1} {2}.", "{2}, {0} {1}, {2}.", "On Friday {0} {1} “{2}” and ‘{2}’.", "“{2}.\n“{2},” {0} {1}.", "\"{2},\" {0} {1}.", "It is understood that {2}.",
    ];

    static readonly string[] Salt = ["“", "”", "\"", "'", "’", "‘", "(", ")", "–", "—", "…", ".", ",", ":", ";", "\n", "\n\n", " ", "\u00a0", "\t", "\ud83d\ude00", "é", "<p>", "&amp;", "Share", "Related Articles", "22.9 C", "{", "\r\n", "«", "»"];

    /// <summary>Thirty texts; every third is torn.</summary>
    public static IEnumerable<string> Of(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 30; i++)
        {
            var text = Article(random);
            yield return i % 3 == 0 ? Torn(text, random) : text;
        }
    }

    /// <summary>Bytes of a text in one encoding or another, or no text at all, or a piece of a page or of a packed file.</summary>
    public static byte[] Bytes(Random random)
    {
        var text = Torn(Article(random), random);
        switch (random.Next(6))
        {
            case 0:
                return Encoding.Unicode.GetBytes(text);
            case 1:
                return [0x1f, 0x8b, .. Encoding.UTF8.GetBytes(text)];
            case 2:
                return Encoding.Latin1.GetBytes(text);
            case 3:
                return Encoding.UTF8.GetBytes($"<html><body><div>{text.Replace("\n", "<p>", StringComparison.Ordinal)}<script>{text}</div><table><td>{text}");
            case 4:
                var bytes = Encoding.UTF8.GetBytes(text);
                bytes[random.Next(bytes.Length)] ^= (byte)random.Next(256);
                return bytes;
            default:
                var noise = new byte[random.Next(4000)];
                random.NextBytes(noise);
                return noise;
        }
    }

    static string Article(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 25); i > 0; i--)
        {
            var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(Shape, random), Pick(Who, random), Pick(Verb, random), Pick(What, random));
            text.Append(char.ToUpperInvariant(sentence[0])).Append(sentence, 1, sentence.Length - 1).Append(random.Next(3) == 0 ? "\n" : " ");
        }

        return text.ToString();
    }

    static string Torn(string text, Random random)
    {
        var torn = new StringBuilder(text);
        for (var i = random.Next(1, 20); i > 0 && torn.Length > 4; i--)
        {
            var at = random.Next(torn.Length);
            if (random.Next(2) == 0)
            {
                torn.Insert(at, Pick(Salt, random));
            }
            else
            {
                torn.Remove(at, Math.Min(random.Next(1, 6), torn.Length - at));
            }
        }

        return torn.ToString();
    }

    static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
