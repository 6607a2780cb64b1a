namespace Parley.Analysis;

/// <summary>
/// The minimal sets that hit every set of a family known only through an oracle, cheapest first: a best-first hitting-set tree
/// (Reiter 1987, as corrected by Greiner, Smith and Wilkerson 1989). Conflicts and corrections are each other's minimal hitting
/// sets, so one tree finds either; together the two enumerate as MARCO does (Liffiton, Previti, Malik and Marques-Silva 2016),
/// but in order.
/// </summary>
static class HittingSets
{
    /// <summary>Lists them while <paramref name="wanted"/> says so of each next cost.</summary>
    /// <param name="elements">How many elements there are.</param>
    /// <param name="cost">The cost of a set: grows with every element.</param>
    /// <param name="missed">A set of the family that a set does not hit; null if it hits all.</param>
    /// <param name="wanted">Told the number found and the cost of what comes next: whether to go on.</param>
    /// <returns>What was found, and whether that is all.</returns>
    public static (List<ElementSet> Found, bool All) List<TCost>(
        int elements,
        Func<ElementSet, TCost> cost,
        Func<ElementSet, ElementSet?> missed,
        Func<int, TCost, bool> wanted)
    {
        var found = new List<ElementSet>();
        var queue = new PriorityQueue<(ElementSet Set, ElementSet Shunned), (TCost Cost, int Number)>();
        var number = 0;
        var none = ElementSet.Empty(elements);
        queue.Enqueue((none, none), (cost(none), number++));
        while (queue.TryDequeue(out var node, out var priority))
        {
            if (found.Exists(f => f.IsWithin(node.Set)))
            {
                continue;
            }

            if (!wanted(found.Count, priority.Cost))
            {
                return (found, false);
            }

            if (missed(node.Set) is not { } miss)
            {
                found.Add(node.Set);
                continue;
            }

            var shunned = node.Shunned;
            foreach (var element in miss.Members().Where(e => !node.Shunned.Contains(e)))
            {
                var next = node.Set.With(element);
                queue.Enqueue((next, shunned), (cost(next), number++));
                shunned = shunned.With(element);
            }
        }

        return (found, true);
    }
}
