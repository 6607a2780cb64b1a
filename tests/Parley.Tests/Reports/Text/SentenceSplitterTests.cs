using Xunit;

namespace Parley.Tests.Reports.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("The talks failed. The envoy left.", "The talks failed.|The envoy left.")]
    [InlineData("Mr. Tan met Gen. Ruiz on Friday. Both smiled.", "Mr. Tan met Gen. Ruiz on Friday.|Both smiled.")]
    [InlineData("Ana J. Ruiz signed. So did A. B. Tan.", "Ana J. Ruiz signed.|So did A. B. Tan.")]
    [InlineData("They flew to the U.S. The envoy stayed.", "They flew to the U.S.|The envoy stayed.")]
    [InlineData("They met U.S. officials in Lumen.", "They met U.S. officials in Lumen.")]
    [InlineData("It rose 2.5 percent. It fell 3.", "It rose 2.5 percent.|It fell 3.")]
    [InlineData("The deal expires on Jan. 5 at noon. Nobody knows why.", "The deal expires on Jan. 5 at noon.|Nobody knows why.")]
    [InlineData("“We agree. We will sign,” he said. She left.", "“We agree. We will sign,” he said.|She left.")]
    [InlineData("“We agree.” She left.", "“We agree.”|She left.")]
    [InlineData("\"Will they sign?\" Ruiz asked. Nobody answered.", "\"Will they sign?\" Ruiz asked.|Nobody answered.")]
    [InlineData("“Never!” the chair of the union shouted. He sat down.", "“Never!” the chair of the union shouted.|He sat down.")]
    [InlineData("\"Will they sign?\" The envoy left.", "\"Will they sign?\"|The envoy left.")]
    [InlineData("He waited... and waited. Then he left.", "He waited... and waited.|Then he left.")]
    [InlineData("The company (Sound Ltd.) refused. It gave no reason.", "The company (Sound Ltd.) refused.|It gave no reason.")]
    [InlineData("LUMEN, Ostland (Coast Wire) — The ferries stopped. Nobody sailed.", "LUMEN, Ostland (Coast Wire) —|The ferries stopped.|Nobody sailed.")]
    [InlineData("(Coast Wire) – The ferries stopped.", "(Coast Wire) –|The ferries stopped.")]
    [InlineData("UN envoys met the board.", "UN envoys met the board.")]
    [InlineData("One line\nAnother line. And more", "One line|Another line.|And more")]
    [InlineData("“We met. We talked\nThe room was cold.", "“We met. We talked|The room was cold.")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string sentences) => Assert.Equal(sentences.Split('|'), ProseOf.Sentences(text));
}
