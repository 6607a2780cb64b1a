using Parley.Reports;
using Parley.Tests.Reports.Text;
using Xunit;

namespace Parley.Tests.Reports.Attribution;

public sealed class AttributionPropertiesTests
{
    [Theory]
    [MemberData(nameof(ProsePropertiesTests.Texts), MemberType = typeof(ProsePropertiesTests))]
    public void Spans_are_words_of_the_text_and_indexes_point_to_what_is_there(string text)
    {
        var prose = ProseOf.Lines(text);
        var found = AttributionFinder.Find(prose);
        for (var i = 0; i < found.Length; i++)
        {
            var attribution = found[i];
            Assert.InRange(attribution.Sentence, i == 0 ? 0 : found[i - 1].Sentence, prose.Sentences.Length - 1);
            Assert.True(attribution.Continues is null || (attribution.Continues < i && attribution.Cue.IsEmpty));
            Assert.NotEmpty(attribution.Content);
            foreach (var span in attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
            {
                Assert.True(span.Start < span.End);
                Assert.Equal(span.Of(text), span.Of(text).Trim());
                Assert.Contains(prose.Paragraphs, p => p.Contains(span));
            }
        }
    }

    [Theory]
    [InlineData("He said that ")]
    [InlineData("said ")]
    [InlineData("“We agree with all of it,” he said. ")]
    [InlineData("“We agree with all of it.” ")]
    [InlineData("and said, ")]
    [InlineData("the claim of ")]
    [InlineData("is not ")]
    [InlineData("according to the man, ")]
    [InlineData("Ruiz, ")]
    [InlineData("who — ")]
    public void Any_repeated_cue_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        Assert.All(AttributionFinder.Find(ProseOf.Lines(text)), a => Assert.True(a.Content[^1].End <= text.Length));
    }
}
