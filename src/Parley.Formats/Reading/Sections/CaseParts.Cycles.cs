using Parley.Model;

namespace Parley.Formats;

/// <summary>What comes after what, without a cycle.</summary>
sealed partial class CaseParts
{
    /// <summary>
    /// Adds a fault at every entry that comes, by way of others or at once, after itself: those left when all that
    /// come after nothing left are set aside again and again (Kahn, Commun. ACM 5(11), 1962), from both ends.
    /// </summary>
    void Cycles(IEnumerable<(EntryId Id, Node? At)> entries, Func<EntryId, IEnumerable<EntryId>> earlier, string expected)
    {
        var at = new Dictionary<EntryId, Node?>();
        foreach (var (id, node) in entries)
        {
            at.TryAdd(id, node);
        }

        var forward = at.Keys.ToDictionary(id => id, id => earlier(id).Where(at.ContainsKey).Distinct().ToList());
        var backward = at.Keys.ToDictionary(id => id, _ => new List<EntryId>());
        foreach (var (id, before) in forward)
        {
            before.ForEach(b => backward[b].Add(id));
        }

        var left = Peel(backward, forward, Peel(forward, backward, [.. at.Keys]));
        foreach (var id in at.Keys.Where(left.Contains))
        {
            var next = forward[id].First(left.Contains);
            values.Faults.Add(at[id]!, expected, next == id ? $"`{id}` after itself" : $"`{id}` after `{next}`, which comes after `{id}`");
        }
    }

    static HashSet<EntryId> Peel(Dictionary<EntryId, List<EntryId>> of, Dictionary<EntryId, List<EntryId>> back, HashSet<EntryId> among)
    {
        var waiting = among.ToDictionary(id => id, id => of[id].Count(among.Contains));
        var free = new Queue<EntryId>(among.Where(id => waiting[id] == 0));
        while (free.TryDequeue(out var id))
        {
            among.Remove(id);
            foreach (var later in back[id].Where(l => among.Contains(l) && --waiting[l] == 0))
            {
                free.Enqueue(later);
            }
        }

        return among;
    }
}
