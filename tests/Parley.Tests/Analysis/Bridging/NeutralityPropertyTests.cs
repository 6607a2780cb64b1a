using System.Globalization;
using Parley.Analysis;
using Parley.Tests.Oracle;
using Xunit;

namespace Parley.Tests;

/// <summary>Another order of parties, ratifiers, issues and options changes the order of an answer and nothing else, ties aside.</summary>
public sealed class NeutralityPropertyTests
{
    static void SameEitherWay(int from, int count, Func<Problem, IEnumerable<string>> answer) => Seeds.All(from, count, c =>
    {
        var reordered = Problem.Compile(Standing.Of(Reordered.Of(c.Whole, c.Seed), c.Whole.AsOf, new Reader.Team()));
        Assert.Equal(answer(c.Problem).Order(StringComparer.Ordinal), answer(reordered).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_frontier_does_not_depend_on_the_order_of_the_case() => SameEitherWay(5000, 80, problem =>
    {
        var answer = Frontier.Of(problem, Work.Unlimited());
        string Named(IEnumerable<double> worths) => string.Join(' ', answer.Valued.Zip(worths, (p, w) => $"{p}={Rounded(w)}").Order(StringComparer.Ordinal));
        return
        [
            $"{answer.Packages} {answer.Feasible} {answer.Sure} {answer.Point} {answer.Possible}",
            Named(answer.Ideal ?? []),
            Named(answer.Reservation),
            .. (answer.Efficient ?? []).Select(p => $"{Named(p.Worth)}: {p.Count}"),
        ];
    });

    [Fact]
    public void The_best_values_do_not_depend_on_the_order_of_the_case() => SameEitherWay(5200, 80, problem =>
        Bridge.Of(problem, new BridgeQuery { Top = 1, Samples = 1 }, Work.Unlimited()).Criteria
            .Select(c => $"{c.Criterion} {string.Join(' ', (c.Value ?? []).Select(Rounded))}"));

    [Fact]
    public void The_reasons_do_not_depend_on_the_order_of_the_case() => SameEitherWay(5400, 80, problem =>
    {
        var answer = Why.Of(problem, 10_000, Work.Unlimited());
        return
        [
            $"{answer.Feasible} {answer.PracticalAlone} {Set(answer.CannotRatify)}",
            .. answer.Conflicts.Select(k => $"conflict {Set(k)}"),
            .. answer.Corrections.Select(k => $"correction {Set(k.Drop)} {k.RedLines} {k.Rules} {Rounded(k.Price)} {k.Opens}"),
            .. answer.Binding.Select(b => $"{b.Id} {string.Join(' ', b.ValueIfDropped.Select(v => string.Join(',', v.Value.Select(Rounded))))}"),
        ];
    });

    static string Set<T>(IEnumerable<T> ids) => string.Join('+', ids.Select(id => id!.ToString()).Order(StringComparer.Ordinal));

    static string Rounded(double number) => (Math.Round(number, 9) + 0.0).ToString(CultureInfo.InvariantCulture);
}
