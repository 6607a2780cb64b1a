using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>What the options of an issue are worth: a map, a list from best to worst, or the two ends of a range.</summary>
sealed partial class CaseParts
{
    ImmutableDictionary<IssueId, OptionValues> OptionValues(Node? node, Weights weights)
    {
        var all = ImmutableDictionary.CreateBuilder<IssueId, OptionValues>();
        foreach (var entry in values.Entries(node, "a map of issues, each with the values of its options"))
        {
            if (values.IssueKey(entry) is { } issue && ValuesOf(entry.Value, issue) is { } read)
            {
                all[issue] = read;
            }
        }

        var counted = weights is Weights.Ranking ranking ? ranking.Order : [.. ((Weights.Given)weights).Of.Select(w => w.Key)];
        foreach (var issue in counted.Distinct().Where(i => node is MapNode map && map[i.Value] is null))
        {
            Fields.Missing(node!, issue.Value, $"the values of the options of `{issue}`, which has a weight or rank", values.Faults);
        }

        return all.ToImmutable();
    }

    OptionValues? ValuesOf(Node node, IssueId issue)
    {
        var names = values.Names.Issues[issue.Value];
        return node switch
        {
            ListNode => Ranked(node, issue, names),
            MapNode map when names.IsRange && (map["best"] ?? map["worst"]) is not null => Linear(node, issue, names.Issue?.Range),
            MapNode => Given(node, issue, names),
            _ => Refused(node, names.IsRange),
        };
    }

    OptionValues? Refused(Node node, bool range)
    {
        values.Faults.Add(node, $"a map of options with their values{(range ? ", { best: …, worst: … }" : "")} or a list of options from best to worst", node.Found);
        return null;
    }

    OptionValues.Ranked Ranked(Node node, IssueId issue, IssueNames names)
    {
        var order = values.Options(node, issue);
        CheckAll(node, names, order);
        return new OptionValues.Ranked(order);
    }

    OptionValues.Given Given(Node node, IssueId issue, IssueNames names)
    {
        var given = ImmutableDictionary.CreateBuilder<OptionId, Amount>();
        var seen = new HashSet<OptionId>();
        foreach (var entry in ((MapNode)node).Entries)
        {
            var value = values.Amount(entry.Value, 0, 1);
            if (values.OptionKey(entry, issue) is { } option)
            {
                values.Once(seen, option, entry.Key, entry.Value.Path);
                given[option] = value ?? default;
            }
        }

        CheckAll(node, names, seen);
        return new OptionValues.Given(given.ToImmutable());
    }

    OptionValues.Linear? Linear(Node node, IssueId issue, OptionRange? range)
    {
        var f = Fields.Of(node, CaseShapes.Ends, values.Faults);
        var (best, worst) = (values.Option(f["best"], issue), values.Option(f["worst"], issue));
        if (range is null)
        {
            return null;
        }

        OptionId from = new(Decimals.Shortest(range.From)), to = new(Decimals.Shortest(range.To));
        if (best is not null && worst is not null && (best, worst) != (from, to) && (best, worst) != (to, from))
        {
            values.Faults.Add(node, $"`best` and `worst` at the two ends, {from} and {to}", $"{best} and {worst}");
        }

        return new OptionValues.Linear(best ?? from, worst ?? to);
    }

    /// <summary>Adds a fault where an option has no value.</summary>
    void CheckAll(Node node, IssueNames names, IEnumerable<OptionId> given)
    {
        const int Most = 8;
        if (names.Options is null)
        {
            return;
        }

        var there = given.Select(o => o.Value).ToHashSet(StringComparer.Ordinal);
        var missing = names.Options.Keys.Where(o => !there.Contains(o)).ToList();
        if (missing.Count > 0)
        {
            var list = string.Join(", ", missing.Take(Most).Select(o => $"`{o}`"));
            values.Faults.Add(node, $"every option of `{names.Issue!.Id}`", $"no {list}{(missing.Count > Most ? $" and {missing.Count - Most} more" : "")}");
        }
    }
}
