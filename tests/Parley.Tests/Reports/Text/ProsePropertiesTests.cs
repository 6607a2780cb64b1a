using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Text;

public sealed class ProsePropertiesTests
{
    public static TheoryData<string> Texts()
    {
        var texts = new TheoryData<string> { "", "\n", "“", "'", "''''", ". . .", "(((((", "a", "— —", "\uD83D", "\u0301", "“\n“\n”\n\"" };
        for (var seed = 0; seed < 120; seed++)
        {
            texts.Add(ProseOf.Noise(seed, 20 + seed * 5));
        }

        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Tokens_and_sentences_hold_every_character_once_and_in_order(string text)
    {
        var prose = ProseOf.Lines(text);
        var at = 0;
        foreach (var token in prose.Tokens)
        {
            Assert.True(token.Span.Start >= at && token.Span.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(text[at..token.Span.Start]));
            at = token.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        var next = 0;
        foreach (var sentence in prose.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken);
            Assert.Equal(new TextSpan(prose.Tokens[sentence.FirstToken].Span.Start, prose.Tokens[sentence.EndToken - 1].Span.End), sentence.Span);
            Assert.True(prose.Paragraphs[sentence.Paragraph].Contains(sentence.Span));
            next = sentence.EndToken;
        }

        Assert.Equal(prose.Tokens.Length, next);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Quotations_stand_in_order_nested_and_within_paragraphs(string text)
    {
        var prose = ProseOf.Lines(text);
        for (var i = 0; i < prose.Quotations.Length; i++)
        {
            var quotation = prose.Quotations[i];
            Assert.True(quotation.Outer.Contains(quotation.Inner) && quotation.Inner.Start <= quotation.Inner.End);
            Assert.Contains(prose.Paragraphs, p => p.Contains(quotation.Outer));
            Assert.True(quotation.Continues is null || quotation.Continues < i);
            for (var j = 0; j < i; j++)
            {
                var earlier = prose.Quotations[j];
                Assert.True(earlier.Outer.Start <= quotation.Outer.Start);
                Assert.True(!earlier.Outer.Overlaps(quotation.Outer) || (earlier.Outer.Contains(quotation.Outer) && earlier.Depth < quotation.Depth));
            }
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("\" ")]
    [InlineData("“a” ")]
    [InlineData("“A b c d e f.” ")]
    [InlineData("“\n")]
    [InlineData("a")]
    [InlineData("A. ")]
    [InlineData("said that ")]
    public void Any_repeated_piece_is_cut_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var prose = ProseOf.Lines(text);
        Assert.Equal(prose.Tokens.Length, prose.Sentences.Sum(s => s.EndToken - s.FirstToken));
    }
}
