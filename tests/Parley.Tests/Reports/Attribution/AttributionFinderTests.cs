using Parley.Reports;
using Parley.Tests.Reports.Text;
using Xunit;

namespace Parley.Tests.Reports.Attribution;

/// <summary>One row a sentence: who, by which cue, what. Stretches are joined by " + "; attributions by " || ".</summary>
public sealed class AttributionFinderTests
{
    static string Read(string text) => string.Join(" || ", AttributionFinder.Find(ProseOf.Lines(text)).Select(a => $"{Words(text, a.Source)} / {Words(text, a.Cue)} / {Words(text, a.Content)}"));

    static string Words(string text, IEnumerable<TextSpan> spans) => string.Join(" + ", spans.Select(s => s.Of(text)));

    [Theory]
    [InlineData("The minister said that talks would resume on Monday.", "The minister / said / that talks would resume on Monday")]
    [InlineData("The minister said talks would resume.", "The minister / said / talks would resume")]
    [InlineData("She has repeatedly said it was over.", "She / has repeatedly said / it was over")]
    [InlineData("The board has not said whether it will sign.", "The board / has not said / whether it will sign")]
    [InlineData("Officials said on Tuesday that the port was closed.", "Officials / said / that the port was closed")]
    [InlineData("Ruiz told reporters in Lumen that the port was closed.", "Ruiz / told / that the port was closed")]
    [InlineData("Ruiz told reporters the port was closed.", "Ruiz / told / the port was closed")]
    [InlineData("Ruiz declared: “The port is closed.”", "Ruiz / declared / “The port is closed.”")]
    public void Verbs_before(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("“The port is closed,” Ruiz said.", "Ruiz / said / “The port is closed,”")]
    [InlineData("\"The port is closed,\" said Ana Ruiz, the minister for ports.", "Ana Ruiz, the minister for ports / said / \"The port is closed,\"")]
    [InlineData("The port was closed, the minister said on Tuesday.", "the minister / said / The port was closed")]
    [InlineData("“Is the port closed?” Ruiz asked.", "Ruiz / asked / “Is the port closed?”")]
    [InlineData("But the port was closed, officials said.", "officials / said / the port was closed")]
    public void Verbs_after(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("“The port,” Ruiz said, “is closed.”", "Ruiz / said / “The port,” + “is closed.”")]
    [InlineData("“The port is closed,” Ruiz said. “It will stay closed.” Ships waited.", "Ruiz / said / “The port is closed,” + “It will stay closed.”")]
    [InlineData("The ships, she explained, were waiting for coal.", "she / explained / The ships + were waiting for coal")]
    public void Verbs_inside(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("According to the union, the offer was too low.", "the union / According to / the offer was too low")]
    [InlineData("The offer was too low, according to two people familiar with the talks.", "two people familiar with the talks / according to / The offer was too low")]
    [InlineData("According to Coast Wire, a weekly, the offer was too low.", "Coast Wire, a weekly / According to / the offer was too low")]
    public void According_to(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Ana Ruiz, the minister for ports, said the deal was dead.", "Ana Ruiz, the minister for ports, / said / the deal was dead")]
    [InlineData("A spokesman for the board said the deal was dead.", "A spokesman for the board / said / the deal was dead")]
    [InlineData("People briefed on the talks said the deal was dead.", "People briefed on the talks / said / the deal was dead")]
    [InlineData("The officials who met the crews said the deal was dead.", "The officials who met the crews / said / the deal was dead")]
    [InlineData("Ruiz, Tan and Osei said the deal was dead.", "Ruiz, Tan and Osei / said / the deal was dead")]
    [InlineData("The crews' union said the deal was dead.", "The crews' union / said / the deal was dead")]
    [InlineData("Ruiz on Tuesday said the deal was dead.", "Ruiz / said / the deal was dead")]
    [InlineData("On Tuesday, Ruiz said the deal was dead.", "Ruiz / said / the deal was dead")]
    [InlineData("Sources on both quays said the deal was dead.", "Sources on both quays / said / the deal was dead")]
    public void Sources(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The union said the offer was low, but added that talks would go on.", "The union / said / the offer was low || The union / added / that talks would go on")]
    [InlineData("The office denied the claim, saying that nobody had called.", "The office / denied / the claim || The office / saying / that nobody had called")]
    [InlineData("Ruiz said the port was closed, while Tan insisted that it was open.", "Ruiz / said / the port was closed || Tan / insisted / that it was open")]
    public void Several_in_a_sentence(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The board refused to sign the paper.", "The board / refused / to sign the paper")]
    [InlineData("The crews vowed to stay on the quay.", "The crews / vowed / to stay on the quay")]
    [InlineData("The union accused the board of lying.", "The union / accused / the board of lying")]
    [InlineData("The board rejected the offer and left the room.", "The board / rejected / the offer")]
    public void Acts_of_speech(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The ministry's claim that the port was open surprised nobody.", "ministry's / claim / that the port was open")]
    [InlineData("Its claim that the port was open surprised nobody.", "Its / claim / that the port was open")]
    public void Nouns(string text, string expected) => Assert.EndsWith(expected, Read(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("It is understood that the envoy will resign.")]
    [InlineData("The envoy is expected to resign.")]
    public void Nobody_is_made_the_source_of_what_nobody_is_said_to_say(string text)
    {
        var found = Assert.Single(AttributionFinder.Find(ProseOf.Lines(text)));
        Assert.Empty(found.Source);
        Assert.True(found.IsPassive);
    }

    [Theory]
    [InlineData("The envoy has not rejected the plan.", true)]
    [InlineData("The envoy rejected the plan.", false)]
    [InlineData("The envoy never said that the plan was dead.", true)]
    [InlineData("The envoy did not say whether the plan was dead.", true)]
    [InlineData("The envoy did not explicitly endorse the plan.", true)]
    public void A_negated_cue_is_marked(string text, bool negated) => Assert.Equal(negated, Assert.Single(AttributionFinder.Find(ProseOf.Lines(text))).IsNegated);

    [Theory]
    [InlineData("The office has neither confirmed nor denied the report.")]
    [InlineData("The office has not confirmed or denied the report.")]
    public void A_denial_that_is_not_made_is_negated(string text) =>
        Assert.True(Assert.Single(AttributionFinder.Find(ProseOf.Lines(text)), a => a.Entry?.Lemma is "deny").IsNegated);

    [Theory]
    [InlineData("Asked whether he would sign, Ruiz said that he would.", "Ruiz / said / that he would")]
    [InlineData("In the view of the board, the strike is illegal.", "the board / In the view of / the strike is illegal")]
    [InlineData("As the minister noted, the port is closed.", "the minister / noted / the port is closed")]
    [InlineData("Osei said, however, that the port was open.", "Osei / said / that the port was open")]
    [InlineData("But, Osei said, the port was open.", "Osei / said / the port was open")]
    [InlineData("Ostland, Westland, and Norland said the truce was over.", "Ostland, Westland, and Norland / said / the truce was over")]
    [InlineData("Tan, 53, a former judge, said the truce was over.", "Tan, 53, a former judge, / said / the truce was over")]
    [InlineData("US officials say the truce is over.", "US officials / say / the truce is over")]
    [InlineData("Few believe the truce will hold.", "Few / believe / the truce will hold")]
    [InlineData("While Osei said the truce was over, the guns were silent.", "Osei / said / the truce was over")]
    [InlineData("The talks were overshadowed by a statement from the board, urging the crews to return to work.", "a statement from the board / urging / to return to work")]
    public void Sentences_of_many_shapes(string text, string expected) => Assert.Contains(expected, Read(text), StringComparison.Ordinal);

    [Fact]
    public void The_person_addressed_is_neither_cue_nor_content()
    {
        const string text = "An official told Coast Wire that the port was closed.";
        var found = Assert.Single(AttributionFinder.Find(ProseOf.Lines(text)));
        Assert.Equal("Coast Wire", found.Addressee!.Value.Of(text));
    }

    [Fact]
    public void What_a_speaker_says_that_others_say_is_the_speakers()
    {
        const string text = "“The board said that the port was open,” Ruiz recalled.";
        var found = Assert.Single(AttributionFinder.Find(ProseOf.Lines(text)));
        Assert.Equal("Ruiz", found.Source.Single().Of(text));
    }

    [Fact]
    public void A_paragraph_that_is_a_quotation_goes_on_with_the_speaker()
    {
        const string text = "“The port is closed,” Ruiz said.\n“It will stay closed for a month.”";
        var found = AttributionFinder.Find(ProseOf.Lines(text));
        Assert.Equal(2, found.Length);
        Assert.Equal(0, found[1].Continues);
        Assert.Empty(found[1].Cue);
        Assert.Equal("“It will stay closed for a month.”", found[1].Content.Single().Of(text));
    }

    [Theory]
    [InlineData("deny", Stances.Deny)]
    [InlineData("reject", Stances.Reject)]
    [InlineData("accuse", Stances.Accuse)]
    [InlineData("urge", Stances.Urge)]
    [InlineData("promise", Stances.Commit)]
    [InlineData("say", null)]
    public void Cues_bring_the_stance_that_the_word_implies(string lemma, string? stance) =>
        Assert.Equal(stance, WordLexicon.Cues.Single(c => c.Lemma == lemma && c.Kind == CueKind.Verb).Stance);
}
