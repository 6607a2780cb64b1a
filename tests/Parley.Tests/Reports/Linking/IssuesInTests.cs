using Parley.Formats;
using Xunit;
using CaseWords = Parley.Reports.CaseWords;

namespace Parley.Tests.Reports.Linking;

/// <summary>Which issues of a case a sentence speaks of, as statements of reports get theirs.</summary>
public sealed class IssuesInTests
{
    static readonly CaseWords Words = new(CaseReader.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "strike", "case.yaml")), "case.yaml").Case);

    [Theory]
    [InlineData("Four hands in winter, if rest comes first", "rest crew")]
    [InlineData("They would take a contract of a certain length", "term")]
    [InlineData("The pay talks go on", "")]
    [InlineData("", "")]
    public void A_sentence_speaks_of_the_issues_whose_terms_stand_in_it(string sentence, string issues) =>
        Assert.Equal(issues, string.Join(' ', Words.IssuesIn(sentence)));

    [Fact]
    public void Without_a_case_nothing_is_spoken_of() => Assert.Empty(new CaseWords(null).IssuesIn("Four hands in winter"));
}
