using System.Collections.Immutable;
using YamlDotNet.Core;

namespace Parley.Formats;

/// <summary>Whether one tree is another with exactly one edit made: nothing else differs, and what was written reads as it was meant.</summary>
internal static class EditProof
{
    /// <summary>The node written, or that from which was removed; null if the new tree is not the old one with the edit.</summary>
    public static SourceNode? Of(SourceNode before, SourceNode after, CaseEdit edit) => edit switch
    {
        CaseEdit.Append append => Along(before, after, append.List.Steps, (old, now) => Added(old, now, null, append.Entry)),
        CaseEdit.Put put => Along(before, after, put.Map.Steps, (old, now) => Added(old, now, put.Key, put.Value)),
        CaseEdit.Change change => Along(before, after, change.At.Steps, (_, now) => Reads(now, change.Value) ? now : null),
        CaseEdit.Remove remove => Along(before, after, remove.At.Steps[..^1], (old, now) => Removed(old, now, remove.At.Steps[^1])),
        _ => null,
    };

    static SourceNode? Along(SourceNode? before, SourceNode after, ImmutableArray<CaseStep> steps, Func<SourceNode?, SourceNode, SourceNode?> last)
    {
        if (steps.IsEmpty)
        {
            return last(before, after);
        }

        var (old, now) = (Children(before), Children(after));
        var at = now.FindIndex(c => steps[0] is CaseStep.Key key ? c.Key == key.Name : steps[0] is CaseStep.Item item && c.Index == item.Index);
        if (at < 0)
        {
            return null;
        }

        var was = old.FindIndex(c => c.Key == now[at].Key && (c.Key is not null || c.Index == now[at].Index));
        var others = old.Where((_, i) => i != was).SequenceEqual(now.Where((_, i) => i != at), SameChild.Instance);
        return others && IsMap(before) == IsMap(after) ? Along(was < 0 ? null : old[was].Value, now[at].Value, steps[1..], last) : null;
    }

    static SourceNode? Added(SourceNode? before, SourceNode after, string? key, CaseValue value)
    {
        var now = Children(after);
        var at = key is null ? now.Count - 1 : now.FindIndex(c => c.Key == key);
        return at >= 0 && IsMap(after) == (key is not null) && Reads(now[at].Value, value)
            && Children(before).SequenceEqual(now.Where((_, i) => i != at), SameChild.Instance) ? now[at].Site : null;
    }

    static SourceNode? Removed(SourceNode? before, SourceNode after, CaseStep step)
    {
        var rest = Children(before).Where(c => step is CaseStep.Key key ? c.Key != key.Name : step is CaseStep.Item item && c.Index != item.Index);
        return IsMap(before) == IsMap(after) && rest.SequenceEqual(Children(after), SameChild.Instance) ? after : null;
    }

    static bool IsMap(SourceNode? node) => node is SourceMap;

    readonly record struct Child(string? Key, int Index, SourceNode Value, SourceNode Site);

    static List<Child> Children(SourceNode? node) => node switch
    {
        SourceList list => [.. list.Items.Select((item, i) => new Child(null, i, item, item))],
        SourceMap map => [.. map.Pairs.Select((pair, i) => new Child(pair.Name, i, pair.Value, pair.Key))],
        _ => [],
    };

    static bool Reads(SourceNode node, CaseValue value) => (node, value) switch
    {
        (SourceScalar scalar, CaseValue.Text text) => !scalar.Marked && scalar.Text == text.Value && (scalar.Style != ScalarStyle.Plain || !scalar.IsNull),
        (SourceScalar scalar, CaseValue.Word word) => !scalar.Marked && scalar.Text == word.Value && scalar.Style == ScalarStyle.Plain,
        (SourceList list, CaseValue.List items) => !list.Marked && list.Items.Length == items.Items.Length && list.Items.Zip(items.Items).All(p => Reads(p.First, p.Second)),
        (SourceMap map, CaseValue.Map pairs) => !map.Marked && map.Pairs.Length == pairs.Pairs.Length
            && map.Pairs.Zip(pairs.Pairs).All(p => p.First.Name == p.Second.Key && Reads(p.First.Value, p.Second.Value)),
        _ => false,
    };

    static bool Same(SourceNode a, SourceNode b) => a.Marked == b.Marked && (a, b) switch
    {
        (SourceScalar x, SourceScalar y) => x.Text == y.Text && x.Style == y.Style,
        (SourceAlias x, SourceAlias y) => x.Name == y.Name,
        (SourceList x, SourceList y) => x.Items.SequenceEqual(y.Items, SameNode.Instance),
        (SourceMap x, SourceMap y) => x.Pairs.SequenceEqual(y.Pairs, SamePair.Instance),
        _ => false,
    };

    sealed class SameNode : IEqualityComparer<SourceNode>
    {
        public static readonly SameNode Instance = new();

        public bool Equals(SourceNode? x, SourceNode? y) => x is not null && y is not null && Same(x, y);

        public int GetHashCode(SourceNode obj) => 0;
    }

    sealed class SamePair : IEqualityComparer<SourcePair>
    {
        public static readonly SamePair Instance = new();

        public bool Equals(SourcePair x, SourcePair y) => Same(x.Key, y.Key) && Same(x.Value, y.Value);

        public int GetHashCode(SourcePair obj) => 0;
    }

    sealed class SameChild : IEqualityComparer<Child>
    {
        public static readonly SameChild Instance = new();

        public bool Equals(Child x, Child y) => x.Key == y.Key && Same(x.Value, y.Value);

        public int GetHashCode(Child obj) => 0;
    }
}
