using Parley.Reports;
using Xunit;

namespace Parley.Tests.Reports.Statements;

/// <summary>What a statement's stretch is, in which form, with which stance, about what.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("Norland said the lake was low.", "Norland said the lake was low.")]
    [InlineData("It is early in the year, but a Suthian official said the lake was low.", "a Suthian official said the lake was low.")]
    [InlineData("The lake is low; the nets are empty, Suthian officials said.", "the nets are empty, Suthian officials said.")]
    [InlineData("“The lake is low,” a Suthian official said. “The nets are empty.”", "“The lake is low,” a Suthian official said. “The nets are empty.”")]
    [InlineData("Norland denied the claim, accusing Suthia of stalling.", "Norland denied the claim, accusing Suthia of stalling.")]
    public void Its_stretch_is_the_sentence_or_its_own_clause(string text, string stretch) => Assert.Equal(stretch, LakeCase.One(text).Text);

    [Fact]
    public void Two_speakers_in_a_sentence_are_two_statements_that_do_not_overlap()
    {
        var read = LakeCase.Read("Norland said the lake was low, but Suthia said it was high.").Statements;
        Assert.Equal(["norland", "suthia"], read.Select(s => s.Party));
        Assert.False(read[0].Span.Overlaps(read[1].Span));
    }

    [Theory]
    [InlineData("“The lake is low,” Mara Velin said.", StatementForm.Direct)]
    [InlineData("Mara Velin said the lake was “very low”.", StatementForm.Mixed)]
    [InlineData("Mara Velin said the lake was low.", StatementForm.Indirect)]
    public void Its_form_says_whose_words_it_is_in(string text, StatementForm form) => Assert.Equal(form, LakeCase.One(text).Form);

    [Theory]
    [InlineData("Norland demanded joint patrols.", Stances.Demand)]
    [InlineData("Norland rejected the patrols.", Stances.Reject)]
    [InlineData("Norland has not rejected the patrols.", Stances.Inform)]
    [InlineData("Norland accused Suthia of opening the sluices.", Stances.Accuse)]
    [InlineData("Norland denied opening the sluices.", Stances.Deny)]
    [InlineData("Norland urged Suthia to open the sluices.", Stances.Urge)]
    [InlineData("Norland said it would open the sluices only if the patrols ended.", Stances.Condition)]
    [InlineData("Norland said there would be no talks without an end to the patrols.", Stances.Condition)]
    [InlineData("“We will open the sluices in May,” Mara Velin said.", Stances.Commit)]
    [InlineData("Norland said the talks had brought progress.", Stances.Assess)]
    [InlineData("Norland said two boats had left the harbour.", Stances.Inform)]
    public void Its_stance_is_told_by_the_cue_then_by_the_content(string text, string stance) => Assert.Equal(stance, LakeCase.One(text).Stance);

    [Theory]
    [InlineData("Norland said the patrols would go on.", "patrols")]
    [InlineData("Norland said the lake’s level must rise and the patrols end.", "level,patrols")]
    [InlineData("Norland said the patrol talks were going well.", "")]
    [InlineData("Norland said the boats were painted.", "")]
    public void It_is_about_the_issues_whose_terms_its_content_uses(string text, string issues) => Assert.Equal(issues, string.Join(',', LakeCase.One(text).About));

    [Fact]
    public void An_option_is_taken_where_its_words_are_named() =>
        Assert.Contains(new LinkedOption("patrols", "joint", true), LakeCase.One("Norland rejected joint patrols.").Options);

    [Theory]
    [InlineData("Suthia has not rejected the offer, as Norland claimed.")]
    [InlineData("Suthia never accepted the offer, as a Norlander official said.")]
    public void What_may_be_the_contrary_of_the_words_is_a_judgement_that_is_not_sure(string text)
    {
        var statement = LakeCase.One(text);
        Assert.Equal((Stances.Assess, Certainty.Low), (statement.Stance, statement.Certainty));
        Assert.Empty(statement.Options);
    }

    [Theory]
    [InlineData("It is understood that the lake is low.", RefusalReason.Sourceless)]
    [InlineData("Norland did not comment on the lake.", RefusalReason.Silence)]
    public void What_says_nothing_of_a_source_is_refused_with_its_reason(string text, RefusalReason why)
    {
        var read = LakeCase.Read(text);
        Assert.Empty(read.Statements);
        Assert.Contains(read.Refusals, r => r.Why == why);
    }
}
