using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>Packages against boxes and rules.</summary>
public static class Boxes
{
    /// <summary>The tolerance of case-format.md: a difference within it is none.</summary>
    public const double Tolerance = 1e-12;

    public static OptionId OptionOf(Case whole, IssueId issue, Package x)
    {
        var m = whole.IndexOf(issue);
        return whole.Issues[m].Options[x.Options[m]].Id;
    }

    static bool Matches(Case whole, BoxSide side, Package x) => side.Options.Contains(OptionOf(whole, side.Issue, x));

    public static bool Matches(Case whole, Box box, Package x) => box.Sides.All(side => Matches(whole, side, x));

    public static bool Breaks(Case whole, Rule rule, Package x) => rule.Form switch
    {
        RuleForm.Forbid forbid => Matches(whole, forbid.Box, x),
        RuleForm.IfThen condition => Matches(whole, condition.If, x) && !condition.Then.Sides.All(side => Matches(whole, side, x)),
        RuleForm.AtMost budget => Total(whole, budget, x) > budget.Limit + Tolerance,
        _ => throw new NotSupportedException(),
    };

    static double Total(Case whole, RuleForm.AtMost budget, Package x) =>
        budget.Of.Sum(of => of.Value.GetValueOrDefault(OptionOf(whole, of.Key, x)));

    /// <summary>Every package in file order.</summary>
    public static List<Package> Packages(Case whole)
    {
        IEnumerable<int[]> found = [[]];
        foreach (var issue in whole.Issues)
        {
            found = found.SelectMany(start => Enumerable.Range(0, issue.Options.Length), (start, option) => (int[])[.. start, option]);
        }

        return [.. found.Select(options => new Package([.. options]))];
    }

    public static bool IsWhole(Case whole, Package x) => whole.Issues.All(issue => issue.Without is not { } none || OptionOf(whole, issue.Id, x) != none);

    /// <summary>On how many issues two packages differ.</summary>
    public static int Differences(Package a, Package b) => a.Options.Zip(b.Options).Count(pair => pair.First != pair.Second);
}
