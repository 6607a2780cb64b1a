using System.Collections.Immutable;
using YamlDotNet.Core;

namespace Parley.Formats;

/// <summary>A node of a YAML text with the range of characters it covers, from <paramref name="Start"/> to <paramref name="End"/>, which is exclusive.</summary>
/// <param name="Start">The first character; of an empty value the place where it would stand.</param>
/// <param name="End">After the last character; trailing line ends are not part of a node.</param>
/// <param name="Marked">True if it carries an anchor or a tag, or is an alias.</param>
internal abstract record SourceNode(int Start, int End, bool Marked)
{
    /// <summary>True if it or anything in it is marked.</summary>
    public abstract bool HoldsMarks { get; }
}

internal sealed record SourceScalar(int Start, int End, bool Marked, string Text, ScalarStyle Style) : SourceNode(Start, End, Marked)
{
    public override bool HoldsMarks => Marked;

    /// <summary>True for a block scalar whose header (+) keeps the line ends below it.</summary>
    public bool Keeps { get; init; }

    public bool IsNull => Style is ScalarStyle.Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record SourceAlias(int Start, int End, string Name) : SourceNode(Start, End, Marked: true)
{
    public override bool HoldsMarks => true;
}

internal sealed record SourceList(int Start, int End, bool Marked, bool Flow, ImmutableArray<SourceNode> Items) : SourceNode(Start, End, Marked)
{
    public override bool HoldsMarks { get; } = Marked || Items.Any(i => i.HoldsMarks);
}

internal sealed record SourceMap(int Start, int End, bool Marked, bool Flow, ImmutableArray<SourcePair> Pairs) : SourceNode(Start, End, Marked)
{
    public override bool HoldsMarks { get; } = Marked || Pairs.Any(p => p.Key.HoldsMarks || p.Value.HoldsMarks);

    /// <summary>The place of a key among the pairs, or -1.</summary>
    public int IndexOf(string key)
    {
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (Pairs[i].Name == key)
            {
                return i;
            }
        }

        return -1;
    }
}

internal readonly record struct SourcePair(SourceNode Key, SourceNode Value)
{
    /// <summary>The key's text; null where the key is no scalar.</summary>
    public string? Name => (Key as SourceScalar)?.Text;

    public int End => Math.Max(Key.End, Value.End);
}
