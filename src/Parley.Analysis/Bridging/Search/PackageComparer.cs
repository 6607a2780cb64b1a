namespace Parley.Analysis;

/// <summary>Compares packages option by option.</summary>
sealed class PackageComparer : IEqualityComparer<int[]>
{
    public static PackageComparer Instance { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] package)
    {
        var hash = default(HashCode);
        foreach (var option in package)
        {
            hash.Add(option);
        }

        return hash.ToHashCode();
    }
}
