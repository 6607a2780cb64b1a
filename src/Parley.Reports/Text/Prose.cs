using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>A text that was cut into paragraphs, tokens, sentences and quotations. All offsets are those of <see cref="Text"/>.</summary>
public sealed record Prose(
    string Text,
    ImmutableArray<TextSpan> Paragraphs,
    ImmutableArray<Token> Tokens,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<Quotation> Quotations)
{
    /// <summary>What the lexicons say of each token.</summary>
    internal ImmutableArray<KnownWord> Known { get; private init; }

    /// <summary>Cuts the given paragraphs of a text; what lies outside them is not looked at.</summary>
    public static Prose Of(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var tokens = Tokenizer.Cut(text, paragraphs);
        var quotations = QuotationFinder.Find(text, paragraphs, tokens);
        return new Prose(text, paragraphs, tokens, SentenceSplitter.Split(text, paragraphs, tokens, quotations), quotations) { Known = KnownWord.Each(text, tokens) };
    }
}
