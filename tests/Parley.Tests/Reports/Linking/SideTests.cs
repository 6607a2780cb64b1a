using Parley.Tests.Reports.Statements;
using Xunit;

namespace Parley.Tests.Reports.Linking;

/// <summary>On which side a speaker is said to stand.</summary>
public sealed class SideTests
{
    [Theory]
    [InlineData("Norland said the sluices would stay shut.", "norland")]
    [InlineData("The Norlander delegation said the sluices would stay shut.", "norland")]
    [InlineData("Prime Minister Mara Velin said the sluices would stay shut.", "norland")]
    [InlineData("Norland’s mission to the UN said the sluices would stay shut.", "norland")]
    [InlineData("Suthia’s ambassador to Norland said the sluices would stay shut.", "suthia")]
    [InlineData("A spokesman for the Suthian army said the sluices would stay shut.", "suthia")]
    [InlineData("Norland’s public broadcaster said the sluices would stay shut.", "media")]
    [InlineData("The BBC said the sluices would stay shut.", "media")]
    [InlineData("Suthian analyst Petra Dorn said the sluices would stay shut.", "analyst")]
    [InlineData("UNICEF said the sluices would stay shut.", "un")]
    [InlineData("Oslo said the sluices would stay shut.", "norway")]
    [InlineData("A diplomat said the sluices would stay shut.", "other")]
    [InlineData("Mediators said the sluices would stay shut.", "mediators")]
    [InlineData("Kenya and Oman said the sluices would stay shut.", "mediators")]
    [InlineData("Kenya and Norland said the sluices would stay shut.", "other")]
    [InlineData("A joint statement from Kenya and Oman said the sluices would stay shut.", "mediators")]
    public void Is_told_by_names_demonyms_titles_and_owners(string text, string side) => Assert.Equal(side, LakeCase.One(text).Party);

    [Fact]
    public void A_minister_whose_first_name_is_a_state_is_not_that_state()
    {
        var said = LakeCase.One("Water Minister Sudan Harrow said the sluices would stay shut.");
        Assert.Equal(("Sudan Harrow", "norland"), (said.Speaker, said.Party));
    }

    [Fact]
    public void A_stranger_whose_first_name_is_a_state_of_the_case_is_not_that_state()
    {
        var said = LakeCase.One("Kenya Moore said the sluices would stay shut.");
        Assert.Equal(("Kenya Moore", "other"), (said.Speaker, said.Party));
    }

    [Theory]
    [InlineData("Norlandia Bank said the sluices would stay shut.")]
    [InlineData("Villagers of Newnorland said the sluices would stay shut.")]
    public void A_name_within_a_longer_word_links_to_nobody(string text) => Assert.NotEqual("norland", LakeCase.One(text).Party);

    [Theory]
    [InlineData("The United Nations said the sluices would stay shut.", "un")]
    [InlineData("Reuters said the sluices would stay shut.", "media")]
    [InlineData("An analyst said the sluices would stay shut.", "analyst")]
    [InlineData("Norway said the sluices would stay shut.", "other")]
    public void Without_a_case_only_the_closed_list_is_known(string text, string side) =>
        Assert.Equal(side, Assert.Single(LakeCase.ReadWithoutCase(text).Statements).Party);

    [Fact]
    public void Swapping_two_sides_in_the_text_swaps_the_answer()
    {
        const string Text = "Norland said the patrols would go on. A Suthian official accused Norland of stalling. “We are close,” the Suthian official said. The Norlander government rejected the plan.";
        var swapped = Text.Replace("Norland", "#", StringComparison.Ordinal).Replace("Suthia", "Norland", StringComparison.Ordinal)
            .Replace("Norlandn", "Norlander", StringComparison.Ordinal).Replace("#er", "Suthian", StringComparison.Ordinal).Replace("#", "Suthia", StringComparison.Ordinal);
        static string Other(string side) => side == "norland" ? "suthia" : side == "suthia" ? "norland" : side;
        var (one, other) = (LakeCase.Read(Text).Statements, LakeCase.Read(swapped).Statements);
        Assert.NotEmpty(one);
        Assert.Equal(one.Select(s => (Other(s.Party), s.Stance, s.Attribution, s.Form)), other.Select(s => (s.Party, s.Stance, s.Attribution, s.Form)));
    }

    [Fact]
    public void Whom_the_case_does_not_know_is_suggested_with_every_place()
    {
        const string Text = "Petra Dorn of the Delta Institute met Mara Velin. Dorn praised the Delta Institute.";
        var suggested = LakeCase.Read(Text).Suggestions;
        Assert.Contains(suggested, s => s is { Name: "Petra Dorn", IsPerson: true, Spans.Length: 2 });
        Assert.Contains(suggested, s => s is { Name: "Delta Institute", IsPerson: false, Spans.Length: 2 });
        Assert.DoesNotContain(suggested, s => s.Name.Contains("Velin", StringComparison.Ordinal));
        Assert.All(suggested.SelectMany(s => s.Spans), s => Assert.NotEmpty(s.Of(Text).Trim()));
    }
}
