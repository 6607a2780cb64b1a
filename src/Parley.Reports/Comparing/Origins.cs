using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>Which reports go back to one text.</summary>
/// <param name="Pairs">See <see cref="Comparison.Origins"/>.</param>
/// <param name="Groups">See <see cref="Comparison.Groups"/>.</param>
/// <param name="GroupOf">The group of each report, by its number.</param>
sealed record Origins(ImmutableArray<SameOrigin> Pairs, ImmutableArray<ImmutableArray<string>> Groups, int[] GroupOf)
{
    public static Origins Of(IReadOnlyList<IndexedReport> reports, Func<int, Page> again, CancellationToken cancel)
    {
        var pairs = new SortedDictionary<(int, int), SameOrigin>();
        var groups = new Grouping(reports.Count);
        foreach (var (a, b) in Candidates.Of(reports))
        {
            cancel.ThrowIfCancellationRequested();
            var (here, there) = (ComparedText.Of(again(a)), ComparedText.Of(again(b)));
            if (PairAlignment.Of(here, there) is not { IsOneOrigin: true } alignment)
            {
                continue;
            }

            groups.Join(a, b);
            pairs[(a, b)] = alignment.From(reports[a].Id, here, reports[b].Id, there);
            pairs[(b, a)] = alignment.Mirrored().From(reports[b].Id, there, reports[a].Id, here);
        }

        var of = groups.Numbers();
        return new Origins([.. pairs.Values], ByGroup(reports, of), of);
    }

    static ImmutableArray<ImmutableArray<string>> ByGroup(IReadOnlyList<IndexedReport> reports, int[] of) =>
        [.. reports.Select((r, n) => (r.Id, Group: of[n])).GroupBy(r => r.Group).Select(g => g.Select(r => r.Id).ToImmutableArray())];
}

/// <summary>Sets of numbers that grow together (union-find).</summary>
sealed class Grouping(int count)
{
    readonly int[] leaders = [.. Enumerable.Range(0, count)];

    public void Join(int a, int b)
    {
        var (x, y) = (Leader(a), Leader(b));
        leaders[Math.Max(x, y)] = Math.Min(x, y);
    }

    /// <summary>For each number its group, groups numbered in the order of their first member.</summary>
    public int[] Numbers()
    {
        var numbers = new int[leaders.Length];
        var next = 0;
        for (var at = 0; at < leaders.Length; at++)
        {
            numbers[at] = Leader(at) is var leader && leader == at ? next++ : numbers[leader];
        }

        return numbers;
    }

    int Leader(int of)
    {
        while (leaders[of] != of)
        {
            of = leaders[of] = leaders[leaders[of]];
        }

        return of;
    }
}
