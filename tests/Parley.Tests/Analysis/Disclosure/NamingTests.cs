using Parley.Analysis;
using Parley.Model;
using Xunit;

namespace Parley.Tests;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Élan", "with élan", true)]
    [InlineData("Élan", "with e\u0301lan", true)]
    [InlineData("Élan", "with élans", false)]
    [InlineData("Ὀδυσσεύς", "ΤΟΥ ὈΔΥΣΣΕΎΣ", true)]
    [InlineData("The River Union", "the  River\nUnion", true)]
    [InlineData("The River Union", "the River, Union", false)]
    [InlineData("Vale", "Va\u00ADle", true)]
    [InlineData("Vale", "ＶＡＬＥ", true)]
    [InlineData("Vale", "Vale2", false)]
    [InlineData("A. Vale", "(a. vale)", true)]
    [InlineData("الجنوب", "قال الجنوب نعم", true)]
    [InlineData("الجنوب", "قال الـجنوبُ نعم", true)]
    [InlineData("الجنوب", "والجنوب يوافق", true)]
    [InlineData("الجنوب", "للجنوب أن يوافق", true)]
    [InlineData("الجنوب", "الجنوبيون يوافقون", false)]
    [InlineData("דרום", "לדרום יש", true)]
    [InlineData("דרום", "דרומי", false)]
    [InlineData("Юг", "юг согласен", true)]
    [InlineData("Юг", "югославия", false)]
    [InlineData("南方", "据说南方同意", true)]
    [InlineData("남측", "남측은 동의", true)]
    [InlineData("ใต้", "ฝ่ายใต้เห็นด้วย", true)]
    public void A_name_counts_as_a_word_in_any_script(string name, string text, bool named) =>
        Assert.Equal(named, Naming.NamesOutsideBrackets(text, new OutsideActor { Id = new("x"), Name = name }));

    [Fact]
    public void Aliases_and_people_count_and_titles_do_not()
    {
        var actor = new OutsideActor { Id = new("x"), Name = "One", Aliases = ["Two"], People = [new("Three", "Four", ["Five"])] };
        Assert.True(Naming.NamesOutsideBrackets("two", actor));
        Assert.True(Naming.NamesOutsideBrackets("three", actor));
        Assert.True(Naming.NamesOutsideBrackets("five", actor));
        Assert.False(Naming.NamesOutsideBrackets("four x", actor));
    }

    [Theory]
    [InlineData("[[x: One]] [[y: One]]", false)]
    [InlineData("[[x: a [[y: b]] One]]", true)]
    [InlineData("[[x: One", true)]
    [InlineData("On[[x: y]]e", false)]
    public void Brackets_hide_what_their_holder_says_and_nothing_else(string text, bool named) =>
        Assert.Equal(named, Naming.NamesOutsideBrackets(text, new OutsideActor { Id = new("x"), Name = "One" }));
}
