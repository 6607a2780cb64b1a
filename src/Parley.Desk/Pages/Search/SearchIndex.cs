using System.Collections.Immutable;

namespace Parley.Desk;

/// <summary>All that a looker may find: what of the case stands and is known to it, and for the team the statements of the record.</summary>
static class SearchIndex
{
    /// <summary>Entries that hold all words, by kind; those whose title holds them first, else in the order of the file.</summary>
    public static ImmutableArray<SearchGroup> Find(Visit visit, SearchWords words)
    {
        if (words.IsEmpty)
        {
            return [];
        }

        return [.. Of(visit).Where(e => words.AllIn(e.Folded))
            .GroupBy(e => e.Kind)
            .OrderBy(g => g.Key)
            .Select(g => new SearchGroup(g.Key, [.. g.OrderBy(e => words.AllIn(e.FoldedTitle) ? 0 : 1)]))];
    }

    static IEnumerable<SearchEntry> Of(Visit visit)
    {
        var inCase = visit.View.Once(("search", visit.Culture.Name), () => CaseEntries.Of(visit.View.Standing, visit.Say).ToImmutableArray());
        return visit.View.Whole is null ? inCase : inCase.Concat(RecordEntries.Of(visit));
    }
}

/// <summary>What was found of one kind; at least one.</summary>
sealed record SearchGroup(SearchKind Kind, ImmutableArray<SearchEntry> Entries);
