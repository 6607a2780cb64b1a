using System.Collections.Immutable;

namespace Parley.Reports;

/// <summary>The names of a text by where they stand.</summary>
sealed class NameIndex(ImmutableArray<NameMention> names)
{
    /// <summary>The names in the order of the text.</summary>
    public ImmutableArray<NameMention> All { get; } = names;

    /// <summary>The place among <see cref="All"/> of the first name that ends after token <paramref name="at"/>; their count where there is none.</summary>
    public int FirstFrom(int at)
    {
        var (low, high) = (0, All.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = All[middle].End <= at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The place of the name that holds token <paramref name="at"/>; -1 where none does.</summary>
    public int At(int at)
    {
        var found = FirstFrom(at);
        return found < All.Length && All[found].First <= at ? found : -1;
    }
}
