using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Options of issues, and boxes of them.</summary>
sealed partial class ValueReader
{
    /// <summary>An option of an issue; any scalar where the issue's options are not known.</summary>
    public OptionId? Option(Node? node, IssueId? issue)
    {
        if (node is null)
        {
            return null;
        }

        if (node is not ScalarNode scalar || scalar.Kind is ScalarKind.Null or ScalarKind.Boolean)
        {
            return Refuse<OptionId>(node, "an option");
        }

        return OptionOf(scalar, issue, node, keyOf: null);
    }

    /// <summary>An option that is a key of a map.</summary>
    public OptionId? OptionKey(MapEntry entry, IssueId? issue) =>
        OptionOf(entry.Key, issue, entry.Value, entry);

    /// <summary>A list of options, each once.</summary>
    public ImmutableArray<OptionId> Options(Node? node, IssueId? issue, string expected = "a list of options") =>
        Each(node, expected, item => Option(item, issue));

    /// <summary>Issues, each with one option or a list of them.</summary>
    public Box? Box(Node? node)
    {
        const string Form = "a map of issues, each with an option or a list of options";
        if (node is null)
        {
            return null;
        }

        if (node is MapNode { Entries.Count: 0 })
        {
            Faults.Add(node, Form, "an empty map");
        }

        var sides = ImmutableArray.CreateBuilder<BoxSide>();
        foreach (var entry in Entries(node, Form))
        {
            if (IssueKey(entry) is { } issue)
            {
                sides.Add(new BoxSide(issue, Side(entry.Value, issue)));
            }
        }

        return new Box(sides.ToImmutable());
    }

    /// <summary>Issues, each with one option.</summary>
    public ImmutableArray<Term> Terms(Node? node)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var entry in Entries(node, "a map of issues, each with an option"))
        {
            if (IssueKey(entry) is { } issue && Option(entry.Value, issue) is { } option)
            {
                terms.Add(new Term(issue, option));
            }
        }

        return terms.ToImmutable();
    }

    ImmutableArray<OptionId> Side(Node node, IssueId issue)
    {
        if (node is ListNode { Items.Count: 0 })
        {
            Faults.Add(node, "at least one option", "an empty list");
        }

        return node is ListNode ? Options(node, issue) : Option(node, issue) is { } one ? [one] : [];
    }

    OptionId? OptionOf(ScalarNode scalar, IssueId? issue, Node place, MapEntry? keyOf)
    {
        if (issue is null || !Names.Issues.TryGetValue(issue.Value.Value, out var known) || known.Options is null)
        {
            return null;
        }

        var id = known.IsRange && Decimals.Read(scalar.Text) is { } value ? Decimals.Shortest(value) : scalar.Text;
        if (known.Options.ContainsKey(id))
        {
            return new OptionId(id);
        }

        var expected = known.Issue?.Range is { } range
            ? $"an option of `{issue}`: {Decimals.Shortest(range.From)}, {Decimals.Shortest(range.From)} + {Decimals.Shortest(range.Step)}, … {Decimals.Shortest(range.To)}"
            : Choice($"an option of `{issue}`", known.Options.Keys, scalar.Text);
        Faults.Add(scalar, place.Path, expected, keyOf is null ? place.Found : $"the key {Faults.Quote(keyOf.Name)}");
        return null;
    }
}
