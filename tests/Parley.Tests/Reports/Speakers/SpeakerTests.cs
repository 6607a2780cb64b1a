using Parley.Reports;
using Parley.Tests.Reports.Statements;
using Xunit;

namespace Parley.Tests.Reports.Speakers;

/// <summary>Who is meant by the words for a source.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Petra Dorn, a fish trader, said the lake was low. She said the nets were empty.", "Petra Dorn")]
    [InlineData("Prime Minister Mara Velin said the lake was low. Velin said the nets were empty.", "Mara Velin")]
    [InlineData("Prime Minister Mara Velin said the lake was low. The prime minister added that the nets were empty.", "Mara Velin")]
    [InlineData("A senior Suthian source close to the talks said the lake was low. The source said the nets were empty.", "A senior Suthian source close to the talks")]
    [InlineData("A senior Suthian official said the lake was low. Mara Velin left the room. The official said the nets were empty.", "A senior Suthian official")]
    [InlineData("The Lake Fishers’ Front said the lake was low. The group said the nets were empty.", "Lake Fishers’ Front")]
    [InlineData("Norland said the lake was low. It added that the nets were empty.", "Norland")]
    [InlineData("Two officials said the lake was low. They added that the nets were empty.", "Two officials")]
    public void Is_found_back_through_pronouns_titles_and_descriptions(string text, string speaker)
    {
        var said = LakeCase.Read(text).Statements[^1];
        Assert.Equal(speaker, said.Speaker);
        Assert.NotEqual(Certainty.High, speaker.EndsWith("Velin", StringComparison.Ordinal) && text.Contains(". Velin", StringComparison.Ordinal) ? Certainty.Medium : said.Certainty);
    }

    [Theory]
    [InlineData("A Norlander official said the lake was low.", SpeakerKind.Anonymous)]
    [InlineData("Officials said the lake was low.", SpeakerKind.Anonymous)]
    [InlineData("A person familiar with the thinking of Mara Velin said the lake was low.", SpeakerKind.Anonymous)]
    [InlineData("Suthian sources said the lake was low.", SpeakerKind.Anonymous)]
    public void An_unnamed_source_stays_unnamed(string text, SpeakerKind kind)
    {
        var said = LakeCase.One(text);
        Assert.Equal((SourceNaming.Anonymous, kind), (said.Attribution, said.SpeakerKind));
    }

    [Theory]
    [InlineData("The Water Ministry said the lake was low.")]
    [InlineData("Norland’s foreign ministry said the lake was low.")]
    [InlineData("The Prime Minister’s Office said the lake was low.")]
    [InlineData("Norland’s mission to the UN said the lake was low.")]
    public void Offices_and_missions_are_named_organisations(string text)
    {
        var said = LakeCase.One(text);
        Assert.Equal((SourceNaming.Named, SpeakerKind.Organisation), (said.Attribution, said.SpeakerKind));
    }

    [Fact]
    public void A_joint_statement_is_a_text_named_by_its_issuers()
    {
        var read = LakeCase.Read("A joint statement from Kenya and Oman said the lake was low. The statement added that the nets were empty.").Statements;
        Assert.All(read, s => Assert.Equal(("joint statement of Kenya and Oman", SourceNaming.Document, "mediators"), (s.Speaker, s.Attribution, s.Party)));
    }

    [Fact]
    public void Of_two_sources_that_fit_equally_neither_is_taken()
    {
        var said = LakeCase.Read("A Norlander official said the lake was low, but a Suthian official said it was high. The official said the nets were empty.").Statements[^1];
        Assert.Equal(("The official", Certainty.Low, "other"), (said.Speaker, said.Certainty, said.Party));
    }

    [Fact]
    public void Who_told_an_outlet_speaks_and_the_outlet_carries_it()
    {
        var said = LakeCase.One("A Suthian diplomat told Reuters that the lake was low.");
        Assert.Equal(("A Suthian diplomat", "Reuters"), (said.Speaker, said.ReportedBy));
    }
}
