using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What a term is to a party or ratifier, as it is tried.</summary>
static class TriedStance
{
    public static bool Names(Case standing, ActorId actor, Term term) =>
        standing.Parties.Any(p => p.Id == actor || p.Ratifiers.Any(r => r.Id == actor))
        && standing.IndexOf(term.Issue) is var i and >= 0 && standing.Issues[i].IndexOf(term.Option) >= 0;

    public static Rule Refusal(ActorId actor, Term term) => new()
    {
        Id = new($"{actor}/refuses/{term.Issue}/{term.Option}"),
        By = actor,
        Form = new RuleForm.Forbid(new Box([new BoxSide(term.Issue, [term.Option])])),
    };

    public static Case Accepting(Standing standing, ActorId actor, Term term)
    {
        var c = standing.Case;
        return c with
        {
            Rules = [.. c.Rules.Select(r => r.By == actor ? Relaxed(r, term) : r).OfType<Rule>()],
            Positions = Accepted(standing, actor, term),
        };
    }

    /// <summary>The rule without what it says against a term; null if nothing is left of it.</summary>
    static Rule? Relaxed(Rule rule, Term term) => rule.Form switch
    {
        RuleForm.Forbid forbid => Less(forbid.Box, term) is { } box ? rule with { Form = new RuleForm.Forbid(box) } : null,
        RuleForm.IfThen both => Less(both.If, term) is { } box ? rule with { Form = new RuleForm.IfThen(box, More(both.Then, term)) } : null,
        _ => rule,
    };

    static Box? Less(Box box, Term term)
    {
        var sides = box.Sides.Select(s => s.Issue == term.Issue ? s with { Options = s.Options.Remove(term.Option) } : s).ToImmutableArray();
        return sides.Any(s => s.Options.IsEmpty) ? null : new Box(sides);
    }

    static Box More(Box box, Term term) => new(
        [.. box.Sides.Select(s => s.Issue == term.Issue && !s.Options.Contains(term.Option) ? s with { Options = s.Options.Add(term.Option) } : s)]);

    static ImmutableArray<Position> Accepted(Standing standing, ActorId actor, Term term)
    {
        var positions = standing.Case.Positions;
        bool IsOn(Position p) => p.Party == actor && p.Issue == term.Issue;
        if (positions.Any(IsOn))
        {
            return [.. positions.Select(p => IsOn(p) ? p with { Accepts = p.Accepts.Remove(term.Option).Add(term.Option), Refuses = p.Refuses.Remove(term.Option) } : p)];
        }

        // Where nobody has spoken, movement from positions is not measured, and a trial does not change that.
        return positions.IsEmpty || actor.IsRatifier
            ? positions
            : positions.Add(new Position { Party = actor, Issue = term.Issue, Date = new DateSpan(standing.AsOf, standing.AsOf), Accepts = [term.Option] });
    }
}
