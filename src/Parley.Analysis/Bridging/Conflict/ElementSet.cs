using System.Numerics;

namespace Parley.Analysis;

/// <summary>A set of elements of C, by place. Immutable.</summary>
sealed class ElementSet : IEquatable<ElementSet>
{
    readonly ulong[] words;

    ElementSet(ulong[] words) => this.words = words;

    /// <summary>How many elements it has.</summary>
    public int Count => words.Sum(BitOperations.PopCount);

    /// <summary>The empty set, among so many elements.</summary>
    public static ElementSet Empty(int elements) => new(new ulong[(elements + 63) / 64]);

    /// <summary>The set of these, among so many elements.</summary>
    public static ElementSet Of(int elements, IEnumerable<int> members)
    {
        var set = Empty(elements);
        foreach (var member in members)
        {
            set.words[member >> 6] |= 1UL << (member & 63);
        }

        return set;
    }

    /// <summary>True if it holds <paramref name="element"/>.</summary>
    public bool Contains(int element) => (words[element >> 6] >> (element & 63) & 1) != 0;

    /// <summary>It and one element more.</summary>
    public ElementSet With(int element)
    {
        ulong[] more = [.. words];
        more[element >> 6] |= 1UL << (element & 63);
        return new(more);
    }

    /// <summary>It without one element.</summary>
    public ElementSet Without(int element)
    {
        ulong[] fewer = [.. words];
        fewer[element >> 6] &= ~(1UL << (element & 63));
        return new(fewer);
    }

    /// <summary>True if the two share an element.</summary>
    public bool Overlaps(ElementSet other) => words.Zip(other.words).Any(w => (w.First & w.Second) != 0);

    /// <summary>True if all of it is in <paramref name="other"/>.</summary>
    public bool IsWithin(ElementSet other)
    {
        for (var w = 0; w < words.Length; w++)
        {
            if ((words[w] & ~other.words[w]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Its elements, ascending.</summary>
    public IEnumerable<int> Members()
    {
        for (var w = 0; w < words.Length; w++)
        {
            for (var rest = words[w]; rest != 0; rest &= rest - 1)
            {
                yield return w * 64 + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    /// <summary>The order of C: elements compared one by one, a set before those that continue it.</summary>
    public static int Compare(ElementSet a, ElementSet b) => a.Members().ToArray().AsSpan().SequenceCompareTo(b.Members().ToArray());

    /// <inheritdoc/>
    public bool Equals(ElementSet? other) => other is not null && words.AsSpan().SequenceEqual(other.words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ElementSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var word in words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }
}
