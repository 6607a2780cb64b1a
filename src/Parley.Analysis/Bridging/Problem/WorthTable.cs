using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>
/// A valuation laid out over the issues of its case: a weight an issue and a value an option, in file order, weights not
/// normalised, bonuses apart. An issue without a weight weighs 0; where it has no values either they are 0.
/// </summary>
public sealed record WorthTable
{
    /// <summary>The weight of each issue.</summary>
    public required ImmutableArray<Amount> Weights { get; init; }

    /// <summary>The value of each option of each issue.</summary>
    public required ImmutableArray<ImmutableArray<Amount>> Values { get; init; }

    /// <summary>The sum of the weights' point values, in file order.</summary>
    public double PointWeightSum => Weights.Sum(w => w.Point);

    /// <summary>What an option adds to the worth of a package by point values: <c>w·v / Σ w</c>.</summary>
    public double PointShare(int issue, int option) => Weights[issue].Point * Values[issue][option].Point / PointWeightSum;

    /// <summary>Lays a valuation out.</summary>
    public static WorthTable Of(Valuation valuation, ImmutableArray<Issue> issues) => new()
    {
        Weights = [.. issues.Select(i => WeightOf(valuation.Weights, i.Id))],
        Values = [.. issues.Select(i => valuation.Values.TryGetValue(i.Id, out var values) ? ValuesOf(values, i) : [.. i.Options.Select(_ => default(Amount))])],
    };

    /// <summary>
    /// The weight of the k-th of <paramref name="count"/> ranked issues, k from 1: <c>(1/K)·Σ_{i=k..K} 1/i</c>, the centroid of
    /// all weights that sum to 1 and keep the order (rank-order centroid; Barron and Barrett 1996).
    /// </summary>
    public static double RankOrderCentroid(int k, int count)
    {
        var sum = 0.0;
        for (var i = k; i <= count; i++)
        {
            sum += 1.0 / i;
        }

        return sum / count;
    }

    static Amount WeightOf(Weights weights, IssueId issue) => weights switch
    {
        Weights.Given given => given.Of.FirstOrDefault(w => w.Key == issue).Value,
        Weights.Ranking ranking when ranking.Order.IndexOf(issue) is var place and >= 0 => new(RankOrderCentroid(place + 1, ranking.Order.Length)),
        _ => default,
    };

    static ImmutableArray<Amount> ValuesOf(OptionValues values, Issue issue) => values switch
    {
        OptionValues.Given given => [.. issue.Options.Select(o => given.Of[o.Id])],
        OptionValues.Ranked ranked => [.. issue.Options.Select(o => Step(ranked.BestToWorst.IndexOf(o.Id), ranked.BestToWorst.Length))],
        OptionValues.Linear linear => [.. issue.Options.Select((_, k) => Step(issue.IndexOf(linear.Best) == 0 ? k : issue.Options.Length - 1 - k, issue.Options.Length))],
        _ => throw new ArgumentException("Not a known form of values.", nameof(values)),
    };

    /// <summary>The value of the place <paramref name="fromBest"/>, from 0, of <paramref name="count"/> evenly spaced ones.</summary>
    static Amount Step(int fromBest, int count) => new(count == 1 ? 1 : (count - 1 - fromBest) / (double)(count - 1));
}
