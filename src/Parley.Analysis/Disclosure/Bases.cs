using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Analysis;

/// <summary>What rests, in however many steps, on what.</summary>
static class Bases
{
    /// <summary>The confidences among <paramref name="bases"/> and among what those rest on, each once, in file order.</summary>
    public static ImmutableArray<Confidence> Of(Case whole, IEnumerable<EntryId> bases)
    {
        var entries = ById(whole);
        var reached = new HashSet<EntryId>();
        var ahead = new Stack<EntryId>(bases);
        while (ahead.TryPop(out var id))
        {
            if (reached.Add(id) && entries.TryGetValue(id, out var entry))
            {
                foreach (var next in entry.RestsOn ?? [])
                {
                    ahead.Push(next);
                }
            }
        }

        return [.. whole.Confidences.Where(c => reached.Contains(c.Id))];
    }

    /// <summary>The case as it would be without a confidence, and without the valuations, bonuses, rules and positions that rest on it.</summary>
    public static Case Without(Case whole, Confidence confidence)
    {
        bool RestsOnIt(Entry entry) => entry.RestsOn is { Length: > 0 } bases && Of(whole, bases).Any(c => c.Id == confidence.Id);
        return whole with
        {
            Confidences = [.. whole.Confidences.Where(c => c.Id != confidence.Id)],
            Rules = [.. whole.Rules.Where(r => !RestsOnIt(r))],
            Positions = [.. whole.Positions.Where(p => !RestsOnIt(p))],
            Valuations = [.. whole.Valuations.Where(v => !RestsOnIt(v)).Select(v => v with { Bonuses = [.. v.Bonuses.Where(b => !RestsOnIt(b))] })],
        };
    }

    static Dictionary<EntryId, Entry> ById(Case whole)
    {
        var entries = whole.Reports.ToDictionary(r => r.Id, r => (Entry)r);
        foreach (var confidence in whole.Confidences)
        {
            entries[confidence.Id] = confidence;
        }

        return entries;
    }
}
