using Parley.Model;

namespace Parley.Formats;

/// <summary>Options that no position, rule or proposal mentions. Those of a range are told together.</summary>
static class Unmentioned
{
    const int Most = 8;

    public static IEnumerable<Fault> In(CaseFile file, Case whole)
    {
        var mentioned = Mentioned(whole).ToHashSet();
        foreach (var issue in whole.Issues)
        {
            var silent = issue.Options.Where(o => !mentioned.Contains(new Term(issue.Id, o.Id))).ToList();
            if (issue.Range is not null && silent.Count > 0)
            {
                var more = silent.Count > Most ? $" and {silent.Count - Most} more" : "";
                yield return Warning(file.MarkOf(issue, "range"), string.Join(", ", silent.Take(Most).Select(o => $"`{o.Id}`")) + more);
            }
            else
            {
                foreach (var option in silent)
                {
                    yield return Warning(file.MarkOf($"issues.{issue.Id}.options.{option.Id}") ?? file.MarkOf(issue, "options"), $"`{option.Id}`");
                }
            }
        }
    }

    static Fault Warning(CaseMark at, string silent) =>
        CaseChecks.Warning(at, "options that a position, rule or proposal mentions", $"{silent}, which none does");

    static IEnumerable<Term> Mentioned(Case whole) =>
    [
        .. whole.Positions.SelectMany(p => p.Accepts.Concat(p.Refuses).Concat(p.Wants is { } wanted ? [wanted] : []).Select(o => new Term(p.Issue, o))),
        .. whole.Proposals.SelectMany(p => p.Terms),
        .. whole.Rules.SelectMany(r => r.Form switch
        {
            RuleForm.Forbid forbid => Of(forbid.Box),
            RuleForm.IfThen condition => Of(condition.If).Concat(Of(condition.Then)),
            RuleForm.AtMost limit => limit.Of.SelectMany(i => i.Value.Keys.Select(o => new Term(i.Key, o))),
            _ => [],
        }),
    ];

    static IEnumerable<Term> Of(Box box) => box.Sides.SelectMany(s => s.Options.Select(o => new Term(s.Issue, o)));
}
