using Xunit;

namespace Parley.Tests.Formats.Reading;

public sealed class FaultTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, BrokenRiver.All.Length)];

    [Theory, MemberData(nameof(Rows))]
    public void One_thing_broken_is_one_fault_with_its_path_line_and_remedy(int row)
    {
        var broken = BrokenRiver.All[row];
        var file = Samples.File(broken.Yaml);
        var fault = Assert.Single(file.Faults);
        Assert.Null(file.Case);
        Assert.Equal(broken.Path, fault.Path);
        Assert.Contains(broken.Expected, fault.Expected, StringComparison.Ordinal);
        Assert.NotEqual("", fault.Found);
        Assert.Equal("case.yaml", fault.File);
    }

    [Fact]
    public void All_faults_are_reported_together_in_file_order()
    {
        var yaml = BrokenRiver.All.Where(b => b.Path is "sumary" or "outside.Gulls" or "issues.water.range.step" or "rules[0]" or "figures[0].value")
            .DistinctBy(b => b.Path).Aggregate(Samples.River, (text, b) => text.Replace(b.Old, b.New, StringComparison.Ordinal));
        var faults = Samples.File(yaml).Faults;
        Assert.Equal(["sumary", "outside.Gulls", "issues.water.range.step", "rules[0]", "figures[0].value"], faults.Select(f => f.Path));
        Assert.Equal(faults.Select(f => f.Line).Order(), faults.Select(f => f.Line));
    }

    [Fact]
    public void A_fault_names_its_line()
    {
        var yaml = Samples.River.Replace("wants: 40", "wants: 45", StringComparison.Ordinal);
        var line = yaml[..yaml.IndexOf("wants: 45", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Assert.Equal($"case.yaml:{line}: positions[3].wants: expected an option of `water`: 0, 0 + 10, … 40, found the number `45`", Assert.Single(Samples.File(yaml).Faults).ToString());
    }
}
