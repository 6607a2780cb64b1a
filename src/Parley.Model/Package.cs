using System.Collections.Immutable;

namespace Parley.Model;

/// <summary>One option of every issue of a case, as places among each issue's options, in the order of the case's issues.</summary>
public sealed class Package : IEquatable<Package>
{
    /// <summary>A package from option places, one an issue.</summary>
    public Package(ImmutableArray<int> options) => Options = options;

    /// <summary>The place of the option taken, issue by issue, from 0.</summary>
    public ImmutableArray<int> Options { get; }

    /// <summary>The order of packages: options compared in file order, issue by issue.</summary>
    public static int CompareFileOrder(Package a, Package b) => a.Options.AsSpan().SequenceCompareTo(b.Options.AsSpan());

    /// <summary>The number of issues on which two packages of one case differ.</summary>
    public int Differences(Package other)
    {
        var count = 0;
        for (var i = 0; i < Options.Length; i++)
        {
            count += Options[i] != other.Options[i] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Its terms, in the order of the case's issues.</summary>
    public IEnumerable<Term> Terms(ImmutableArray<Issue> issues)
    {
        for (var i = 0; i < Options.Length; i++)
        {
            yield return new Term(issues[i].Id, issues[i].Options[Options[i]].Id);
        }
    }

    /// <inheritdoc/>
    public bool Equals(Package? other) => other is not null && Options.AsSpan().SequenceEqual(other.Options.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Package);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var option in Options)
        {
            hash.Add(option);
        }

        return hash.ToHashCode();
    }
}
