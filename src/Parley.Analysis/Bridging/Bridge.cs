using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>The best packages under each criterion, side by side, with what there is to say of each.</summary>
public static class Bridge
{
    /// <summary>Finds them. At a limit the answer holds what was found, marked as not proven.</summary>
    public static BridgeAnswer Of(Problem problem, BridgeQuery query, Work work)
    {
        var selection = new Selection(problem, query, work);
        var rankings = Ranking.Of(problem, query, selection);
        var packages = rankings.SelectMany(r => r.Packages).Distinct(PackageComparer.Instance).ToList();
        var feasible = packages.Count > 0 ? true : Zone.Exists(problem, query, work);
        var binding = packages.Count == 0 ? [] : BindingElements.Of(problem, work);
        var details = new Details(problem, query, selection, binding?.Select(b => b.Id).ToImmutableArray(), work);
        return new BridgeAnswer
        {
            Valued = problem.Valued,
            Feasible = feasible,
            Criteria = [.. rankings.Select(r => Answer(r, packages))],
            Packages = details.Of(packages),
            Complete = rankings.TrueForAll(r => r.Proven) && feasible is not null && binding is not null && !work.Exhausted,
        };
    }

    /// <summary>The first package by one criterion and nothing else: neither what binds nor how sure it is.</summary>
    public static FirstPackage First(Problem problem, Criterion criterion, Work work)
    {
        var query = new BridgeQuery { Criteria = [criterion], Top = 1 };
        var ranking = Ranking.Of(problem, query, new Selection(problem, query, work)).FirstOrDefault();
        if (ranking is not { Packages: [var options, ..] })
        {
            return new(null, [], [], ranking?.Proven ?? true);
        }

        var worth = problem.Worths(options);
        return new(new Package([.. options]), worth, [.. worth.Zip(problem.Reservations(), (u, r) => u - r)], ranking.Proven);
    }

    /// <summary>
    /// The best packages by each criterion alone, best first: what <see cref="Of"/> ranks, without the rest. Null where a limit was hit.
    /// </summary>
    internal static IReadOnlyDictionary<Criterion, ImmutableArray<Package>>? Best(Problem problem, BridgeQuery query, Work work)
    {
        var rankings = Ranking.Of(problem, query, new Selection(problem, query, work));
        return rankings.TrueForAll(r => r.Proven)
            ? rankings.ToDictionary(r => r.Criterion, r => r.Packages.Select(p => new Package([.. p])).ToImmutableArray())
            : null;
    }

    /// <summary>The confidences and reports that the valuations, rules and latest positions behind every package rest on.</summary>
    public static ImmutableArray<EntryId> RestsOn(Standing standing)
    {
        var c = standing.Case;
        var latest = c.Parties.SelectMany(p => c.Issues.Select(i => Asking.Latest(p.Id, i.Id, c))).OfType<Position>();
        return [.. c.Valuations.AsEnumerable<Entry>().Concat(c.Rules).Concat(latest).SelectMany(e => e.RestsOn ?? []).Distinct()];
    }

    static CriterionAnswer Answer(Ranking ranking, List<int[]> packages)
    {
        var places = ranking.Packages.Select(p => packages.FindIndex(q => PackageComparer.Instance.Equals(p, q))).ToImmutableArray();
        return new(ranking.Criterion, ranking.Value, ranking.Proven, ranking.Bound, places);
    }

    /// <summary>What there is to say of single packages.</summary>
    sealed class Details(Problem problem, BridgeQuery query, Selection selection, ImmutableArray<EntryId>? binding, Work work)
    {
        readonly Case standing = problem.Standing.Case;

        public ImmutableArray<BridgePackage> Of(List<int[]> packages)
        {
            if (packages.Count == 0)
            {
                return [];
            }

            var ideals = problem.Valued.IsEmpty ? [] : selection.Ideals(out _);
            var wholes = packages.ConvertAll(p => new Package([.. p]));
            var shares = Acceptance.Of(problem, [.. wholes], query.Samples, query.Seed);
            return [.. packages.Select((p, i) => Of(p, wholes[i], ideals, shares[i]))];
        }

        BridgePackage Of(int[] options, Package package, ImmutableArray<double>? ideals, AcceptanceShares shares)
        {
            var worth = problem.Worths(options);
            ImmutableArray<double> gain = [.. worth.Zip(selection.Reservations, (u, r) => u - r)];
            return new BridgePackage
            {
                Package = package,
                Whole = !package.Terms(problem.Issues).Where((t, m) => problem.Issues[m].Without == t.Option).Any(),
                Worth = worth,
                Gain = gain,
                NormalisedGain = ideals is { } best ? [.. gain.Select((g, p) => Normalised(g, best[p] - selection.Reservations[p]))] : null,
                Asked = problem.Asked is { } asked ? [.. asked.Select(by => options.Select((k, m) => by[m][k]).Sum())] : null,
                Efficient = problem.Valued.IsEmpty ? null : Domination.IsEfficient(problem, options, work),
                Acceptance = shares,
                Zone = problem.IsFeasibleAtExtreme(options, worst: true) ? Sureness.Sure : Sureness.Point,
                Moves = [.. Moves(options)],
                Binding = binding,
                RestsOn = RestsOn(problem.Standing),
            };
        }

        static double Normalised(double gain, double divisor) => Math.Abs(divisor) <= Tolerance.Same ? 1 : gain / divisor;

        IEnumerable<Move> Moves(int[] options)
        {
            for (var p = 0; problem.Asked is not null && p < standing.Parties.Length; p++)
            {
                for (var m = 0; m < options.Length; m++)
                {
                    if (problem.Asked[p][m][options[m]] is > 0 and var asked)
                    {
                        var (party, issue) = (standing.Parties[p].Id, problem.Issues[m]);
                        yield return new(party, issue.Id, Asking.Latest(party, issue.Id, standing)?.Wants, issue.Options[options[m]].Id, asked);
                    }
                }
            }
        }
    }
}
