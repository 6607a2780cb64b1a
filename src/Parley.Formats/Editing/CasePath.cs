using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Formats;

/// <summary>A place in a case file: keys and, within lists, places from 0; the empty path is the whole file.</summary>
public sealed record CasePath(ImmutableArray<CaseStep> Steps)
{
    /// <summary>The whole file.</summary>
    public static CasePath Root { get; } = new([]);

    /// <summary>The path made of these keys.</summary>
    public static CasePath Of(params ReadOnlySpan<string> keys)
    {
        var path = Root;
        foreach (var key in keys)
        {
            path = path.Key(key);
        }

        return path;
    }

    /// <summary>The value under a key of the map at this path.</summary>
    public CasePath Key(string key) => new(Steps.Add(new CaseStep.Key(key)));

    /// <summary>An item of the list at this path, from 0.</summary>
    public CasePath Item(int index) => new(Steps.Add(new CaseStep.Item(index)));

    /// <summary>As people read it: <c>proposals.spring.responses[0].answer</c>.</summary>
    public override string ToString() => string.Concat(Steps.Select((step, i) => step switch
    {
        CaseStep.Item item => "[" + item.Index.ToString(CultureInfo.InvariantCulture) + "]",
        CaseStep.Key key => i == 0 ? key.Name : "." + key.Name,
        _ => "",
    }));

    /// <inheritdoc/>
    public bool Equals(CasePath? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}

/// <summary>One step of a path. Closed: <see cref="Key"/>, <see cref="Item"/>.</summary>
public abstract record CaseStep
{
    private CaseStep() { }

    /// <summary>The value under a key.</summary>
    public sealed record Key(string Name) : CaseStep;

    /// <summary>An item of a list, from 0.</summary>
    public sealed record Item(int Index) : CaseStep;
}
