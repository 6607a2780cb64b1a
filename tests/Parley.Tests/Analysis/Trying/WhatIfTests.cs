using System.Collections.Immutable;
using Parley.Analysis;
using Parley.Model;
using Parley.Tests.Examples;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests.Analysis;

/// <summary>What-ifs, against the same change made in the case, and against the definition of the zone package by package.</summary>
public sealed class WhatIfTests
{
    const int Cases = 150;

    [Fact]
    public void Leaving_a_rule_out_is_the_case_without_it() => ForCases((whole, standing, dice) =>
    {
        if (standing.Case.Rules is { Length: > 0 } rules)
        {
            var rule = rules[dice.Between(0, rules.Length - 1)].Id;
            var without = Standing.Of(whole with { Rules = whole.Rules.RemoveAll(r => r.Id == rule) }, whole.AsOf, new Reader.Team());
            Assert.Equal(Dump.Text(without.Case), Dump.Text(Tried(standing, new Trial.Without(rule)).Case));
        }
    });

    [Fact]
    public void Moving_a_reservation_value_keeps_everything_else() => ForCases((_, standing, dice) =>
    {
        foreach (var actor in standing.Case.Valuations.Select(v => v.Of))
        {
            var worth = dice.Between(0, 100) / 100.0;
            var tried = Tried(standing, new Trial.Leaving(actor, worth));
            Assert.Equal(new Amount(worth), tried.ReservationOf(actor));
            Assert.All(standing.Case.Valuations.Where(v => v.Of != actor), v => Assert.Equal(standing.ReservationOf(v.Of), tried.ReservationOf(v.Of)));
            Assert.Equal(Dump.Text(Bare(standing.Case, actor)), Dump.Text(Bare(tried.Case, actor)));
        }
    });

    [Fact]
    public void A_refusal_takes_the_packages_with_its_term_out_of_the_zone_and_no_others() => ForCases((_, standing, dice) =>
    {
        // A ratifier that cannot be reached, or one of several of whom only some must agree, need not take anything out.
        var party = standing.Case.Parties[dice.Between(0, standing.Case.Parties.Length - 1)].Id;
        var (issue, option, term) = AnyTerm(standing.Case, dice);
        var (before, after) = (Zone(standing), Zone(Tried(standing, new Trial.Refuses(party, term))));
        Assert.Equal(before.Where(p => p.Options[issue] != option), after);
    });

    [Fact]
    public void An_acceptance_lets_packages_with_its_term_in_and_moves_no_others() => ForCases((_, standing, dice) =>
    {
        var party = standing.Case.Parties[dice.Between(0, standing.Case.Parties.Length - 1)].Id;
        var (issue, option, term) = AnyTerm(standing.Case, dice);
        var tried = Tried(standing, new Trial.Accepts(party, term));
        var (before, after) = (Zone(standing), Zone(tried));
        Assert.Superset(before.ToHashSet(), after.ToHashSet());
        Assert.Equal(before.Where(p => p.Options[issue] != option), after.Where(p => p.Options[issue] != option));
        Assert.DoesNotContain(tried.Case.Rules, r => r.By == party && r.Form is RuleForm.Forbid forbid && forbid.Box.Sides.Any(s => s.Issue == term.Issue && s.Options.Contains(term.Option)));
    });

    [Fact]
    public void What_names_nothing_there_or_cannot_be_is_given_back()
    {
        var standing = Example.Case(Example.Strike).Standing("2031-11-20");
        Trial[] trials =
        [
            new Trial.Without(new("no-such-rule")),
            new Trial.Leaving(new("crews"), 1.2),
            new Trial.Leaving(new("line/board"), 0.5),
            new Trial.Refuses(new("crews"), new Term(new("rest"), new("99"))),
            new Trial.Accepts(new("captain"), new Term(new("rest"), new("10"))),
            new Trial.InSteps(new("rosters"), 0),
            new Trial.After(new("call-off"), new("back-pay")),
            new Trial.After(new("rosters"), new("hire")),
            new Trial.Guaranteed(new("deposit"), -0.1),
            new Trial.HeldTo(new("captain"), 0.1),
        ];
        var answer = WhatIf.Apply(standing, trials);
        Assert.Equal(trials, answer.Impossible);
        Assert.Same(standing, answer.Standing);
    }

    [Fact]
    public void A_trial_that_needs_another_waits_for_it()
    {
        var standing = Example.Case(Example.Strike).Standing("2031-11-20");
        Trial[] trials = [new Trial.After(new("rosters"), new("hire")), new Trial.InPhase(new("hire"), 1)];
        var answer = WhatIf.Apply(standing, trials);
        Assert.Empty(answer.Impossible);
        Assert.Equal([new EntryId("hire")], answer.Standing.Case.Obligations.Single(o => o.Id.Value == "rosters").After);
    }

    [Fact]
    public void More_guarantees_against_a_party_lower_its_temptation_by_as_much_and_no_other()
    {
        var standing = Example.Case(Example.Strike).Standing("2031-11-20");
        var (before, after) = (Order(standing), Order(Tried(standing, new Trial.HeldTo(new("line"), 0.05))));
        Assert.Equal(before.Start[0], after.Start[0], 12);
        Assert.Equal(before.Start[1] - 0.05, after.Start[1], 12);
    }

    static SequenceAnswer Order(Standing standing) => Sequencing.Of(standing, null, Work.Unlimited());

    static Standing Tried(Standing standing, Trial trial)
    {
        var answer = WhatIf.Apply(standing, [trial]);
        Assert.Empty(answer.Impossible);
        return answer.Standing;
    }

    static (int Issue, int Option, Term Term) AnyTerm(Case c, Dice dice)
    {
        var issue = dice.Between(0, c.Issues.Length - 1);
        var option = dice.Between(0, c.Issues[issue].Options.Length - 1);
        return (issue, option, new Term(c.Issues[issue].Id, c.Issues[issue].Options[option].Id));
    }

    static ImmutableArray<Package> Zone(Standing standing)
    {
        var problem = Problem.Compile(standing);
        return [.. All(standing.Case.Issues, []).Where(p => problem.IsFeasible([.. p])).Select(p => new Package([.. p]))];
    }

    static IEnumerable<ImmutableArray<int>> All(ImmutableArray<Issue> issues, ImmutableArray<int> taken) => taken.Length == issues.Length
        ? [taken]
        : Enumerable.Range(0, issues[taken.Length].Options.Length).SelectMany(o => All(issues, taken.Add(o)));

    /// <summary>The case without what a moved reservation value may change.</summary>
    static Case Bare(Case c, ActorId actor) => c with
    {
        Valuations = [.. c.Valuations.Select(v => v.Of == actor ? v with { Reservation = default } : v)],
        Events = [.. c.Events.Select(e => e with { Shifts = e.Shifts.RemoveAll(s => s.Key == actor) })],
    };

    static void ForCases(Action<Case, Standing, Dice> check)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var whole = RandomCases.Next(seed);
            check(whole, Standing.Of(whole, whole.AsOf, new Reader.Team()), new Dice(seed));
        }
    }
}
