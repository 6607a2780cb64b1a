using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Reads the parts of a case, one kind of entry a method, from one or more files read together.</summary>
/// <param name="tops">The top maps: the case, then its fragments.</param>
/// <param name="values">Reads single values.</param>
sealed partial class CaseParts(IReadOnlyList<MapNode> tops, ValueReader values)
{
    readonly Dictionary<Entry, Node> nodes = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node from which each entry was read.</summary>
    public IReadOnlyDictionary<Entry, Node> Nodes => nodes;

    /// <summary>Reads the list of a section, file after file.</summary>
    ImmutableArray<T> List<T>(string section, Func<Fields, T> read, Shape shape) =>
        [.. tops.SelectMany(t => values.Items(t[section], $"a list of {section}")).Select(n => read(Fields.Of(n, shape, values.Faults)))];

    /// <summary>Reads the map of a section, file after file.</summary>
    ImmutableArray<T> Map<T>(string section, Func<MapEntry, Fields, T> read, Shape shape) =>
        [.. tops.SelectMany(t => values.Entries(t[section], $"a map of ids, each with {shape.About}")).Select(e => read(e, Fields.Of(e.Value, shape, values.Faults)))];

    /// <summary>Adds what every entry may carry, and remembers the node.</summary>
    T Complete<T>(T entry, Fields fields)
        where T : Entry
    {
        var complete = (T)(entry with
        {
            Sources = Sources(fields["source"]),
            RestsOn = fields["rests_on"] is { } basis ? values.Each(basis, "a list of ids of confidences and reports", n => values.Declared(n, "a confidence or report", values.Names.Bases)) : null,
            Because = values.Text(fields["because"]),
            Note = values.Text(fields["note"]),
        });
        nodes[complete] = fields.Node;
        return complete;
    }

    ImmutableArray<SourceRef> Sources(Node? node) => node switch
    {
        null => [],
        ListNode list => [.. list.Items.Select(Source).OfType<SourceRef>()],
        _ => Source(node) is { } one ? [one] : [],
    };

    SourceRef? Source(Node node)
    {
        if (node is not MapNode)
        {
            return Report(node) is { } report ? new SourceRef(report) : null;
        }

        var fields = Fields.Of(node, CaseShapes.SourcePassage, values.Faults);
        var (start, end) = (values.Whole(fields["start"], 0, int.MaxValue), values.Whole(fields["end"], 0, int.MaxValue));
        if (start > end)
        {
            values.Faults.Add(fields["end"]!, $"an end at or after the start, {start}", fields["end"]!.Found);
        }

        return Report(fields["report"]) is { } cited ? new SourceRef(cited, start, end) : null;
    }

    EntryId? Report(Node? node) => values.Declared(node, "a report", values.Names.Reports);
}
