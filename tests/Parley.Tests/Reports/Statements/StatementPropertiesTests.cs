using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Statements;

public sealed class StatementPropertiesTests
{
    static readonly string[] Pieces =
    [
        "Norland", "Suthia’s", "the ", "official", " said ", "“", "”", "\"", ", ", ". ", "\n\n", "according to ", "a joint statement from ", "Kenya", " and ", "it ", "They ", "told Reuters ",
        "that ", "not ", "denied ", "accused ", "Mara Velin", "(", ")", "patrols ", "the prime minister", "’s ", "— ", "; ", "but ", "The group ", "rejected ", "A ", "😀", "é", "1.5 ", "Mr. ", "’",
    ];

    [Fact]
    public void Whatever_the_text_spans_are_verbatim_quotes_are_inside_and_statements_do_not_overlap()
    {
        var random = new Random(7);
        for (var run = 0; run < 400; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Check(LakeCase.Read(text));
        }
    }

    [Theory]
    [InlineData("Norland said the lake was low. ")]
    [InlineData("Norland ")]
    [InlineData("He said ")]
    [InlineData("“")]
    [InlineData("“We agree,” the source said. ")]
    [InlineData("The prime minister said it. ")]
    [InlineData("a joint statement from Kenya, ")]
    [InlineData("The group accused Mara Velin of it, but ")]
    [InlineData("Aba Bab said. ")]
    public void A_long_text_of_one_piece_is_read(string piece) => Check(LakeCase.Read(Repeated(piece, 400_000)));

    static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    static void Check(ReadReport read)
    {
        for (var i = 0; i < read.Statements.Length; i++)
        {
            var said = read.Statements[i];
            Assert.Equal(said.Text, said.Span.Of(read.Original));
            Assert.All(said.Quotes, q => Assert.True(said.Span.Contains(q)));
            Assert.All(said.Source.Concat(said.CueSpans).Concat(said.Content), s => Assert.True(s is { Length: > 0, Start: >= 0 } && s.End <= read.Original.Length));
            Assert.Contains(said.Stance, Stances.All);
            Assert.True(i == 0 || read.Statements[i - 1].Span.End <= said.Span.Start);
            Assert.True(said.Continues is null || read.Statements.Any(s => s.Id == said.Continues));
        }

        Assert.All(read.Refusals, r => Assert.True(r.Span.Length > 0 && r.Span.End <= read.Original.Length));
    }
}
