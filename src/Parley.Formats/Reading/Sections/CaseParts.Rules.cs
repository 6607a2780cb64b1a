using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Rules.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Rule> Rules()
    {
        var taken = new Dictionary<string, Node>(StringComparer.Ordinal);
        return List("rules", f => Complete(new Rule
        {
            Id = values.OwnId(f["id"], taken) ?? default,
            By = f["by"] is ScalarNode { Kind: ScalarKind.Text, Text: "practical" } ? null : RuleHolder(f["by"]),
            Kind = values.Word(f["kind"], Vocabulary.RuleKinds) ?? RuleKind.BottomLine,
            Form = Form(f),
            Since = values.Day(f["since"]),
            Until = values.Day(f["until"]),
        }, f), CaseShapes.Rule);
    }

    ActorId? RuleHolder(Node? node) => values.Actor(node, ActorKinds.Side, "a party, a ratifier or practical");

    RuleForm Form(Fields f)
    {
        var (forbid, condition, limit) = (f.HasAny("forbid"), f.HasAny("if", "then"), f.HasAny("at_most", "of"));
        var forms = (forbid ? 1 : 0) + (condition ? 1 : 0) + (limit ? 1 : 0);
        if (f.Node is MapNode && forms != 1)
        {
            values.Faults.Add(f.Node, "one form: `forbid`, `if` with `then`, or `at_most` with `of`", forms == 0 ? "none" : "more than one");
        }

        if (condition)
        {
            Both(f, "if", "then");
        }

        if (limit)
        {
            Both(f, "at_most", "of");
        }

        var form = new[]
        {
            forbid ? new RuleForm.Forbid(values.Box(f["forbid"])!) : (RuleForm?)null,
            condition ? new RuleForm.IfThen(values.Box(f["if"]) ?? new Box([]), values.Box(f["then"]) ?? new Box([])) : null,
            limit ? new RuleForm.AtMost(values.Number(f["at_most"]) ?? 0, Counts(f["of"])) : null,
        };
        return form.FirstOrDefault(r => r is not null) ?? new RuleForm.Forbid(new Box([]));
    }

    void Both(Fields f, string one, string other)
    {
        foreach (var (missing, there) in new[] { (one, other), (other, one) })
        {
            if (f[missing] is null)
            {
                Fields.Missing(f.Node, missing, $"`{missing}` beside `{there}`", values.Faults);
            }
        }
    }

    ImmutableArray<KeyValuePair<IssueId, ImmutableDictionary<OptionId, double>>> Counts(Node? node)
    {
        const string Form = "a map of issues, each with a map of options and what they count";
        if (node is MapNode { Entries.Count: 0 })
        {
            values.Faults.Add(node, Form, node.Found);
        }

        var all = ImmutableArray.CreateBuilder<KeyValuePair<IssueId, ImmutableDictionary<OptionId, double>>>();
        foreach (var entry in values.Entries(node, Form))
        {
            if (values.IssueKey(entry) is { } issue)
            {
                all.Add(KeyValuePair.Create(issue, OptionCounts(entry.Value, issue)));
            }
        }

        return all.ToImmutable();
    }

    ImmutableDictionary<OptionId, double> OptionCounts(Node node, IssueId issue)
    {
        var counts = ImmutableDictionary.CreateBuilder<OptionId, double>();
        var seen = new HashSet<OptionId>();
        foreach (var entry in values.Entries(node, "a map of options and what they count"))
        {
            var count = values.Number(entry.Value);
            if (values.OptionKey(entry, issue) is { } option)
            {
                values.Once(seen, option, entry.Key, entry.Value.Path);
                counts[option] = count ?? 0;
            }
        }

        return counts.ToImmutable();
    }
}
