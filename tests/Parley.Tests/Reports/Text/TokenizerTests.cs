using Xunit;

namespace Parley.Tests.Reports.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The union's chair won't sign.", "The|union's|chair|won't|sign|.")]
    [InlineData("A week-long strike cost 1,200.50 crowns.", "A|week-long|strike|cost|1,200.50|crowns|.")]
    [InlineData("The U.N. envoy met Dr. Osei.", "The|U.N.|envoy|met|Dr.|Osei|.")]
    [InlineData("He paid $5, or 3%.", "He|paid|$|5|,|or|3|%|.")]
    [InlineData("Talks resumed at 10:30 a.m. on Monday.", "Talks|resumed|at|10:30|a.m.|on|Monday|.")]
    [InlineData("''Enough,'' she said.", "''|Enough|,|''|she|said|.")]
    [InlineData("Wait... No!!", "Wait|...|No|!!")]
    [InlineData("@harbour posted #strike", "@harbour|posted|#strike")]
    [InlineData("rock&roll, R&D", "rock&roll|,|R&D")]
    public void Words_keep_their_inner_marks(string text, string tokens) => Assert.Equal(tokens.Split('|'), ProseOf.Tokens(text));
}
