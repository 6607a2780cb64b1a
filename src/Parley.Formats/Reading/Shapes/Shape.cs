using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>The keys that one kind of map in a case may have. The reader and the JSON Schema are both made from these.</summary>
/// <param name="Name">Its name in the JSON Schema.</param>
/// <param name="About">What it is, after "expected".</param>
/// <param name="Keys">Its keys, in the order of the documentation.</param>
sealed record Shape(string Name, string About, ImmutableArray<Key> Keys)
{
    readonly FrozenSet<string> names = Keys.Select(k => k.Name).ToFrozenSet(StringComparer.Ordinal);

    public bool Has(string key) => names.Contains(key);

    /// <summary>A shape with the keys every entry may have besides.</summary>
    public static Shape Entry(string name, string about, params ImmutableArray<Key> keys)
    {
        var own = keys.Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        return new Shape(name, about, [.. keys, .. CaseShapes.EveryEntry.Where(k => !own.Contains(k.Name))]);
    }
}

/// <summary>One key of a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">What it holds: the name of a value type or shape; <c>x[]</c> is a list of x, <c>{x}</c> a map of ids to x.</param>
/// <param name="About">What it means.</param>
/// <param name="Required">True if it may not be left out.</param>
sealed record Key(string Name, string Type, string About, bool Required = false);
