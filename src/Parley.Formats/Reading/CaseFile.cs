using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What was read: a case, or the faults that keep it from being one.</summary>
public sealed class CaseFile
{
    readonly IReadOnlyList<MapNode> tops;
    readonly IReadOnlyDictionary<Entry, Node> nodes;
    readonly Lazy<Dictionary<string, CaseMark>> marks;

    internal CaseFile(string file, Case? found, ImmutableArray<Fault> faults, IReadOnlyList<MapNode> tops, IReadOnlyDictionary<Entry, Node> nodes)
    {
        File = file;
        Case = found;
        Faults = faults;
        this.tops = tops;
        this.nodes = nodes;
        marks = new(Marks);
    }

    /// <summary>The file of the case, as it was named; of a folder the <c>case.yaml</c> in it.</summary>
    public string File { get; }

    /// <summary>The case; null where there is a fault.</summary>
    public Case? Case { get; }

    /// <summary>Everything wrong, in the order of the files and of the marks in them. Empty: the case is valid.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>Where an entry of <see cref="Case"/> stands, or the key of it that is named, where it has that key.</summary>
    public CaseMark MarkOf(Entry entry, string? key = null)
    {
        var node = nodes[entry];
        return key is not null && (node as MapNode)?.Find(key) is { } held ? Of(held) : Of(node);
    }

    /// <summary>Where a path such as <c>positions[2].wants</c> stands; null where nothing does. In a case with fragments, of the first file that has it.</summary>
    public CaseMark? MarkOf(string path) => marks.Value.GetValueOrDefault(path);

    /// <summary>The line, from 1, of a path; null where nothing stands there.</summary>
    public int? LineOf(string path) => MarkOf(path)?.Line;

    /// <summary>The place of a file among those read together.</summary>
    internal int OrderOf(string file) => tops.FirstOrDefault(t => t.Source.File == file)?.Source.Order ?? 0;

    static CaseMark Of(Node node) => new(node.Source.File, node.Line, node.Path);

    static CaseMark Of(MapEntry entry) => new(entry.Key.Source.File, entry.Key.Line, entry.Value.Path);

    Dictionary<string, CaseMark> Marks()
    {
        var all = new Dictionary<string, CaseMark>(StringComparer.Ordinal);
        foreach (var top in tops)
        {
            Collect(top, Of(top), all);
        }

        return all;
    }

    static void Collect(Node node, CaseMark mark, Dictionary<string, CaseMark> all)
    {
        all.TryAdd(mark.Path, mark);
        foreach (var entry in node is MapNode map ? map.Entries : [])
        {
            Collect(entry.Value, Of(entry), all);
        }

        foreach (var item in node is ListNode list ? list.Items : [])
        {
            Collect(item, Of(item), all);
        }
    }
}

/// <summary>A place in a case file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Path">The path in that file.</param>
public sealed record CaseMark(string File, int Line, string Path);
