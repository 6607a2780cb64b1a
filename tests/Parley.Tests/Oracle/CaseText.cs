using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Model;

namespace Parley.Tests.Oracle;

/// <summary>
/// Writes a case as a case file, in tests only: the parts that random cases have, one entry a line in flow style.
/// </summary>
public static partial class CaseText
{
    public static string Of(Case whole)
    {
        var text = new StringBuilder();
        text.Append("parley: 1\n").Append(CultureInfo.InvariantCulture, $"title: {Quoted(whole.Title)}\nas_of: {Day(whole.AsOf)}\n");
        Keyed(text, "parties", whole.Parties, p => p.Id.Value, PartyMap);
        Keyed(text, "mediators", whole.Mediators, m => m.Id.Value, m => Map(("name", Quoted(m.Name))));
        Keyed(text, "outside", whole.Outside, o => o.Id.Value, o => Map(("name", Quoted(o.Name))));
        Keyed(text, "issues", whole.Issues, i => i.Id.Value, IssueMap);
        Keyed(text, "valuations", [.. whole.Valuations.GroupBy(v => v.Of)], g => g.Key.Value, g => g.Count() == 1 ? ValuationMap(g.Single()) : List(g.Select(ValuationMap)));
        Listed(text, "rules", whole.Rules, RuleMap);
        Listed(text, "positions", whole.Positions, PositionMap);
        Listed(text, "confidences", whole.Confidences, ConfidenceMap);
        Listed(text, "conveyed", whole.Conveyed, ConveyedMap);
        Keyed(text, "proposals", whole.Proposals, p => p.Id.Value, ProposalMap);
        Keyed(text, "obligations", whole.Obligations, o => o.Id.Value, ObligationMap);
        Listed(text, "guarantees", whole.Guarantees, GuaranteeMap);
        Keyed(text, "lists", whole.Lists, l => l.Id.Value, ExchangeListMap);
        Listed(text, "events", whole.Events, EventMap);
        return text.ToString();
    }

    static void Keyed<T>(StringBuilder text, string key, ImmutableArray<T> entries, Func<T, string> id, Func<T, string> map)
    {
        if (!entries.IsEmpty)
        {
            text.Append(key).Append(":\n").AppendJoin("", entries.Select(e => $"  {id(e)}: {map(e)}\n"));
        }
    }

    static void Listed<T>(StringBuilder text, string key, ImmutableArray<T> entries, Func<T, string> map)
    {
        if (!entries.IsEmpty)
        {
            text.Append(key).Append(":\n").AppendJoin("", entries.Select(e => $"  - {map(e)}\n"));
        }
    }

    /// <summary>A flow mapping of the parts that are there.</summary>
    static string Map(params IEnumerable<(string Key, string? Value)> parts) =>
        $"{{ {string.Join(", ", parts.Where(p => p.Value is not null).Select(p => $"{p.Key}: {p.Value}"))} }}";

    static string List(IEnumerable<string> parts) => $"[{string.Join(", ", parts)}]";

    static string? ListIfAny(IEnumerable<string> parts) => parts.Any() ? List(parts) : null;

    static string Quoted(string words) => $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    static string Number(double number) => (number + 0.0).ToString("R", CultureInfo.InvariantCulture);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Number(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    static string Number(Amount a) => a.Low == a.High ? Number(a.Low) : $"[{Number(a.Low)}, {Number(a.High)}]";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Day(DateOnly? day) => day is { } d ? Day(d) : null;

    static string? Span(DateSpan? span) => span?.ToString();

    /// <summary>RedLine is written red-line.</summary>
    static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    static string BoxMap(Box box) => Map(box.Sides.Select(s => (s.Issue.Value, (string?)List(s.Options.Select(o => o.Value)))));

    static (string, string?) RestsOn(Entry entry) => ("rests_on", entry.RestsOn is { } basis ? List(basis.Select(id => id.Value)) : null);
}
