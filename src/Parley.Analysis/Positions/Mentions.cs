using Parley.Model;

namespace Parley.Analysis;

/// <summary>Which options the positions, rules and proposals that stand speak of.</summary>
static class Mentions
{
    public static HashSet<Term> In(Standing standing)
    {
        var whole = standing.Case;
        return [.. whole.Positions.SelectMany(p => Of(Stance.Of(p, whole.Issue(p.Issue)), p.Issue))
            .Concat(whole.Rules.SelectMany(r => Of(r.Form)))
            .Concat(whole.Proposals.SelectMany(p => p.Terms))];
    }

    static IEnumerable<Term> Of(Stance stance, IssueId issue) => stance.Accepts.Concat(stance.Refuses).Select(o => new Term(issue, o));

    static IEnumerable<Term> Of(RuleForm form) => form switch
    {
        RuleForm.Forbid forbid => Of(forbid.Box),
        RuleForm.IfThen both => Of(both.If).Concat(Of(both.Then)),
        RuleForm.AtMost limit => limit.Of.SelectMany(i => i.Value.Keys.Select(o => new Term(i.Key, o))),
        _ => [],
    };

    static IEnumerable<Term> Of(Box box) => box.Sides.SelectMany(s => s.Options.Select(o => new Term(s.Issue, o)));
}
