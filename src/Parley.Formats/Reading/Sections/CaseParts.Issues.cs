using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Formats;

/// <summary>Issues and their options.</summary>
sealed partial class CaseParts
{
    public ImmutableArray<Issue> Issues() => Map("issues", (entry, f) =>
    {
        values.KeyId(entry, actor: false);
        var range = Range(f["range"]);
        var issue = new Issue
        {
            Id = new IssueId(entry.Name),
            Name = values.Title(f["name"]) ?? entry.Name,
            Range = range,
            Options = range is null ? OptionList(f["options"]) : Steps(range),
            Terms = values.Texts(f["terms"]),
        };
        if (f.HasAny("options") == f.HasAny("range"))
        {
            values.Faults.Add(f.Node, "`options` or `range`, one of them", f.HasAny("range") ? "both" : "neither");
        }

        var options = issue.Options.Length == 0 ? null : issue.Options.Select((o, i) => (o.Id.Value, i)).ToDictionary(o => o.Value, o => o.i, StringComparer.Ordinal);
        values.Names.Issues.TryAdd(entry.Name, new IssueNames(issue, f.HasAny("range"), options));
        return Complete(issue with { Without = values.Option(f["without"], issue.Id) }, f);
    }, CaseShapes.Issue);

    ImmutableArray<Option> OptionList(Node? node)
    {
        const string Form = "a map of options, each id with a name";
        if (node is MapNode { Entries.Count: 0 } or MapNode { Entries.Count: > ReadLimits.Options })
        {
            values.Faults.Add(node, $"1 to {ReadLimits.Options} options", ((MapNode)node).Entries.Count == 0 ? "none" : "more");
            return [];
        }

        var options = ImmutableArray.CreateBuilder<Option>();
        foreach (var entry in values.Entries(node, Form))
        {
            values.KeyId(entry, actor: false);
            options.Add(new Option(new OptionId(entry.Name), values.Title(entry.Value) ?? entry.Name));
        }

        return options.ToImmutable();
    }

    OptionRange? Range(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        var f = Fields.Of(node, CaseShapes.Range, values.Faults);
        var unit = values.Text(f["unit"]);
        if (RangeEnd(f["from"]) is not { } from || RangeEnd(f["to"]) is not { } to || RangeEnd(f["step"]) is not { } step)
        {
            return null;
        }

        return CheckRange(f, from, to, step) ? new OptionRange(from, to, step, unit) : null;
    }

    decimal? RangeEnd(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.Number } scalar && Decimals.Read(scalar.Text) is { } value
            ? value
            : values.Refuse<decimal>(node, $"a number of at most {ReadLimits.RangeDigits} digits");

    /// <summary>True if the options are from, from + step, … to, exactly, and not too many.</summary>
    bool CheckRange(Fields f, decimal from, decimal to, decimal step)
    {
        if (step <= 0)
        {
            values.Faults.Add(f["step"]!, "a step above 0", f["step"]!.Found);
            return false;
        }

        if (from > to)
        {
            values.Faults.Add(f["to"]!, $"an end at or above `from`, {Decimals.Shortest(from)}", f["to"]!.Found);
            return false;
        }

        if (((double)to - (double)from) / (double)step > ReadLimits.Options)
        {
            values.Faults.Add(f["step"]!, $"a step that gives at most {ReadLimits.Options} options", f["step"]!.Found);
            return false;
        }

        if (!Decimals.FitTogether(from, to, step))
        {
            values.Faults.Add(f.Node, $"options of at most {ReadLimits.RangeDigits} digits", "longer ones");
            return false;
        }

        if ((to - from) % step != 0)
        {
            values.Faults.Add(f["step"]!, $"a step that divides {Decimals.Shortest(to - from)}, the length of the range", f["step"]!.Found);
            return false;
        }

        return true;
    }

    static ImmutableArray<Option> Steps(OptionRange range)
    {
        var count = (int)((range.To - range.From) / range.Step) + 1;
        return
        [
            .. Enumerable.Range(0, count).Select(k => Decimals.Shortest(range.From + (k * range.Step)))
                .Select(id => new Option(new OptionId(id), range.Unit is null ? id : $"{id} {range.Unit}")),
        ];
    }
}
