using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
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

    /// <summary>
    /// A sentence: its literal parts are Parley's words; a string in a hole is the case's; a number, a date or another
    /// phrase in a hole is taken as it is. The format <c>b</c> makes a hole strong.
    /// </summary>
    public static Phrase Say(PhraseHandler sentence) => new(sentence.ToWords());

    /// <summary>Words of the case.</summary>
    public static Phrase Of(string text, bool strong = false) => text.Length == 0 ? Empty : new([new PhrasePart(Clean.Text(text), Voice.Case, strong)]);

    /// <summary>Parley's own words.</summary>
    public static Phrase Own(string text, bool strong = false) => text.Length == 0 ? Empty : new([new PhrasePart(text, Voice.Own, strong)]);

    /// <summary>A finished sentence in which the words of the case stand between U+2068 and U+2069.</summary>
    public static Phrase Marked(string sentence) => CaseWords.Read(sentence);

    /// <summary>Phrases one after the other with <paramref name="between"/> between them, and <paramref name="last"/> before the last.</summary>
    public static Phrase Join(IEnumerable<Phrase> phrases, string between = ", ", string? last = null)
    {
        var all = phrases.ToList();
        var words = ImmutableArray.CreateBuilder<PhrasePart>();
        for (var i = 0; i < all.Count; i++)
        {
            if (i > 0)
            {
                words.Add(new PhrasePart(i == all.Count - 1 && last is not null ? last : between));
            }

            words.AddRange(all[i].Parts);
        }

        return new(words.ToImmutable());
    }

    /// <summary>Names of the case as a list in prose: a, b and c.</summary>
    public static Phrase List(IEnumerable<string> names, string last = " and ") => Join(names.Select(n => Of(n)), ", ", last);

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

/// <summary>Collects the parts of <see cref="Phrase.Say"/>.</summary>
[InterpolatedStringHandler]
public readonly struct PhraseHandler
{
    readonly ImmutableArray<PhrasePart>.Builder words;

    /// <summary>Called by the compiler.</summary>
    public PhraseHandler(int literalLength, int formattedCount) =>
        words = ImmutableArray.CreateBuilder<PhrasePart>(formattedCount * 2 + Math.Min(literalLength, 1));

    /// <summary>Parley's words.</summary>
    public void AppendLiteral(string value) => words.Add(new PhrasePart(value));

    /// <summary>The case's words.</summary>
    public void AppendFormatted(string value, string? format = null) => Append(Phrase.Of(value), format);

    /// <summary>A phrase.</summary>
    public void AppendFormatted(Phrase value, string? format = null) => Append(value, format);

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int value, string? format = null) => Append(Phrase.Own(value.ToString(CultureInfo.InvariantCulture)), format);

    /// <summary>A day, as <c>10 Mar 2031</c>.</summary>
    public void AppendFormatted(DateOnly value, string? format = null) => Append(Phrase.Own(Say.Day(value)), format);

    /// <summary>A day or span of days.</summary>
    public void AppendFormatted(Model.DateSpan value, string? format = null) => Append(Phrase.Own(Say.Days(value)), format);

    internal ImmutableArray<PhrasePart> ToWords() => words.ToImmutable();

    void Append(Phrase phrase, string? format)
    {
        foreach (var part in phrase.Parts)
        {
            words.Add(string.Equals(format, "b", StringComparison.Ordinal) ? part with { Strong = true } : part);
        }
    }
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
