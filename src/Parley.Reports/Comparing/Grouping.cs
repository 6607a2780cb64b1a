namespace Parley.Reports;

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
