using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Which reports go back to one text.</summary>
/// <param name="Pairs">See <see cref="Comparison.Origins"/>.</param>
/// <param name="Groups">See <see cref="Comparison.Groups"/>.</param>
/// <param name="GroupOf">The group of each report, by its number.</param>
sealed record Origins(ImmutableArray<SameOrigin> Pairs, ImmutableArray<ImmutableArray<string>> Groups, int[] GroupOf)
{
    public static Origins Of(IReadOnlyList<IndexedReport> reports, StemCounts counts, Func<int, Page> again, CancellationToken cancel)
    {
        // Everything is decided in an order that the order of adding has no part in.
        int[] order = [.. Enumerable.Range(0, reports.Count).OrderBy(n => reports[n].Id, StringComparer.Ordinal).ThenBy(n => reports[n].Sketch.Content)];
        Sketch[] sketches = [.. order.Select(n => reports[n].Sketch)];
        var candidates = Candidates.Of(sketches, cancel);
        var comparer = new PairComparer(counts, StockRuns.Of(sketches));
        var found = new (SameOrigin, SameOrigin)?[candidates.Count];
        Parallel.For(0, candidates.Count, new ParallelOptions { CancellationToken = cancel }, n =>
        {
            var (a, b) = (order[candidates[n].A], order[candidates[n].B]);
            found[n] = comparer.Compare(reports[a].Id, again(a), reports[b].Id, again(b));
        });
        return Gathered(reports, order, candidates, found);
    }

    static Origins Gathered(IReadOnlyList<IndexedReport> reports, int[] order, List<(int A, int B)> candidates, (SameOrigin, SameOrigin)?[] found)
    {
        var pairs = new SortedDictionary<(int, int), SameOrigin>();
        var groups = new Grouping(reports.Count);
        for (var n = 0; n < found.Length; n++)
        {
            if (found[n] is var (there, back))
            {
                var (a, b) = (order[candidates[n].A], order[candidates[n].B]);
                groups.Join(a, b);
                pairs[(a, b)] = there;
                pairs[(b, a)] = back;
            }
        }

        var of = groups.Numbers();
        return new Origins([.. pairs.Values], [.. of.Zip(reports).GroupBy(r => r.First).Select(g => g.Select(r => r.Second.Id).ToImmutableArray())], of);
    }
}
