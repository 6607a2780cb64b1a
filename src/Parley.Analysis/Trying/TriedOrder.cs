using Parley.Model;

namespace Parley.Analysis;

/// <summary>Obligations as they are tried in another order.</summary>
static class TriedOrder
{
    /// <summary>What stands with one obligation changed; null if it is not there, or would wait for a later phase, for itself or for what waits for it.</summary>
    public static Standing? Change(Standing standing, EntryId id, Func<Obligation, Obligation> change)
    {
        var obligations = standing.Case.Obligations;
        if (obligations.All(o => o.Id != id))
        {
            return null;
        }

        var changed = obligations.Select(o => o.Id == id ? change(o) : o).ToDictionary(o => o.Id);
        return changed.Values.All(o => o.After.All(a => changed.TryGetValue(a, out var earlier) && earlier.Phase <= o.Phase)) && !Circles(changed, id)
            ? standing with { Case = standing.Case with { Obligations = [.. obligations.Select(o => changed[o.Id])] } }
            : null;
    }

    static bool Circles(Dictionary<EntryId, Obligation> obligations, EntryId from)
    {
        var (seen, ahead) = (new HashSet<EntryId>(), new Stack<EntryId>(obligations[from].After));
        while (ahead.TryPop(out var at))
        {
            if (at == from)
            {
                return true;
            }

            if (seen.Add(at))
            {
                foreach (var earlier in obligations[at].After)
                {
                    ahead.Push(earlier);
                }
            }
        }

        return false;
    }
}
