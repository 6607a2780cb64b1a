using Parley.Reports;

namespace Parley.Tests.Reports.Text;

/// <summary>Texts cut for tests, each line a paragraph.</summary>
static class ProseOf
{
    public static Prose Lines(string text) => Prose.Of(text, Paragraph.Of(text));

    public static string[] Sentences(string text) => [.. Lines(text).Sentences.Select(s => s.Span.Of(text))];

    public static string[] Tokens(string text) => [.. Lines(text).Tokens.Select(t => t.Span.Of(text))];

    /// <summary>Letters and marks that make trouble, drawn with a fixed seed.</summary>
    public static string Noise(int seed, int length)
    {
        const string alphabet = "  \n\n..,,;:!?\"\"''“”‘’«»„()[]—–-…@#&/aAbBéİßſ0123 said that he to of the Ruiz. Mr. U.S. \u0301\u00AD\u200D\uD83D\uDE00\uFFFD\t\r";
        string[] words = ["said", "that", "the", "minister", "Ruiz", "according", "to", "claims", "refused", "who", "and", "but", "“We", "agree,”", "\"No,\"", "its", "statement", "from", "was", "told", "not"];
        var random = new Random(seed);
        var text = new System.Text.StringBuilder();
        while (text.Length < length)
        {
            if (random.Next(3) == 0)
            {
                text.Append(words[random.Next(words.Length)]).Append(' ');
            }
            else
            {
                text.Append(alphabet[random.Next(alphabet.Length)]);
            }
        }

        return text.ToString();
    }
}
