using System.Collections.Immutable;

namespace Parley.Formats;

/// <summary>A value to be written into a case file. Closed: <see cref="Text"/>, <see cref="Word"/>, <see cref="List"/>, <see cref="Map"/>.</summary>
public abstract record CaseValue
{
    private CaseValue() { }

    /// <summary>Words of people, ids and dates; quoted where YAML or an older reader of it would take them for anything else.</summary>
    public sealed record Text(string Value) : CaseValue;

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, never quoted.</summary>
    public sealed record Word(string Value) : CaseValue;

    /// <summary>A list.</summary>
    public sealed record List(ImmutableArray<CaseValue> Items) : CaseValue;

    /// <summary>A map, its keys in order.</summary>
    public sealed record Map(ImmutableArray<KeyValuePair<string, CaseValue>> Pairs) : CaseValue;
}
