using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>
/// Rules of a party against its own latest positions: it breaks its rule whatever it takes of all it accepts, or with what
/// it wants, or the rule forbids outright an option that it accepts.
/// </summary>
static class RulesAgainstPositions
{
    public static IEnumerable<Fault> In(CaseFile file, Case whole, DateOnly asOf)
    {
        foreach (var rule in whole.Rules.Where(r => !(r.Since > asOf) && !(r.Until < asOf)))
        {
            foreach (var said in rule.By is null ? [] : Enum.GetValues<Said>())
            {
                if (rule.By is { } party && Contradiction(whole, rule.Form, Latest(whole, party, said, asOf)) is { } found)
                {
                    yield return CaseChecks.Warning(
                        file.MarkOf(rule), $"a rule that `{party}` keeps with its own {(said is Said.Private ? "private " : "")}positions", found);
                }
            }
        }
    }

    static Dictionary<IssueId, Position> Latest(Case whole, ActorId party, Said said, DateOnly asOf)
    {
        var latest = new Dictionary<IssueId, Position>();
        foreach (var position in whole.Positions.Where(p => p.Party == party && p.Said == said && p.Date.End <= asOf))
        {
            if (!latest.TryGetValue(position.Issue, out var before) || before.Date.End <= position.Date.End)
            {
                latest[position.Issue] = position;
            }
        }

        return latest;
    }

    static string? Contradiction(Case whole, RuleForm form, Dictionary<IssueId, Position> latest)
    {
        if (latest.Count == 0)
        {
            return null;
        }

        if (form is RuleForm.Forbid { Box.Sides: [var only] } && latest.TryGetValue(only.Issue, out var position)
            && Accepted(position).FirstOrDefault(only.Options.Contains) is { Value: not null } option)
        {
            return $"`{option}` of `{only.Issue}`, which it {(option == position.Wants ? "wants" : "accepts")}";
        }

        if (Breaks(whole, form, issue => latest.TryGetValue(issue, out var p) ? Accepted(p) : []))
        {
            return "a rule broken by all that it accepts";
        }

        return Breaks(whole, form, issue => latest.TryGetValue(issue, out var p) && p.Wants is { } wanted ? [wanted] : [])
            ? "a rule broken by what it wants"
            : null;
    }

    static ImmutableArray<OptionId> Accepted(Position position) =>
        position.Wants is { } wanted && !position.Accepts.Contains(wanted) ? position.Accepts.Add(wanted) : position.Accepts;

    /// <summary>True if every package within what is accepted breaks the rule; an issue without accepted options is open.</summary>
    static bool Breaks(Case whole, RuleForm form, Func<IssueId, ImmutableArray<OptionId>> accepted)
    {
        bool Within(BoxSide side) => accepted(side.Issue) is { Length: > 0 } options && options.All(side.Options.Contains);
        bool Outside(BoxSide side) => accepted(side.Issue) is { Length: > 0 } options && !options.Any(side.Options.Contains);
        double Least(IssueId issue, ImmutableDictionary<OptionId, double> counts) =>
            (accepted(issue) is { Length: > 0 } options ? options : [.. whole.Issue(issue).Options.Select(o => o.Id)]).Min(o => counts.GetValueOrDefault(o));

        return form switch
        {
            RuleForm.Forbid forbid => forbid.Box.Sides.All(Within),
            RuleForm.IfThen condition => condition.If.Sides.All(Within) && condition.Then.Sides.Any(Outside),
            RuleForm.AtMost limit => limit.Of.Sum(i => Least(i.Key, i.Value)) > limit.Limit + 1e-12,
            _ => false,
        };
    }
}
