using Parley.Model;

namespace Parley.Formats;

/// <summary>The issues a rule speaks of.</summary>
static class RuleIssues
{
    public static IEnumerable<IssueId> Of(RuleForm form) => form switch
    {
        RuleForm.Forbid forbid => forbid.Box.Sides.Select(s => s.Issue),
        RuleForm.IfThen condition => condition.If.Sides.Concat(condition.Then.Sides).Select(s => s.Issue),
        RuleForm.AtMost limit => limit.Of.Select(o => o.Key),
        _ => [],
    };
}
