using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parley.Formats;

/// <summary>Whose words they are.</summary>
public enum Voice
{
    /// <summary>Parley's, in the language of the brief.</summary>
    Own,
    /// <summary>The case's: a name or a quotation, in any script, set apart so that it cannot turn the words around it.</summary>
    Case,
}

/// <summary>Words of one voice and weight.</summary>
public sealed record PhrasePart(string Text, Voice Voice = Voice.Own, bool Strong = false);

/// <summary>A line of text made of words of both voices.</summary>
public sealed record Phrase(ImmutableArray<PhrasePart> Parts)
{
    /// <summary>Nothing.</summary>
    public static Phrase Empty { get; } = new(ImmutableArray<PhrasePart>.Empty);

    /// <summary>A sentence of Parley whose places <c>{0}</c>, <c>{1}</c> … are filled; what stands between <c>**</c> and <c>**</c> is strong.</summary>
    public static Phrase Fill(string sentence, params ReadOnlySpan<Phrase> values)
    {
        var words = ImmutableArray.CreateBuilder<PhrasePart>();
        var strong = false;
        for (var at = 0; at < sentence.Length;)
        {
            var next = sentence.AsSpan(at).IndexOfAny('{', '*') is var far and >= 0 ? at + far : sentence.Length;
            if (next > at)
            {
                Add(new PhrasePart(sentence[at..next], Voice.Own, strong));
            }

            if (next == sentence.Length)
            {
                break;
            }

            if (sentence[next] == '*')
            {
                strong = !strong;
                at = next + 2;
            }
            else
            {
                var close = sentence.IndexOf('}', next);
                var value = values[int.Parse(sentence.AsSpan(next + 1, close - next - 1), NumberStyles.None, CultureInfo.InvariantCulture)];
                foreach (var part in strong ? value.AsStrong().Parts : value.Parts)
                {
                    Add(part);
                }

                at = close + 1;
            }
        }

        return new(words.ToImmutable());

        // Parley's words are one part as far as they go; names stay apart.
        void Add(PhrasePart part)
        {
            if (part.Voice == Voice.Own && words.Count > 0 && words[^1] is { Voice: Voice.Own } last && last.Strong == part.Strong)
            {
                words[^1] = last with { Text = last.Text + part.Text };
            }
            else
            {
                words.Add(part);
            }
        }
    }

    /// <summary>Words of the case.</summary>
    public static Phrase Of(string text, bool strong = false) => text.Length == 0 ? Empty : new([new PhrasePart(Clean.Text(text), Voice.Case, strong)]);

    /// <summary>Parley's own words.</summary>
    public static Phrase Own(string text, bool strong = false) => text.Length == 0 ? Empty : new([new PhrasePart(text, Voice.Own, strong)]);

    /// <summary>A finished sentence in which the words of the case stand between U+2068 and U+2069.</summary>
    public static Phrase Marked(string sentence) => CaseWords.Read(sentence);

    /// <summary>Phrases one after the other with <paramref name="between"/> between them.</summary>
    public static Phrase Join(IEnumerable<Phrase> phrases, string between)
    {
        var all = phrases.ToList();
        var words = ImmutableArray.CreateBuilder<PhrasePart>();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                words.Add(new PhrasePart(between));
            }

            words.AddRange(all[i].Parts);
        }

        return new(words.ToImmutable());
    }

    /// <summary>Sentences one after the other with a space between them; empty ones are left out.</summary>
    public static Phrase Sentences(params IEnumerable<Phrase> sentences) => Join(sentences.Where(s => !s.IsEmpty), " ");

    /// <summary>True if it holds no words.</summary>
    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>The same, strong.</summary>
    public Phrase AsStrong() => new([.. Parts.Select(p => p with { Strong = true })]);

    /// <summary>One phrase after another.</summary>
    public static Phrase operator +(Phrase a, Phrase b) => new(a.Parts.AddRange(b.Parts));

    /// <summary>The direction in which the line runs: that of Parley's words where it has any with a letter, else of the case's, else null.</summary>
    public TextDirection? Direction =>
        Parts.Where(w => w.Voice == Voice.Own).Select(w => Formats.Direction.OfFirstLetter(w.Text)).FirstOrDefault(d => d is not null)
        ?? Parts.Select(w => Formats.Direction.OfFirstLetter(w.Text)).FirstOrDefault(d => d is not null);

    /// <summary>The words without voice or weight.</summary>
    public override string ToString() => string.Concat(Parts.Select(w => w.Text));
}

/// <summary>Makes text of a case safe to set in one line of any format.</summary>
static class Clean
{
    /// <summary>
    /// The text with runs of white space as one space, and without control characters, directional embeddings and
    /// overrides (the renderers isolate the text themselves), lone surrogates and noncharacters.
    /// </summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!Rune.IsControl(rune) && !IsTurning(rune.Value) && (rune.Value & 0xFFFE) != 0xFFFE)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().TrimEnd(' ');
    }

    static bool IsTurning(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
