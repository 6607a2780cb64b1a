using Parley.Model;

namespace Parley.Formats;

/// <summary>The issues a rule speaks of.</summary>
public static class RuleIssues
{
    /// <summary>Each issue as often as a side of the rule names it, in file order.</summary>
    public static IEnumerable<IssueId> Of(RuleForm form) => form switch
    {
        RuleForm.Forbid forbid => forbid.Box.Sides.Select(s => s.Issue),
        RuleForm.IfThen condition => condition.If.Sides.Concat(condition.Then.Sides).Select(s => s.Issue),
        RuleForm.AtMost limit => limit.Of.Select(o => o.Key),
        _ => [],
    };
}
