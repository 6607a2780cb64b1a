using System.Text;
using Parley.Formats;
using Parley.Model;
using Xunit;

namespace Parley.Tests.Oracle;

/// <summary>Random cases written as case files and read back.</summary>
public sealed class ReadingAgreementTests
{
    [Fact]
    public void A_written_case_reads_without_a_fault_and_says_the_same() => Seeds.All(40_000, 200, c =>
    {
        var whole = RandomDetails.AddTo(c.Whole, c.Seed);
        var text = CaseText.Of(whole);
        var file = CaseReader.Parse(Encoding.UTF8.GetBytes(text), "case.yaml");
        Assert.Empty(file.Faults);
        Assert.Equal(text, CaseText.Of(file.Case!));
        Assert.Equal(Details(whole), Details(file.Case!));
    });

    static string Details(Case whole) => Dump.Text(new object[] { whole.Confidences, whole.Proposals, whole.Obligations, whole.Lists });
}
